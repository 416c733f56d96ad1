package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Inline;
import org.wirebound.reader.intake.PageText;

/** Makes running text of lines: joins them, closes up blanks, and finds the addresses of the web. */
final class InlineMaker {
    private static final String NOT_AT_END = ".,;:!?'\"”’»…";
    private static final String NOT_WITHIN = "<>\"“”«»（）。，、";

    private final PageText page;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsStart = -1;
    private int wordsEnd;

    private InlineMaker(PageText page) {
        this.page = page;
    }

    /** The text of the lines from an offset on, up to another. */
    static List<Inline> make(PageText page, List<Line> lines, int from, int to) {
        InlineMaker maker = new InlineMaker(page);
        for (Line line : lines) {
            int start = Math.max(line.start(), from);
            int end = Math.min(line.end(), to);
            if (start < end) {
                maker.joint(start);
                maker.line(start, end);
            }
        }
        maker.flush();
        return List.copyOf(maker.inlines);
    }

    /** The same as one string, addresses not told apart. */
    static String joined(PageText page, List<Line> lines, int from, int to) {
        return Inline.join(make(page, lines, from, to));
    }

    /** What stands between two joined lines: a blank, but none between ideographs or behind a word's hyphen. */
    private void joint(int start) {
        if (words.isEmpty() && inlines.isEmpty()) {
            return;
        }
        char before = page.text().charAt(wordsEnd - 1);
        boolean hyphen = before == '-' && wordsEnd > 1 && Character.isLetterOrDigit(page.text().charAt(wordsEnd - 2));
        boolean ideographs = isEastAsian(before) && isEastAsian(page.text().charAt(start));
        if (!hyphen && !ideographs) {
            words.append(' ');
            wordsStart = wordsStart < 0 ? wordsEnd : wordsStart;
        }
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xff00 && c <= 0xff60;
    }

    private void line(int start, int end) {
        String text = page.text();
        int i = start;
        while (i < end) {
            int plain = plainEnd(i, end);
            if (plain > i) {
                mark(i);
                words.append(text, i, plain);
                i = plain;
            } else if (text.charAt(i) == 'h') {
                i = link(i, end);
            } else {
                int next = i + 1;
                while (next < end && isCollapsible(text.charAt(next))) {
                    next++;
                }
                mark(i);
                words.append(' ');
                i = next;
            }
            wordsEnd = i;
        }
    }

    /** Where the next address, tab or second blank in a row stands. */
    private int plainEnd(int from, int end) {
        String text = page.text();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean address = c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i));
            boolean blanks = c == '\t' || c == ' ' && i + 1 < end && isCollapsible(text.charAt(i + 1));
            if (address || blanks) {
                return i;
            }
        }
        return end;
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t';
    }

    /** An address runs to the next blank; the sentence's punctuation behind it is not part of it. */
    private int link(int start, int lineEnd) {
        String text = page.text();
        int end = start;
        int open = 0;
        while (end < lineEnd && !Line.isBlank(text.charAt(end)) && NOT_WITHIN.indexOf(text.charAt(end)) < 0) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > start && (NOT_AT_END.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ')' && open < 0)) {
            end--;
            open += text.charAt(end) == ')' ? 1 : 0;
        }
        if (text.charAt(end - 1) == '/' && text.charAt(end - 2) == '/' || end < start + 8) {
            int past = Math.min(lineEnd, Math.max(end, start + 4));
            mark(start);
            words.append(text, start, past);
            return past;
        }
        flush();
        inlines.add(new Inline.Link(text.substring(start, end), text.substring(start, end), page.span(start, end)));
        return end;
    }

    private void mark(int start) {
        wordsStart = wordsStart < 0 ? start : wordsStart;
    }

    private void flush() {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Text(words.toString(), page.span(wordsStart, Math.max(wordsStart, wordsEnd))));
            words.setLength(0);
        }
        wordsStart = -1;
    }
}

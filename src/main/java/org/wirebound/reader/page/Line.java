package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the page that holds more than blanks.
 *
 * @param start offset of its first character that is no blank
 * @param end offset after its last one
 * @param indent columns before {@code start}; a tab leads to the next multiple of eight
 * @param group lines without a blank line between them have the same number
 */
record Line(int start, int end, int indent, int group) {
    private static final int TAB = 8;
    /** So many blanks in a row within a line hold a column. */
    private static final int GAP = 3;

    int length() {
        return end - start;
    }

    /** The lines of a range of the text, blank ones left out. */
    static List<Line> of(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int group = 0;
        boolean blankBefore = false;
        for (int at = from; at < to; ) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 || newline > to ? to : newline;
            int start = at;
            int indent = 0;
            while (start < lineEnd && isBlank(text.charAt(start))) {
                indent = text.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
                start++;
            }
            int end = lineEnd;
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                group += blankBefore ? 1 : 0;
                lines.add(new Line(start, end, indent, group));
            }
            blankBefore = end == start;
            at = lineEnd + 1;
        }
        return lines;
    }

    /** True where a run of blanks, a tab or two upright strokes within the line part columns. */
    boolean hasColumns(String text) {
        int run = 0;
        int strokes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            run = c == '\t' ? run + GAP : isBlank(c) ? run + 1 : 0;
            strokes += c == '|' ? 1 : 0;
            if (run >= GAP || strokes >= 2) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c != '\n' && Character.isSpaceChar(c);
    }
}

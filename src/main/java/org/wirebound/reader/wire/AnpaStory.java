package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;

/**
 * Reads the story below a head with the AP's signs. There a tab or a {@code ^} opens each paragraph, whatever its length; lines of fields between semicolons that end in
 * {@code <} are the rows of a table, and lines of fields between controls keep their columns.
 */
final class AnpaStory {
    /** So many rows make a table, and so many semicolons a row. */
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_SEPARATORS = 2;

    private final String decoded;
    private final ItemDraft draft;
    private final List<Span> signs = new ArrayList<>();

    AnpaStory(String decoded, ItemDraft draft) {
        this.decoded = decoded;
        this.draft = draft;
    }

    /**
     * A line of the story.
     *
     * @param words without its signs
     * @param opens true where a paragraph begins with it
     * @param fields true where controls part it into columns
     * @param separators how many semicolons a row has; 0 for a line that is none
     */
    private record Line(SourceLine words, boolean opens, boolean fields, int separators) {
        boolean isRow() {
            return separators >= FEWEST_SEPARATORS;
        }
    }

    /** Puts the story on the page; gives the signs that were taken off. */
    List<Span> read(int start, int limit) {
        List<Line> lines = lines(start, limit);
        if (lines.stream().filter(Line::isRow).count() >= FEWEST_ROWS) {
            parts(lines);
        } else {
            plain(lines, limit);
        }
        return signs;
    }

    private List<Line> lines(int start, int limit) {
        List<Line> lines = new ArrayList<>();
        int at = start;
        while (at < limit) {
            SourceLine line = SourceLine.at(decoded, at, limit);
            lines.add(line(line, line.trimmed(decoded)));
            at = line.next();
        }
        return lines;
    }

    private Line line(SourceLine line, SourceLine words) {
        int from = words.start();
        int to = words.end();
        boolean rail = words.length() > 1 && decoded.charAt(from) == '^';
        boolean flush = words.length() > 1 && decoded.charAt(to - 1) == '<';
        boolean centred = words.length() > 1 && decoded.charAt(to - 1) == '=';
        if (rail) {
            signs.add(new Span(from, from + 1));
            from++;
        }
        if (flush || centred) {
            to--;
            signs.add(new Span(to, words.end()));
        }
        String whole = decoded.substring(line.start(), line.end());
        boolean opens = rail || centred || whole.startsWith("\t") || words.length() == 0;
        boolean fields = whole.indexOf('\u001f') >= 0 || whole.indexOf('\b') >= 0;
        int separators = flush ? (int) decoded.substring(from, to).chars().filter(c -> c == ';').count() : 0;
        return new Line(new SourceLine(fields && !rail ? line.start() : from, Math.max(from, to), line.next()), opens, fields, separators);
    }

    /** Plain text, a blank line before each paragraph, so that the page reader sees where it opens. */
    private void plain(List<Line> lines, int limit) {
        List<Span> ranges = new ArrayList<>();
        boolean fieldsBefore = false;
        for (Line line : lines) {
            SourceLine words = line.words();
            if (line.fields() != fieldsBefore || line.opens() && !line.fields()) {
                ranges.add(new Span(words.start(), words.start()));
            }
            if (words.length() > 0) {
                ranges.add(new Span(words.start(), words.end()));
                ranges.addAll(lineEnd(words, limit));
            }
            fieldsBefore = line.fields();
        }
        draft.plain(ranges);
    }

    private List<Span> lineEnd(SourceLine words, int limit) {
        int end = Math.min(words.next(), limit);
        boolean ended = end > words.end() && (decoded.charAt(end - 1) == '\n' || decoded.charAt(end - 1) == '\r');
        return ended ? List.of(new Span(end - 1, end)) : List.of();
    }

    private void parts(List<Line> lines) {
        int table = 0;
        int row = 0;
        boolean rowBefore = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isRow()) {
                table += rowBefore ? 0 : 1;
                row = rowBefore ? row + 1 : 0;
                cells(line.words(), table, row);
            } else if (line.words().length() > 0) {
                int last = i;
                while (last + 1 < lines.size() && !lines.get(last + 1).opens() && !lines.get(last + 1).isRow()) {
                    last++;
                }
                draft.part(Kind.PARAGRAPH, line.words().start(), lines.get(last).words().end());
                i = last;
            }
            rowBefore = line.isRow();
        }
    }

    private void cells(SourceLine row, int table, int number) {
        int from = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            if (i == row.end() || decoded.charAt(i) == ';') {
                draft.cell(table, number, from, i);
                if (i < row.end()) {
                    signs.add(new Span(i, i + 1));
                }
                from = i + 1;
            }
        }
    }
}

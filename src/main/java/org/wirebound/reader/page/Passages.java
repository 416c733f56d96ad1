package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts lines together to passages: at blank lines, at indents, at marks of lists; wrapped lines are joined, tables are kept. */
final class Passages {
    private static final int INDENT = 2;
    private static final int MOST_LINES_OF_AN_ITEM = 12;

    private final String text;
    private final List<Line> lines;
    private final Measure measure;
    private final BitSet tabular = new BitSet();
    private final BitSet items = new BitSet();

    private Passages(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.measure = Measure.of(text, lines);
        markTables();
        markItems();
    }

    /** @param openings offsets of lines that open a passage whatever stands before them: dateline, byline, and what follows them */
    static List<Passage> of(String text, List<Line> lines, Set<Integer> openings) {
        return new Passages(text, lines).collect(openings);
    }

    private List<Passage> collect(Set<Integer> openings) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || openings.contains(lines.get(i).start()) || parts(i)) {
                passages.add(new Passage(lines.subList(start, i), tabular.get(start)));
                start = i;
            }
        }
        return passages;
    }

    /** True where line {@code i} opens a passage of its own. */
    private boolean parts(int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        if (tabular.get(i) || tabular.get(i - 1)) {
            return tabular.get(i) != tabular.get(i - 1);
        } else if (before.group() != line.group() || items.get(i)) {
            return true;
        } else if (items.get(i - 1) && line.indent() > before.indent()) {
            return false;
        }
        int base = leastIndent(line.group(), i);
        boolean indented = line.indent() >= base + INDENT;
        boolean indentsMark = indented || before.indent() >= base + INDENT;
        return indentsMark ? indented : !measure.joins(text, before, line);
    }

    /** The smallest indent near a line in its group; looked for within a screenful only, so that long groups stay cheap. */
    private int leastIndent(int group, int i) {
        int least = lines.get(i).indent();
        for (int j = Math.max(0, i - 24); j < Math.min(lines.size(), i + 24); j++) {
            if (lines.get(j).group() == group) {
                least = Math.min(least, lines.get(j).indent());
            }
        }
        return least;
    }

    /** Two lines with columns in a row are a table; a line without columns between two that have them belongs to it. */
    private void markTables() {
        BitSet columns = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            columns.set(i, lines.get(i).hasColumns(text));
        }
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            int next = columns.nextSetBit(i + 1);
            if (next >= 0 && next - i <= 2 && lines.get(i).group() == lines.get(next).group()) {
                tabular.set(i, next + 1);
            }
        }
    }

    /** A mark counts only where an item of the same list stands before or behind it. */
    private void markItems() {
        int previous = -1;
        Optional<Marker> previousMarker = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = tabular.get(i) ? Optional.empty() : Marker.at(text, lines.get(i));
            if (marker.isPresent()) {
                if (previousMarker.isPresent() && i - previous <= MOST_LINES_OF_AN_ITEM && marker.get().follows(previousMarker.get())) {
                    items.set(previous);
                    items.set(i);
                }
                previous = i;
                previousMarker = marker;
            }
        }
    }
}

package org.wirebound.reader.page;

import java.util.List;

/**
 * Lines that belong together: one paragraph, one item, one line of a head, or one table.
 *
 * @param lines at least one
 * @param tabular true for a table, whose lines and blanks are kept
 */
record Passage(List<Line> lines, boolean tabular) {
    Passage {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }

    int length() {
        return end() - start();
    }

    /** The words as they stand, line ends included. */
    String raw(String text) {
        return text.substring(start(), end());
    }

    /** True where a blank line or the end of the page parts this passage from the next. */
    boolean standsApartFrom(Passage next) {
        return last().group() != next.first().group();
    }
}

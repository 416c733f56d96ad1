package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills columns with strips. A section is a row of strips that all stand across the page, in one column, or that all stand in the columns of the
 * page, side by side; lengths in points.
 */
final class ColumnFiller {
    /** Sums of lengths may miss an exact fit by less than this. */
    private static final double ROUNDING = 0.001;
    /** Columns are as high as each other to this much, which is less than any leading. */
    private static final double EVEN = 0.5;

    private final List<Strip> strips;
    private final int columns;

    ColumnFiller(List<Strip> strips, int columns) {
        this.strips = strips;
        this.columns = columns;
    }

    /**
     * What one section has on a page.
     *
     * @param start the first strip
     * @param ends the strip behind the last of each column that has any
     * @param height of the highest column
     */
    record Section(int start, List<Integer> ends, double height) {
        /** The strip behind the last. */
        int end() {
            return ends.isEmpty() ? start : ends.get(ends.size() - 1);
        }
    }

    int size() {
        return strips.size();
    }

    Strip get(int number) {
        return strips.get(number);
    }

    /** Where the section that begins with a strip ends: before what stands the other way, or on another page. */
    int sectionEnd(int start, int end) {
        int at = start + 1;
        while (at < end && strips.get(at).spans() == strips.get(start).spans() && strips.get(at).start() != Strip.Start.MUST) {
            at++;
        }
        return at;
    }

    /**
     * The last strip up to one with which a page may begin; that one itself where a page has no such strip. Where something that stands across all
     * columns has no room below them, it takes a whole paragraph with it if it can, lest a single line of one be left in a column.
     */
    int allowed(int start, int end) {
        boolean across = columns > 1 && end < size() && strips.get(end).spans();
        int found = across ? last(start, end, true) : start;
        found = found > start ? found : last(start, end, false);
        return found > start ? found : Math.max(end, start + 1);
    }

    private int last(int start, int end, boolean begins) {
        for (int at = end; at > start; at--) {
            Strip strip = strips.get(at);
            if (strip.start() != Strip.Start.NEVER && (!begins || strip.begins())) {
                return at;
            }
        }
        return start;
    }

    /** As much of a section as there is room for; a section that fits as a whole has columns of even height. */
    Section section(int start, int end, double room, boolean whole) {
        Section full = filled(start, end, room, whole);
        return full.end() < end || full.ends().size() == 1 && !parts(start) ? full : balanced(full, end);
    }

    private boolean parts(int start) {
        return !strips.get(start).spans() && columns > 1;
    }

    /** The least height at which the strips still fit into the columns. */
    private Section balanced(Section full, int end) {
        Section best = full;
        double low = 0;
        double high = full.height();
        while (high - low > EVEN) {
            double middle = (low + high) / 2;
            Section tried = filled(full.start(), end, middle, false);
            if (tried.end() == end) {
                best = tried;
                high = Math.min(middle, tried.height());
            } else {
                low = middle;
            }
        }
        return best;
    }

    /**
     * Fills the columns one after the other.
     *
     * @param force whether a column takes what fits even where it may not end there; otherwise it stays empty
     */
    Section filled(int start, int end, double room, boolean force) {
        int count = parts(start) ? columns : 1;
        List<Integer> ends = new ArrayList<>(count);
        double height = 0;
        int at = start;
        while (at < end && ends.size() < count) {
            int columnEnd = columnEnd(at, end, room, force);
            if (columnEnd == at) {
                break;
            }
            height = Math.max(height, height(at, columnEnd));
            ends.add(columnEnd);
            at = columnEnd;
        }
        return new Section(start, ends, height);
    }

    private int columnEnd(int start, int end, double room, boolean force) {
        double used = strips.get(start).headHeight();
        int lastAllowed = start;
        for (int at = start; at < end; at++) {
            Strip strip = strips.get(at);
            used += (at == start ? 0 : strip.gap()) + strip.height();
            lastAllowed = at > start && mayEnd(start, at) ? at : lastAllowed;
            if (used > room + ROUNDING) {
                return lastAllowed > start || !force ? lastAllowed : Math.max(at, start + 1);
            }
        }
        return end;
    }

    /** A column ends where a page may, if what it then has of a paragraph that began above it is not too little. */
    private boolean mayEnd(int start, int at) {
        Strip next = strips.get(at);
        return next.start() != Strip.Start.NEVER && (next.begins() || at - start >= next.orphans());
    }

    private double height(int start, int end) {
        double height = strips.get(start).headHeight();
        for (int at = start; at < end; at++) {
            height += (at == start ? 0 : strips.get(at).gap()) + strips.get(at).height();
        }
        return height;
    }
}

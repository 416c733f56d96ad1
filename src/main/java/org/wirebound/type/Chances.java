package org.wirebound.type;

import java.util.Arrays;

/**
 * The places where a paragraph may be broken, with what a line between any two of them measures: the boxes, glue and penalties
 * of Knuth and Plass, summed up. The first chance is the paragraph's beginning, the last its end.
 */
final class Chances {
    private static final int COLUMNS = 8;
    private static final int AT = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int EXTRA = 3;
    private static final int STRETCH_START = 4;
    private static final int STRETCH_END = 5;
    private static final int SHRINK_START = 6;
    private static final int SHRINK_END = 7;

    private double[] rows = new double[COLUMNS << 6];
    private double[] penalties = new double[1 << 6];
    private int size;

    /**
     * Sums up to a place.
     *
     * @param width of everything before it
     * @param stretch of everything before it
     * @param shrink of everything before it
     */
    record Sums(double width, double stretch, double shrink) {}

    /**
     * Adds a chance behind those before it.
     *
     * @param at the number of the sort that a line may begin with
     * @param start up to there
     * @param end up to the last sort of the line before that is no blank
     * @param extra what the line before gains by ending here, in points: a hyphen, less what hangs over the edge
     * @param penalty what ending here costs; below zero for a hyphen of that cost
     */
    void add(int at, Sums start, Sums end, double extra, double penalty) {
        if (size == penalties.length) {
            penalties = Arrays.copyOf(penalties, 2 * size);
            rows = Arrays.copyOf(rows, 2 * COLUMNS * size);
        }
        penalties[size] = penalty;
        int row = COLUMNS * size++;
        rows[row + AT] = at;
        rows[row + START] = start.width();
        rows[row + END] = end.width();
        rows[row + EXTRA] = extra;
        rows[row + STRETCH_START] = start.stretch();
        rows[row + STRETCH_END] = end.stretch();
        rows[row + SHRINK_START] = start.shrink();
        rows[row + SHRINK_END] = end.shrink();
    }

    int size() {
        return size;
    }

    int at(int chance) {
        return (int) rows[COLUMNS * chance + AT];
    }

    /** The natural width of a line without what its end adds. */
    double bare(int from, int to) {
        return rows[COLUMNS * to + END] - rows[COLUMNS * from + START];
    }

    double extra(int chance) {
        return rows[COLUMNS * chance + EXTRA];
    }

    double stretch(int from, int to) {
        return rows[COLUMNS * to + STRETCH_END] - rows[COLUMNS * from + STRETCH_START];
    }

    double shrink(int from, int to) {
        return rows[COLUMNS * to + SHRINK_END] - rows[COLUMNS * from + SHRINK_START];
    }

    double penalty(int chance) {
        return Math.abs(penalties[chance]);
    }

    /** Whether a line that ends here ends with a hyphen. */
    boolean hyphen(int chance) {
        return penalties[chance] < 0;
    }
}

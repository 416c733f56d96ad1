package org.wirebound.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wirebound.style.Piece;

/**
 * The columns of a table that was fitted into a measure, between the widths that CSS 2.2, 17.5.2.2 names: as wide as their widest
 * line where there is room, else the widest of them narrower, down to their widest word; where even that is too wide the type
 * is set smaller, and only then are words cut.
 *
 * @param widths of the columns without the room between them, in points
 * @param gutter the room between two columns, in points
 * @param scale what the type size and leading are multiplied with, 1 or less
 */
public record Columns(List<Double> widths, double gutter, double scale) {
    /** The room between two columns where the measure has it, in ems. */
    public static final double GUTTER = 1.6;
    /** How much of the measure the room between columns may take. */
    private static final double MOST_GUTTERS = 0.3;
    /** The share of the room between two columns that is left where the columns need it before the type is set smaller. */
    private static final double LEAST_GUTTER = 0.5;
    /** Each halves the distance to the right width: after so many it is less than any page can show. */
    private static final int HALVINGS = 40;

    public Columns {
        widths = List.copyOf(widths);
    }

    /**
     * What a cell asks for, in points.
     *
     * @param least the width of its widest word
     * @param most the width of its widest line
     */
    record Need(double least, double most) {}

    /** A cell that spans columns. */
    private record Spanning(int column, int columns, Need need) {}

    static Columns fit(Piece table, double measure, Function<Piece.Cell, Need> needs) {
        double[] least = new double[table.columns()];
        double[] most = new double[table.columns()];
        double gutter = GUTTER * table.style().text().size();
        List<Spanning> spanning = new ArrayList<>();
        for (Piece.Row row : table.rows()) {
            int column = 0;
            for (Piece.Cell cell : row.cells()) {
                Need need = needs.apply(cell);
                if (cell.columns() == 1) {
                    least[column] = Math.max(least[column], need.least());
                    most[column] = Math.max(most[column], need.most());
                } else {
                    spanning.add(new Spanning(column, cell.columns(), need));
                }
                column += cell.columns();
            }
        }
        for (Spanning cell : spanning) {
            double inside = gutter * (cell.columns() - 1);
            widen(least, cell, cell.need().least() - inside);
            widen(most, cell, cell.need().most() - inside);
        }
        double narrower = (measure - Arrays.stream(least).sum()) / Math.max(1, least.length - 1);
        return fit(least, most, Math.min(gutter, Math.max(LEAST_GUTTER * gutter, narrower)), measure);
    }

    /** Shares what a spanning cell needs more among its columns alike. */
    private static void widen(double[] widths, Spanning cell, double need) {
        int end = cell.column() + cell.columns();
        double more = need - IntStream.range(cell.column(), end).mapToDouble(column -> widths[column]).sum();
        for (int column = cell.column(); column < end && more > 0; column++) {
            widths[column] += more / cell.columns();
        }
    }

    private static Columns fit(double[] least, double[] most, double wanted, double measure) {
        double gutter = Math.min(wanted, MOST_GUTTERS * measure / Math.max(1, least.length - 1));
        double gutters = gutter * (least.length - 1);
        double room = measure - gutters;
        double leastSum = Arrays.stream(least).sum();
        if (leastSum <= room) {
            return new Columns(capped(least, most, room), gutter, 1);
        }
        double scale = Math.max(Typesetter.LEAST_SCALE, measure / (leastSum + gutters));
        double[] smaller = Arrays.stream(least).map(width -> width * scale).toArray();
        return new Columns(capped(new double[least.length], smaller, measure - gutters * scale), gutter * scale, scale);
    }

    /**
     * Cuts the widest columns down to one width, though none below its least, until all have room: where some lines must be
     * broken, those of the narrow columns still stand whole.
     */
    private static List<Double> capped(double[] least, double[] most, double room) {
        double low = 0;
        double high = Arrays.stream(most).max().orElse(0);
        if (sum(least, most, high) <= room) {
            return Arrays.stream(most).boxed().toList();
        }
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (sum(least, most, middle) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double cap = low;
        return IntStream.range(0, most.length).mapToObj(i -> Math.max(least[i], Math.min(most[i], cap))).toList();
    }

    private static double sum(double[] least, double[] most, double cap) {
        return IntStream.range(0, most.length).mapToDouble(i -> Math.max(least[i], Math.min(most[i], cap))).sum();
    }

    /** Where a column begins, in points from the start of the table. */
    public double start(int column) {
        return widths.subList(0, column).stream().mapToDouble(Double::doubleValue).sum() + column * gutter;
    }

    /** How wide a cell is that begins at a column and spans some, in points. */
    public double width(int column, int columns) {
        return start(column + columns) - gutter - start(column);
    }

    /** How wide the table is, in points. */
    public double width() {
        return width(0, widths.size());
    }
}

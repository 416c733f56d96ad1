package org.wirebound.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wirebound.style.Piece;

/**
 * The columns of a table that was fitted into a measure, as browsers do it (CSS 2.2, 17.5.2.2): as wide as their widest line
 * where there is room, else narrower down to their widest word; where even that is too wide the type is set smaller, and only
 * then are words cut.
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
        double gutter = Math.min(GUTTER * table.style().text().size(), MOST_GUTTERS * measure / Math.max(1, least.length - 1));
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
        return fit(least, most, gutter, measure);
    }

    /** Shares what a spanning cell needs more among its columns alike. */
    private static void widen(double[] widths, Spanning cell, double need) {
        int end = cell.column() + cell.columns();
        double more = need - IntStream.range(cell.column(), end).mapToDouble(column -> widths[column]).sum();
        for (int column = cell.column(); column < end && more > 0; column++) {
            widths[column] += more / cell.columns();
        }
    }

    private static Columns fit(double[] least, double[] most, double gutter, double measure) {
        double gutters = gutter * (least.length - 1);
        double room = measure - gutters;
        double leastSum = Arrays.stream(least).sum();
        double mostSum = Arrays.stream(most).sum();
        if (mostSum <= room) {
            return new Columns(boxed(most), gutter, 1);
        } else if (leastSum <= room) {
            double share = (room - leastSum) / (mostSum - leastSum);
            return new Columns(
                    IntStream.range(0, least.length).mapToObj(i -> least[i] + share * (most[i] - least[i])).toList(), gutter, 1);
        }
        double scale = Math.max(Typesetter.LEAST_SCALE, measure / (leastSum + gutters));
        double[] smaller = Arrays.stream(least).map(width -> width * scale).toArray();
        return new Columns(boxed(capped(smaller, measure - gutters * scale)), gutter * scale, scale);
    }

    private static List<Double> boxed(double[] widths) {
        return Arrays.stream(widths).boxed().toList();
    }

    /** Cuts the widest columns down to one width until all have room, so that the narrow ones keep their words whole. */
    private static double[] capped(double[] widths, double room) {
        double[] sorted = widths.clone();
        Arrays.sort(sorted);
        double left = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return Arrays.stream(widths).map(width -> Math.min(width, share)).toArray();
            }
            left -= sorted[i];
        }
        return widths;
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

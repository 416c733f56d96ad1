package org.wirebound.style;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One block of a galley, ready to be set.
 *
 * @param role what it is
 * @param style its resolved look
 * @param marker what stands before a list item, in the item's own text style
 * @param level how deep a list item stands in lists within lists, from 0
 * @param runs its words, at least one run; of a table those of all cells, row by row
 * @param rows of a table; none of any other piece
 * @param rightToLeft the direction of its paragraphs, from which start and end follow
 * @param figure the picture that stands in place of words
 */
public record Piece(Role role, BlockStyle style, Optional<String> marker, int level, List<Run> runs, List<Row> rows, boolean rightToLeft,
        Optional<Figure> figure) {
    public Piece {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
    }

    public Piece(Role role, BlockStyle style, Optional<String> marker, List<Run> runs) {
        this(role, style, marker, 0, runs, List.of());
    }

    Piece(Role role, BlockStyle style, Optional<String> marker, int level, List<Run> runs, List<Row> rows) {
        this(role, style, marker, level, runs, rows, false, Optional.empty());
    }

    /** The same in a direction. */
    public Piece directed(boolean toTheLeft) {
        return toTheLeft == rightToLeft ? this : new Piece(role, style, marker, level, runs, rows, toTheLeft, figure);
    }

    /** The same with another look. */
    Piece styled(BlockStyle other) {
        return new Piece(role, other, marker, level, runs, rows, rightToLeft, figure);
    }

    /** A picture, which has no words of its own. */
    public static Piece figure(BlockStyle style, Figure figure) {
        Run none = new Run(Role.LOGO, "", style.text(), Optional.empty());
        return new Piece(Role.LOGO, style, Optional.empty(), 0, List.of(none), List.of(), false, Optional.of(figure));
    }

    /** A table; each of its rows, which are one at least, fills as many columns. */
    public static Piece table(BlockStyle style, List<Row> rows) {
        List<Run> runs = rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.runs().stream()).toList();
        return new Piece(Role.TABLE, style, Optional.empty(), 0, runs, rows);
    }

    /** The same with each of its runs changed. */
    public Piece each(UnaryOperator<Run> change) {
        List<Row> changed = rows.stream().map(row -> new Row(row.cells().stream()
                .map(cell -> new Cell(cell.style(), cell.header(), cell.columns(), cell.runs().stream().map(change).toList())).toList())).toList();
        return rows.isEmpty()
                ? new Piece(role, style, marker, level, runs.stream().map(change).toList(), rows, rightToLeft, figure)
                : table(style, changed).directed(rightToLeft);
    }

    /** One row of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** True for a row that names columns: all of its cells are header cells. */
        public boolean header() {
            return cells.stream().allMatch(Cell::header);
        }
    }

    /**
     * One cell of a row.
     *
     * @param style its resolved look
     * @param header true where it names its column or row
     * @param columns how many columns it spans, at least 1
     * @param runs its words, at least one run
     */
    public record Cell(BlockStyle style, boolean header, int columns, List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }

        public Role role() {
            return header ? Role.HEADER_CELL : Role.TABLE;
        }

        public String text() {
            return joined(runs);
        }
    }

    /** How many rows at the head of a table name its columns; none where no other row follows them. */
    public int headRows() {
        int count = 0;
        while (count < rows.size() && rows.get(count).header()) {
            count++;
        }
        return count < rows.size() ? count : 0;
    }

    /** How many columns a table has. */
    public int columns() {
        return rows.get(0).cells().stream().mapToInt(Cell::columns).sum();
    }

    /** Its words without the marker; of a table a line a row, cells parted by tabs. */
    public String text() {
        return rows.isEmpty()
                ? joined(runs)
                : rows.stream()
                        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}

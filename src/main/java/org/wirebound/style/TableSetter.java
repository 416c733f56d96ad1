package org.wirebound.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Inline;

/**
 * Sets the rows of a table so that each fills the same columns: columns in which no cell begins are one with the column
 * before them, short rows are filled up with an empty cell, columns of figures stand at the end side, and the head of several
 * columns stands over their middle.
 */
final class TableSetter {
    /** More columns no word processor takes (ECMA-376 part 4, 4.4; Word's own limit). */
    static final int MOST_COLUMNS = 63;
    /** The widest span that HTML allows ("colspan", 4.9.11). */
    private static final int WIDEST_SPAN = 1000;

    private final HouseStyle style;
    private final BiFunction<Role, List<Inline>, List<Run>> setter;

    /** A setter that has the words of each cell set by another. */
    TableSetter(HouseStyle style, BiFunction<Role, List<Inline>, List<Run>> setter) {
        this.style = style;
        this.setter = setter;
    }

    /** The table; empty where it has no cell or more than {@link #MOST_COLUMNS} columns. */
    Optional<Piece> set(Block.Table table) {
        List<Block.Row> rows = table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        List<Integer> starts = starts(rows);
        if (starts.isEmpty() || starts.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        BitSet figures = figures(rows, starts);
        return Optional.of(Piece.table(style.of(Role.TABLE), rows.stream().map(row -> row(row, starts, figures)).toList()));
    }

    /** Where cells begin, in the columns of the source; each such place is a column. */
    private static List<Integer> starts(List<Block.Row> rows) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Block.Row row : rows) {
            int at = 0;
            for (Block.Cell cell : row.cells()) {
                starts.add(at);
                at += span(cell);
            }
        }
        return List.copyOf(starts);
    }

    private static int span(Block.Cell cell) {
        return Math.min(WIDEST_SPAN, Math.max(1, cell.columns()));
    }

    private static int spanned(List<Integer> starts, int from, int to) {
        return (int) starts.stream().filter(start -> start >= from && start < to).count();
    }

    private Piece.Row row(Block.Row row, List<Integer> starts, BitSet figures) {
        List<Piece.Cell> cells = new ArrayList<>();
        int at = 0;
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            int columns = spanned(starts, at, at + span(cell));
            cells.add(cell(cell, columns, figures.get(column)));
            at += span(cell);
            column += columns;
        }
        if (column < starts.size()) {
            boolean header = row.cells().stream().allMatch(Block.Cell::header);
            cells.add(cell(new Block.Cell(List.of(), header, 1), starts.size() - column, false));
        }
        return new Piece.Row(cells);
    }

    private Piece.Cell cell(Block.Cell cell, int columns, boolean figure) {
        Role role = cell.header() ? Role.HEADER_CELL : Role.TABLE;
        BlockStyle look = style.of(role).spaced(new BlockStyle.Spacing(0, 0, 0));
        BlockStyle.Align align = columns == 1 && figure ? BlockStyle.Align.END
                : columns > 1 && cell.header() ? BlockStyle.Align.CENTRE
                : look.align();
        return new Piece.Cell(look.aligned(align), cell.header(), columns, setter.apply(role, cell.inlines()));
    }

    /** The columns whose cells below the headers hold digits, one of them at least, and none of them a letter. */
    private static BitSet figures(List<Block.Row> rows, List<Integer> starts) {
        BitSet figures = new BitSet();
        BitSet words = new BitSet();
        for (Block.Row row : rows) {
            int at = 0;
            for (Block.Cell cell : row.cells()) {
                int column = spanned(starts, 0, at);
                if (!cell.header() && spanned(starts, at, at + span(cell)) == 1) {
                    String text = Inline.join(cell.inlines());
                    figures.set(column, figures.get(column) || text.codePoints().anyMatch(Character::isDigit));
                    words.set(column, words.get(column) || text.codePoints().anyMatch(Character::isLetter));
                }
                at += span(cell);
            }
        }
        figures.andNot(words);
        return figures;
    }
}

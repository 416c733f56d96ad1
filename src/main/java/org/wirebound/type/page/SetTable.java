package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Piece;
import org.wirebound.type.Columns;
import org.wirebound.type.Typesetter;

/**
 * A table of the galley in type.
 *
 * @param piece what was set
 * @param width of the table in points, without its indent
 * @param rows as many as the piece has
 * @param measure the width that it stands in, its indents included, in points
 */
record SetTable(Piece piece, double width, List<SetRow> rows, double measure) implements SetBlock {

    /**
     * One row in type.
     *
     * @param cells from the start side
     * @param below the rule under the row, whose gap stands above and below the words too
     * @param ground the colour behind the row
     */
    record SetRow(List<SetCell> cells, Optional<BlockStyle.Rule> below, Optional<Colour> ground) {
        /** The height of the words in points. */
        double height() {
            return cells.stream().mapToDouble(cell -> cell.words().lines().size() * cell.words().leading()).max().orElse(0);
        }

        double gap() {
            return below.map(BlockStyle.Rule::gap).orElse(0.0);
        }

        double thickness() {
            return below.map(BlockStyle.Rule::thickness).orElse(0.0);
        }
    }

    /**
     * One cell in type.
     *
     * @param left where it begins, in points from the start of the text
     * @param width of its lines in points
     */
    record SetCell(SetPiece words, double left, double width) {}

    static SetTable set(Piece piece, double measure, String language, Typesetter typesetter) {
        Columns columns = typesetter.columns(piece, measure, language);
        double indent = piece.style().spacing().start();
        List<SetRow> rows = new ArrayList<>(piece.rows().size());
        for (Piece.Row row : piece.rows()) {
            List<SetCell> cells = new ArrayList<>(row.cells().size());
            int column = 0;
            for (Piece.Cell cell : row.cells()) {
                double width = columns.width(column, cell.columns());
                Piece alone = new Piece(cell.role(), cell.style(), Optional.empty(), cell.runs()).directed(piece.rightToLeft());
                SetPiece words = new SetPiece(alone, typesetter.lines(alone, width, columns.scale(), language),
                        cell.style().leading() * columns.scale(), Optional.empty(), width);
                cells.add(new SetCell(words, indent + columns.start(column), width));
                column += cell.columns();
            }
            BlockStyle look = row.header() ? row.cells().get(0).style() : piece.style();
            rows.add(new SetRow(cells, look.ruleBelow(), look.frame().ground()));
        }
        return new SetTable(piece, columns.width(), rows, measure);
    }
}

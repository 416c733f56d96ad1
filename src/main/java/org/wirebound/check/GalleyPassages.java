package org.wirebound.check;

import java.util.List;
import org.wirebound.style.Figure;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.writer.Passage;

/** The passages that a document made of a galley must have. */
final class GalleyPassages {
    private GalleyPassages() {}

    static List<Passage> of(Galley galley) {
        Passage.Gatherer gatherer = new Passage.Gatherer();
        galley.pieces().forEach(piece -> add(piece, gatherer));
        return gatherer.passages();
    }

    private static void add(Piece piece, Passage.Gatherer gatherer) {
        if (!piece.rows().isEmpty()) {
            gatherer.table();
            piece.rows().forEach(row -> add(row, gatherer));
            return;
        }
        gatherer.open(form(piece));
        gatherer.add(piece.figure().map(Figure::alternative).orElseGet(() -> piece.marker().map(marker -> marker + " ").orElse("") + piece.text()));
        gatherer.close();
    }

    private static void add(Piece.Row row, Passage.Gatherer gatherer) {
        gatherer.row();
        for (Piece.Cell cell : row.cells()) {
            gatherer.cell(cell.columns(), cell.header());
            gatherer.add(cell.text());
            gatherer.close();
        }
    }

    private static Passage.Form form(Piece piece) {
        if (piece.figure().isPresent()) {
            return Passage.Form.PICTURE;
        } else if (piece.role() == Role.LIST_ITEM) {
            return new Passage.Item(piece.level());
        }
        return piece.role() == Role.QUOTE ? Passage.Form.QUOTATION : Passage.Form.RUNNING;
    }
}

package org.wirebound.type.page;

import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.type.Typesetter;

/** A piece of the galley in type, ready for the make-up of pages. */
sealed interface SetBlock permits SetPiece, SetTable {
    /** What was set. */
    Piece piece();

    /** The width that it stands in, in points. */
    double measure();

    static SetBlock set(Piece piece, Galley galley, Typesetter typesetter) {
        double measure = typesetter.measure(piece, galley.style().page(), galley.language());
        return piece.rows().isEmpty()
                ? SetPiece.set(piece, measure, galley.language(), typesetter)
                : SetTable.set(piece, measure, galley.language(), typesetter);
    }
}

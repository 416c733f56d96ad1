package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;

/**
 * The lists of a document, so parted that Word's counting shows exactly the markers that the agency wrote: where it counts otherwise than they do,
 * another list begins.
 *
 * @param lists in the order of the document; the first has the number 1
 * @param numberByPiece the numbers of their lists by the places of the items among the pieces; an item whose marker numbering cannot show is not there
 */
record ListNumbering(List<NumberedList> lists, Map<Integer, Integer> numberByPiece) {

    static ListNumbering of(Galley galley) {
        ListNumbering numbering = new ListNumbering(new ArrayList<>(), new HashMap<>());
        boolean open = false;
        for (int at = 0; at < galley.pieces().size(); at++) {
            Piece piece = galley.pieces().get(at);
            boolean same = open && numbering.last().rightToLeft() == piece.rightToLeft();
            open = piece.role() == Role.LIST_ITEM && piece.marker().isPresent() && numbering.take(galley.pieces(), at, same);
        }
        return new ListNumbering(Collections.unmodifiableList(numbering.lists), Collections.unmodifiableMap(numbering.numberByPiece));
    }

    /** The same behind other lists. */
    ListNumbering behind(List<NumberedList> others) {
        Map<Integer, Integer> shifted = new HashMap<>();
        numberByPiece.forEach((piece, number) -> shifted.put(piece, number + others.size()));
        return new ListNumbering(lists, shifted);
    }

    private NumberedList last() {
        return lists.get(lists.size() - 1);
    }

    /** Gives an item to the list that is open, or to a new one; says whether a list is open then. */
    private boolean take(List<Piece> pieces, int at, boolean open) {
        Piece item = pieces.get(at);
        int level = item.level();
        String marker = item.marker().orElseThrow();
        if (open && last().continues(level, marker)) {
            numberByPiece.put(at, lists.size());
            return true;
        }
        Optional<MarkerForm> form = MarkerForm.of(marker, next(pieces, at));
        form.ifPresent(known -> {
            if (!open || !last().begins(level, known)) {
                NumberedList list = new NumberedList(item.rightToLeft());
                list.begins(level, known);
                lists.add(list);
            }
            numberByPiece.put(at, lists.size());
        });
        return form.isPresent();
    }

    /** The marker of the next item on the level of one, in the same list. */
    private static Optional<String> next(List<Piece> pieces, int at) {
        int level = pieces.get(at).level();
        for (Piece piece : pieces.subList(at + 1, pieces.size())) {
            if (piece.role() != Role.LIST_ITEM || piece.level() < level) {
                return Optional.empty();
            } else if (piece.level() == level) {
                return piece.marker();
            }
        }
        return Optional.empty();
    }

    /** The number of the list that the item at a place belongs to. */
    Optional<Integer> number(int piece) {
        return Optional.ofNullable(numberByPiece.get(piece));
    }
}

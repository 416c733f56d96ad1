package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.writer.pdf.StructureTree.Element;

/**
 * The structure elements of a galley's pieces. Headings begin at level 1 and skip none (ISO 14289-1 7.4.2), so a
 * crosshead ranks below a headline only where there is a headline.
 */
final class Structure {
    private final Map<Run, Element> byRun = new IdentityHashMap<>();
    private final Map<Run, Element> parents = new IdentityHashMap<>();
    private final Map<Piece, Element> markers = new IdentityHashMap<>();
    private final String crosshead;

    Structure(StructureTree tree, List<Piece> pieces) {
        crosshead = pieces.stream().anyMatch(piece -> piece.role() == Role.HEADLINE) ? "H2" : "H1";
        List<Element> openList = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.role() != Role.LIST_ITEM) {
                openList.clear();
                addRuns(piece, tree.document().add(typeOf(piece.role())));
            } else {
                if (openList.isEmpty()) {
                    openList.add(tree.document().add("L"));
                }
                addItem(piece, openList.get(0).add("LI"));
            }
        }
    }

    /** The element that a run's words belong to; inline elements come to be in the order in which they are asked for. */
    Element of(Run run) {
        return byRun.computeIfAbsent(run, asked -> parents.get(asked).add(asked.role() == Role.LINK ? "Link" : "Span"));
    }

    /** The element that the marker of a list item belongs to. */
    Element ofMarker(Piece piece) {
        return markers.get(piece);
    }

    private void addItem(Piece piece, Element item) {
        if (piece.marker().isPresent()) {
            markers.put(piece, item.add("Lbl"));
        }
        addRuns(piece, item.add("LBody"));
    }

    private void addRuns(Piece piece, Element element) {
        for (Run run : piece.runs()) {
            if (run.role().inline()) {
                parents.put(run, element);
            } else {
                byRun.put(run, element);
            }
        }
    }

    private String typeOf(Role role) {
        return switch (role) {
            case HEADLINE -> "H1";
            case CROSSHEAD -> crosshead;
            default -> "P";
        };
    }
}

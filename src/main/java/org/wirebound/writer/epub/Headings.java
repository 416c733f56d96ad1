package org.wirebound.writer.epub;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;

/**
 * Which pieces are headings. Of headline, agency and rubric the first that is there is the heading of the page; the
 * crossheads are one level below it, or at its level where there is none of the three.
 */
final class Headings {
    private static final List<Role> OF_THE_PAGE = List.of(Role.HEADLINE, Role.AGENCY, Role.RUBRIC);

    private final Optional<Role> top;
    private final Map<Piece, String> crossheads = new IdentityHashMap<>();
    private final List<Piece> inOrder;

    Headings(Galley galley) {
        top = OF_THE_PAGE.stream()
                .filter(role -> galley.pieces().stream().anyMatch(piece -> piece.role() == role))
                .findFirst();
        inOrder = galley.pieces().stream().filter(piece -> piece.role() == Role.CROSSHEAD).toList();
        inOrder.forEach(piece -> crossheads.put(piece, "crosshead-" + (crossheads.size() + 1)));
    }

    /** Whether the title stands on the page as its heading. */
    boolean titleOnPage() {
        return top.filter(Role.HEADLINE::equals).isPresent();
    }

    /** Whether there is any heading. */
    boolean any() {
        return top.isPresent() || !inOrder.isEmpty();
    }

    List<Piece> crossheads() {
        return inOrder;
    }

    /** The anchor of a crosshead. */
    Optional<String> idOf(Piece piece) {
        return Optional.ofNullable(crossheads.get(piece));
    }

    String elementOf(Piece piece) {
        if (top.filter(piece.role()::equals).isPresent()) {
            return "h1";
        }
        return switch (piece.role()) {
            case CROSSHEAD -> top.isPresent() ? "h2" : "h1";
            case LIST_ITEM -> "li";
            case AGATE -> "pre";
            default -> "p";
        };
    }
}

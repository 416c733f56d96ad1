package org.wirebound.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a house has printed on its paper: it stands on every document that is made in its style.
 *
 * @param logo at the head of the first page
 * @param address below the logo; a line feed where a line ends
 * @param endMark below the last words of the body
 * @param signature between the body and the colophon; a line feed where a line ends
 */
public record Stationery(Optional<Figure> logo, Optional<String> address, Optional<String> endMark, Optional<String> signature) {
    /** Blank paper. */
    public static final Stationery NONE = new Stationery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a document has blocks of a role: false for what is not printed. */
    public boolean mayHave(Role role) {
        return switch (role) {
            case LOGO -> logo.isPresent();
            case ADDRESS -> address.isPresent();
            case ENDMARK -> endMark.isPresent();
            case SIGNATURE -> signature.isPresent();
            default -> true;
        };
    }

    /** What stands above the dispatch. */
    List<Piece> head(HouseStyle style) {
        List<Piece> head = new ArrayList<>(2);
        logo.ifPresent(figure -> {
            BlockStyle look = style.of(Role.LOGO);
            head.add(Piece.figure(look, figure.within(style.page().measure(look.flow()) - look.spacing().sides())));
        });
        address.ifPresent(words -> head.add(words(Role.ADDRESS, words, style)));
        return head;
    }

    /** What stands below the dispatch. */
    List<Piece> end(HouseStyle style) {
        return Stream.concat(endMark.map(words -> words(Role.ENDMARK, words, style)).stream(),
                signature.map(words -> words(Role.SIGNATURE, words, style)).stream()).toList();
    }

    private static Piece words(Role role, String words, HouseStyle style) {
        BlockStyle look = style.of(role);
        return new Piece(role, look, Optional.empty(), List.of(new Run(role, words, look.text(), Optional.empty())));
    }
}

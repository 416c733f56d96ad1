package org.wirebound.style;

import java.util.Optional;

/**
 * Words of one look within a piece.
 *
 * @param role the piece's own role, or an inline role
 * @param text the words; a line feed breaks the line
 * @param style how the letters look
 * @param href the address that the words lead to
 * @param language a well-formed tag of BCP 47, where the words are in another language than the dispatch
 */
public record Run(Role role, String text, TextStyle style, Optional<String> href, Optional<String> language) {
    public Run(Role role, String text, TextStyle style, Optional<String> href) {
        this(role, text, style, href, Optional.empty());
    }
}

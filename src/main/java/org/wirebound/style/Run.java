package org.wirebound.style;

import java.util.Optional;

/**
 * Words of one look within a piece.
 *
 * @param role the piece's own role, or an inline role
 * @param text the words; a line feed breaks the line
 * @param style how the letters look
 * @param href the address that the words lead to
 */
public record Run(Role role, String text, TextStyle style, Optional<String> href) {}

package org.wirebound.reader.intake;

import org.wirebound.dispatch.Span;

/**
 * The words of a source as they can stand on a page: line ends are {@code \n}, no control characters, entities decoded.
 *
 * @param text the characters
 * @param offsets where each of them stands in the decoded source
 */
public record PageText(String text, OffsetMap offsets) {

    /** The span of the decoded source behind a range of {@link #text()}. */
    public Span span(int start, int end) {
        return offsets.span(start, end);
    }
}

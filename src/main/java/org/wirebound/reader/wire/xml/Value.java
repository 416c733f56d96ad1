package org.wirebound.reader.wire.xml;

import org.wirebound.dispatch.Span;

/**
 * A value with the place where it stands.
 *
 * @param text without white space around it
 * @param span in the decoded source
 */
record Value(String text, Span span) {

    /** Another reading of the same place. */
    Value as(String other) {
        return new Value(other, span);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}

package org.wirebound.reader.wire.json;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.wirebound.dispatch.Span;

/** A value of JSON (RFC 8259 section 3) with its place in the decoded source; null is no value. */
sealed interface Json {
    /** Offset of its first character; of a string the one after the quotation mark. */
    int start();

    /** Offset after its last character; of a string that of the closing quotation mark. */
    int end();

    default Span span() {
        return new Span(start(), end());
    }

    /**
     * A string, a number, true or false.
     *
     * @param text its characters, escapes resolved
     */
    record Text(String text, int start, int end) implements Json {
        /** Gives for each offset in the text the offset in the source where it stands as written. */
        IntUnaryOperator places(String decoded) {
            return Escapes.places(decoded, this);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Values in their order. */
    record Array(List<Json> values, int start, int end) implements Json {
        public Array {
            values = List.copyOf(values);
        }
    }

    /** Named values in their order. */
    record Structure(List<Member> members, int start, int end) implements Json {
        public Structure {
            members = List.copyOf(members);
        }
    }

    /** A name and its value. */
    record Member(String name, Json value) {}
}

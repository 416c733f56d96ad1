package org.wirebound.reader.document;

import java.util.List;
import java.util.Optional;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.document.word.WordText;

/**
 * What a document says.
 *
 * @param text its words; the offsets of the copy count in it
 * @param builder the copy, as the document distinguishes its parts
 * @param structured false where there is nothing but paragraphs
 * @param leftOut the names of what was passed over
 * @param failure why reading ended before the end
 */
record Extracted(String text, CopyBuilder builder, boolean structured, List<String> leftOut, Optional<Failure> failure) {
    Extracted {
        leftOut = List.copyOf(leftOut);
    }

    /** Why a document could not be read to its end. */
    enum Failure {
        ENCRYPTED, TOO_LONG, MALFORMED
    }

    static Extracted of(WordText word) {
        Optional<Failure> failure = switch (word.end()) {
            case COMPLETE -> Optional.empty();
            case MALFORMED -> Optional.of(Failure.MALFORMED);
            case TOO_LONG -> Optional.of(Failure.TOO_LONG);
        };
        return new Extracted(word.text(), word.builder(), word.structured(), word.leftOut(), failure);
    }
}

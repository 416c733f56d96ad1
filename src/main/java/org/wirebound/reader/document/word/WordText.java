package org.wirebound.reader.document.word;

import java.util.List;
import org.wirebound.reader.copy.CopyBuilder;

/**
 * What a document says.
 *
 * @param text its words, paragraphs parted by blank lines; the offsets of the copy count in it
 * @param builder the copy, as the document distinguishes its parts
 * @param structured false where there is nothing but paragraphs
 * @param leftOut what was passed over, such as {@code footnotes}
 * @param end how reading ended
 */
public record WordText(String text, CopyBuilder builder, boolean structured, List<String> leftOut, End end) {
    public WordText {
        leftOut = List.copyOf(leftOut);
    }

    /** How reading ended. */
    public enum End {
        COMPLETE,
        /** The file is damaged from some place on. */
        MALFORMED,
        /** There is more text than is read. */
        TOO_LONG
    }
}

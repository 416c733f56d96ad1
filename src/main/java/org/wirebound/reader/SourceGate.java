package org.wirebound.reader;

import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.intake.Intake;

/** Decides which sources are text at all. */
final class SourceGate {
    /** In bytes; a dispatch has a few thousand. */
    static final int LARGEST = 64 * 1024 * 1024;

    private static final int SAMPLE = 64 * 1024;

    private SourceGate() {}

    /** Why a source cannot be read, by size and bytes alone. */
    static Optional<Finding> beforeDecoding(Source source, String type) {
        if (source.bytes().length == 0) {
            return Optional.of(Finding.of(FindingCode.SOURCE_EMPTY, "The source has no bytes: there is no text to set."));
        } else if (source.bytes().length > LARGEST) {
            return Optional.of(Finding.of(FindingCode.SOURCE_TOO_LARGE, "The source has " + source.bytes().length + " bytes, more than the "
                    + LARGEST + " that are read: split it into dispatches."));
        }
        boolean binary = !isTextual(type) && (!type.equals("application/octet-stream") || looksBinary(source.bytes()) && !Intake.looksLikeUtf16(source.bytes()));
        return binary
                ? Optional.of(Finding.of(FindingCode.SOURCE_BINARY, "The source is " + type + ", not text: give the text that it holds."))
                : Optional.empty();
    }

    /** The media type under which a text is catalogued. */
    static String textType(String detected) {
        return detected.equals("application/octet-stream") ? "text/plain" : detected;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isTextual(String type) {
        return type.startsWith("text/")
                || type.startsWith("message/")
                || type.endsWith("+xml")
                || type.endsWith("/xml")
                || type.endsWith("json")
                || type.endsWith("/rtf")
                || type.endsWith("javascript")
                || type.startsWith("application/x-") && type.endsWith("sh")
                || type.equals("application/mbox");
    }

    /**
     * Bytes without a known magic are text unless every tenth is a control character that texts do not have. NUL does not count: wires pad with it,
     * and UTF-16 is full of it.
     */
    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            boolean textual = b < 0 || b >= 0x20 || b == 0 || b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
            controls += textual ? 0 : 1;
        }
        return controls * 10 > length;
    }
}

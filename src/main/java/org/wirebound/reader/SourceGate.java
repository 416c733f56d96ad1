package org.wirebound.reader;

import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.intake.Intake;

/** Decides which sources are text at all. */
final class SourceGate {
    /** In bytes; a dispatch has a few thousand. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** In bytes, of a source that is all text; other files hold pictures too. With it a reading needs less than half a gigabyte of memory. */
    static final int LARGEST_TEXT = 32 * 1024 * 1024;

    private static final int SAMPLE = 64 * 1024;

    private SourceGate() {}

    /** Why a source cannot be read, by its size alone. */
    static Optional<Finding> bySize(Source source) {
        if (source.bytes().length == 0) {
            return Optional.of(Finding.of(FindingCode.SOURCE_EMPTY, "The source has no bytes: there is no text to set."));
        } else if (source.bytes().length > LARGEST) {
            return Optional.of(tooLarge(source, LARGEST));
        }
        return Optional.empty();
    }

    private static Finding tooLarge(Source source, int largest) {
        return Finding.of(FindingCode.SOURCE_TOO_LARGE, "The source has " + source.bytes().length + " bytes, more than the "
                + largest + " that are read: split it into dispatches.");
    }

    /** Why a source of a type that no reader of ours opens cannot be read as text. */
    static Optional<Finding> byBytes(Source source, String type) {
        boolean binary = !isTextual(type) && (!type.equals("application/octet-stream") || source.charset().isEmpty() && looksBinary(source.bytes()) && !Intake.looksLikeUtf16(source.bytes()));
        return binary
                ? Optional.of(Finding.of(FindingCode.SOURCE_BINARY, "The source is " + type + ", not text: give the text that it holds."))
                : Optional.empty();
    }

    /** Why a source that is all text is not read. */
    static Optional<Finding> byTextSize(Source source) {
        return source.bytes().length > LARGEST_TEXT ? Optional.of(tooLarge(source, LARGEST_TEXT)) : Optional.empty();
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
     * Bytes without a known magic are text unless every fiftieth is a control character that neither texts nor wires have; of
     * random bytes every sixteenth is one.
     */
    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isForeign(bytes[i]) ? 1 : 0;
        }
        return controls * 50 > length;
    }

    /** NUL does not count: wires pad with it, and UTF-16 is full of it. Nor do the wire's own, from SOH to US (ANPA 1312, IPTC 7901). */
    private static boolean isForeign(byte b) {
        return switch (b) {
            case 0x05, 0x06, 0x07, 0x08, 0x0b, 0x0e, 0x0f, 0x10, 0x15, 0x17, 0x18, 0x19, 0x1c, 0x1d, 0x1e, 0x7f -> true;
            default -> false;
        };
    }
}

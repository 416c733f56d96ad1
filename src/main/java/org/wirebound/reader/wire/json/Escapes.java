package org.wirebound.reader.wire.json;

import java.util.function.IntUnaryOperator;

/** The escapes in strings of JSON (RFC 8259 section 7). */
final class Escapes {
    private static final int HEXADECIMAL = 16;
    private static final int UNICODE_ESCAPE = 6;

    private Escapes() {}

    /** Gives for each offset in a text, its length included, the offset in the source. */
    static IntUnaryOperator places(String decoded, Json.Text text) {
        if (text.end() - text.start() == text.text().length()) {
            return offset -> text.start() + offset;
        }
        int[] places = new int[text.text().length() + 1];
        int at = text.start();
        for (int i = 0; i < text.text().length(); i++) {
            places[i] = Math.min(at, text.end());
            at += width(decoded, at, text.end());
        }
        places[text.text().length()] = text.end();
        return offset -> places[offset];
    }

    /** The text of a string that is cut off before its closing quotation mark: what stands there, a broken escape at its end left out. */
    static Json.Text cutOff(String decoded, int start, int end) {
        StringBuilder text = new StringBuilder();
        int at = start;
        while (at < end && at + width(decoded, at, end) <= end) {
            int width = width(decoded, at, end);
            text.append(width == 1 ? decoded.charAt(at) : escaped(decoded, at, width));
            at += width;
        }
        return new Json.Text(text.toString(), start, at);
    }

    private static int width(String decoded, int at, int end) {
        boolean escape = at < end && decoded.charAt(at) == '\\';
        return !escape ? 1 : at + 1 < end && decoded.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
    }

    private static char escaped(String decoded, int at, int width) {
        if (width == UNICODE_ESCAPE) {
            int code = 0;
            for (int i = at + 2; i < at + width; i++) {
                code = code * HEXADECIMAL + Math.max(0, Character.digit(decoded.charAt(i), HEXADECIMAL));
            }
            return (char) code;
        }
        char c = decoded.charAt(at + 1);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}

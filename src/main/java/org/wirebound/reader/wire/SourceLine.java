package org.wirebound.reader.wire;

/**
 * A line of a decoded source; CR, LF, CRLF and CRCRLF end lines, as on the wires.
 *
 * @param start offset of its first character
 * @param end offset after its last one, before the line end
 * @param next offset of the next line
 */
record SourceLine(int start, int end, int next) {

    /** The line at an offset; the text ends at {@code limit}. */
    static SourceLine at(String decoded, int start, int limit) {
        int end = start;
        while (end < limit && decoded.charAt(end) != '\n' && decoded.charAt(end) != '\r') {
            end++;
        }
        int next = end;
        while (next < limit && decoded.charAt(next) == '\r') {
            next++;
        }
        boolean feeds = next < limit && decoded.charAt(next) == '\n';
        return new SourceLine(start, end, feeds ? next + 1 : Math.min(next, end + 1));
    }

    /** The first line at or after an offset that holds more than blanks and controls; an empty line at the limit where none does. */
    static SourceLine firstWithWords(String decoded, int start, int limit) {
        int at = start;
        while (at < limit) {
            SourceLine line = at(decoded, at, limit).trimmed(decoded);
            if (line.length() > 0) {
                return line;
            }
            at = line.next;
        }
        return new SourceLine(limit, limit, limit);
    }

    /** The last line of a range that holds more than blanks and controls; an empty line at its start where none does. */
    static SourceLine last(String decoded, int from, int limit) {
        int end = limit;
        while (end > from && isFiller(decoded.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && decoded.charAt(start - 1) != '\n' && decoded.charAt(start - 1) != '\r') {
            start--;
        }
        return new SourceLine(start, end, limit).trimmed(decoded);
    }

    /** This line without the blanks and controls at its ends. */
    SourceLine trimmed(String decoded) {
        int from = start;
        int to = end;
        while (from < to && isFiller(decoded.charAt(from))) {
            from++;
        }
        while (to > from && isFiller(decoded.charAt(to - 1))) {
            to--;
        }
        return new SourceLine(from, to, next);
    }

    int length() {
        return end - start;
    }

    String text(String decoded) {
        return decoded.substring(start, end);
    }

    /** Blanks, and controls that wires fill with. */
    static boolean isFiller(char c) {
        return c <= ' ' || c == 0x7f || c == '\ufeff' || c == '\u00a0';
    }
}

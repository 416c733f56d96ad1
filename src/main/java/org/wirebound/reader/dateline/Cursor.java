package org.wirebound.reader.dateline;

/** A place in a text while it is parsed; every step goes forward, so that parsing costs grow in a straight line. */
final class Cursor {
    private final String text;
    private final int limit;
    private int at;

    /** @param limit nothing from this offset on is seen */
    Cursor(String text, int at, int limit) {
        this.text = text;
        this.at = at;
        this.limit = limit;
    }

    Cursor copy() {
        return new Cursor(text, at, limit);
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** The character here, or {@code \n} at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < limit ? text.charAt(i) : '\n';
    }

    char before() {
        return at > 0 ? text.charAt(at - 1) : '\n';
    }

    boolean take(char c) {
        if (peek() == c && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeOneOf(String characters) {
        if (!atEnd() && characters.indexOf(peek()) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes over blanks of any kind, not over line ends. */
    boolean skipBlanks() {
        int from = at;
        while (!atEnd() && isBlank(peek())) {
            at++;
        }
        return at > from;
    }

    /** Goes over blanks and one line end: a wrapped line may end after a comma. */
    void skipWrap() {
        skipBlanks();
        if (peek() == '\n' && !atEnd() && peek(1) != '\n') {
            at++;
            skipBlanks();
        }
    }

    /** The first character that is no blank; the cursor goes to it. */
    char peekBehindBlanks() {
        skipBlanks();
        return peek();
    }

    static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    boolean atLineEnd() {
        return peek() == '\n';
    }

    String since(int start) {
        return text.substring(start, at);
    }

    Part part(int start, int end) {
        return new Part(text.substring(start, end), start, end);
    }

    String text() {
        return text;
    }

    int limit() {
        return limit;
    }
}

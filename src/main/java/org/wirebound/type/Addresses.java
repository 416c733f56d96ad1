package org.wirebound.type;

import java.util.BitSet;

/**
 * Addresses of the web and of mail, which are broken without a hyphen (The Chicago Manual of Style, 17th ed., 14.18): behind the
 * slashes, {@code = & ? #} and {@code :}, and before {@code . - _ % @ ~}, so that no line ends with what might be read as a stop or a hyphen.
 */
final class Addresses {
    private static final String BEHIND = "/=&?#:";
    private static final String BEFORE = ".-_%@~";
    /** So many characters at least stand on either side of a break. */
    private static final int LEAST = 3;

    private Addresses() {}

    /** Whether a stretch of text without blanks is one. */
    static boolean isOne(String text, int from, int to) {
        if (to - from < 2 * LEAST) {
            return false;
        }
        String token = text.substring(from, to);
        int at = token.indexOf('@');
        return token.contains("://") || token.startsWith("www.")
                || at > 0 && token.indexOf('.', at) > 0
                || token.indexOf('.') > 0 && token.indexOf('/') > token.indexOf('.') && ascii(token);
    }

    private static boolean ascii(String token) {
        return token.chars().allMatch(character -> character < 0x80);
    }

    /** Marks the characters of an address before which it may be broken. */
    static void mark(String text, int from, int to, BitSet breaks) {
        for (int i = from + LEAST; i <= to - LEAST; i++) {
            boolean behind = BEHIND.indexOf(text.charAt(i - 1)) >= 0 && BEHIND.indexOf(text.charAt(i)) < 0;
            boolean before = BEFORE.indexOf(text.charAt(i)) >= 0 && BEFORE.indexOf(text.charAt(i - 1)) < 0
                    && BEHIND.indexOf(text.charAt(i - 1)) < 0;
            breaks.set(i, behind || before);
        }
    }
}

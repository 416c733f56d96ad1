package org.wirebound.reader;

/**
 * Tells sources that can be nothing but plain text, so that they need not be held against every magic number that is known: that takes a
 * millisecond or two, several times as long as all the rest of reading.
 */
final class PlainTextSigns {
    private static final int SAMPLE = 16 * 1024;
    private static final int LONGEST_FIELD_NAME = 40;

    private PlainTextSigns() {}

    /** True for bytes without controls that open as prose does, under a name without an ending or with {@code .txt}; false says nothing. */
    static boolean areIn(Source source) {
        byte[] bytes = source.bytes();
        int start = firstVisible(bytes);
        boolean named = source.name().endsWith(".txt") || source.name().indexOf('.') < 0;
        return named && start < bytes.length && opensAsProse(bytes, start) && !hasControls(bytes);
    }

    private static int firstVisible(byte[] bytes) {
        int i = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
            i++;
        }
        return i;
    }

    /** A letter, a figure or a byte beyond ASCII, and no field name with a colon, by which mails, calendars and cards begin. */
    private static boolean opensAsProse(byte[] bytes, int start) {
        if (!isLetterOrDigit(bytes[start]) && bytes[start] >= 0 || startsWith(bytes, start, "From ")) {
            return false;
        }
        int i = start;
        while (i < bytes.length && i - start < LONGEST_FIELD_NAME && (isLetterOrDigit(bytes[i]) || bytes[i] == '-' || bytes[i] == '_')) {
            i++;
        }
        return i >= bytes.length || bytes[i] != ':' && bytes[i] != '/';
    }

    private static boolean isLetterOrDigit(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static boolean startsWith(byte[] bytes, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (start + i >= bytes.length || bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            byte b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7f) {
                return true;
            }
        }
        return false;
    }
}

package org.wirebound.reader;

/** Counts words as newsrooms do: what stands between blanks; in Chinese and Japanese, each character. */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isCharacterWord(c)) {
                words++;
                within = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += within ? 0 : 1;
                within = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                within = false;
            }
        }
        return words;
    }

    private static boolean isCharacterWord(int c) {
        return Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30ff;
    }
}

package org.wirebound.type;

import java.util.BitSet;
import java.util.function.IntFunction;

/** Finds the words within what stands between two blanks and marks where they may be hyphenated, by the numbers of characters. */
final class WordBreaks {
    /** Fewer letters than these alone on a line are hard to read. */
    private static final int FEW = 3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String NO_WORDS = "@_/\\|<>=&+#*";

    private final String text;
    private final Hyphenator hyphenator;
    private final BitSet words;
    private final BitSet poor;

    /**
     * Prepares for a text.
     *
     * @param words takes the marks
     * @param poor takes those among them that break a name, or leave few letters alone
     */
    WordBreaks(String text, Hyphenator hyphenator, BitSet words, BitSet poor) {
        this.text = text;
        this.hyphenator = hyphenator;
        this.words = words;
        this.poor = poor;
    }

    /**
     * Marks the words of a stretch of text; what has figures or signs of programs among its letters is left whole, and so is
     * what has soft hyphens, whose writer knew better.
     *
     * @param languages of the characters by their number
     */
    void mark(int from, int to, IntFunction<String> languages) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character == SOFT_HYPHEN || Character.isDigit(character) || NO_WORDS.indexOf(character) >= 0) {
                return;
            }
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !inWord(i, from, to)) {
                if (i > start) {
                    word(start, i, languages.apply(start));
                }
                start = i + 1;
            }
        }
    }

    private boolean inWord(int at, int from, int to) {
        char character = text.charAt(at);
        return Character.isLetter(character) || mark(character)
                || (character == '\'' || character == '\u2019') && at > from && at + 1 < to
                        && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean mark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void word(int from, int to, String language) {
        BitSet breaks = hyphenator.breaks(text.substring(from, to), language);
        boolean name = Character.isUpperCase(text.charAt(from)) && !nounsHaveCapitals(language) && !opensSentence(from);
        for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
            words.set(from + at);
            poor.set(from + at, name || at < FEW || to - from - at < FEW);
        }
    }

    private static boolean nounsHaveCapitals(String language) {
        return language.startsWith("de") || language.startsWith("lb");
    }

    private boolean opensSentence(int from) {
        int at = from - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            if (".!?".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0;
    }
}

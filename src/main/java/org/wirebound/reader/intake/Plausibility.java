package org.wirebound.reader.intake;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/**
 * How much a text looks like writing, from 1 (only what writing has) downwards.
 *
 * <p>Only characters outside ASCII are judged, for they alone differ between candidates. A letter in a word of its own script counts for;
 * a control character, U+FFFD, a sign or box-drawing character within a word, a word of two scripts and a capital after a small letter
 * count against. The mean over the judged characters is lowered by the share of letters that do not fit into one language's alphabet.
 */
final class Plausibility {
    private static final UnicodeScript[] SCRIPTS = IntStream.range(0, 0x800).mapToObj(UnicodeScript::of).toArray(UnicodeScript[]::new);

    private Plausibility() {}

    static double of(String text) {
        double sum = 0;
        int judged = 0;
        int previous = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x80) {
                judged++;
                sum += worth(previous, c, i < text.length() ? text.codePointAt(i) : ' ');
            }
            previous = c;
        }
        return judged == 0 ? 0 : sum / judged - (1 - Alphabets.bestCoverage(text));
    }

    private static double worth(int before, int c, int after) {
        if (c == 0xfffd || Character.isISOControl(c) || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE) {
            return -5;
        }
        if (!Character.isLetter(c)) {
            return signWorth(before, c, after);
        }
        if (mixesScripts(before, c) || mixesScripts(c, after)) {
            return -1;
        }
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before) || Character.isUpperCase(after) && Character.isLowerCase(c);
        return capitalInside ? -0.5 : 1;
    }

    private static double signWorth(int before, int c, int after) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == 0x2019 || c == 0xb7;
        if (mark) {
            return 0.8;
        }
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        boolean quoteOrDash = "«»“”„‘‚–—…§°€£•\u00a0".indexOf(c) >= 0;
        return quoteOrDash ? within ? -0.5 : 0.9 : within ? -2 : -0.6;
    }

    private static boolean mixesScripts(int one, int other) {
        if (!Character.isLetter(one) || !Character.isLetter(other)) {
            return false;
        }
        UnicodeScript first = scriptOf(one);
        UnicodeScript second = scriptOf(other);
        return first != second && !(isEastAsian(first) && isEastAsian(second));
    }

    /** Looked up once for the alphabets, because searching for it is half of the vote's work. */
    private static UnicodeScript scriptOf(int c) {
        return c < SCRIPTS.length ? SCRIPTS[c] : UnicodeScript.of(c);
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> true;
            default -> false;
        };
    }
}

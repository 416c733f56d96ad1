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
    private static final int LETTER = 1;
    private static final int CAPITAL = 1 << 1;
    private static final int SMALL = 1 << 2;
    private static final int FOREIGN = 1 << 3;
    private static final int MARK = 1 << 4;
    private static final int QUOTE_OR_DASH = 1 << 5;
    private static final int SCRIPT_SHIFT = 8;
    private static final String QUOTES_AND_DASHES = "«»“”„‘‚–—…§°€£•\u00a0";
    private static final int EAST_ASIAN = UnicodeScript.HAN.ordinal();

    /** The traits of the characters of alphabets and of typography, worked out once, because to work them out is most of the vote's work. */
    private static final int[] TRAITS = IntStream.range(0, 0x2700).map(Plausibility::traitsOf).toArray();

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
                sum += worth(traits(previous), traits(c), traits(i < text.length() ? text.codePointAt(i) : ' '));
            }
            previous = c;
        }
        return judged == 0 ? 0 : sum / judged - (1 - Alphabets.bestCoverage(text));
    }

    /** @param c traits of the character that is judged, between those of its neighbours */
    private static double worth(int before, int c, int after) {
        if ((c & FOREIGN) != 0) {
            return -5;
        }
        if ((c & LETTER) == 0) {
            return signWorth(before, c, after);
        }
        if (mixesScripts(before, c) || mixesScripts(c, after)) {
            return -1;
        }
        boolean capitalInside = (c & CAPITAL) != 0 && (before & SMALL) != 0 || (after & CAPITAL) != 0 && (c & SMALL) != 0;
        return capitalInside ? -0.5 : 1;
    }

    private static double signWorth(int before, int c, int after) {
        if ((c & MARK) != 0) {
            return 0.8;
        }
        boolean within = (before & after & LETTER) != 0;
        return (c & QUOTE_OR_DASH) != 0 ? within ? -0.5 : 0.9 : within ? -2 : -0.6;
    }

    private static boolean mixesScripts(int one, int other) {
        return (one & other & LETTER) != 0 && one >> SCRIPT_SHIFT != other >> SCRIPT_SHIFT;
    }

    private static int traits(int c) {
        return c < TRAITS.length ? TRAITS[c] : traitsOf(c);
    }

    private static int traitsOf(int c) {
        int type = Character.getType(c);
        boolean foreign = c == 0xfffd || type == Character.CONTROL || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isUpperCase(c) ? CAPITAL : 0)
                | (Character.isLowerCase(c) ? SMALL : 0)
                | (foreign ? FOREIGN : 0)
                | (type == Character.NON_SPACING_MARK || c == 0x2019 || c == 0xb7 ? MARK : 0)
                | (QUOTES_AND_DASHES.indexOf(c) >= 0 ? QUOTE_OR_DASH : 0)
                | writing(UnicodeScript.of(c)) << SCRIPT_SHIFT;
    }

    /** The scripts that stand side by side in words of East Asia count as one. */
    private static int writing(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> EAST_ASIAN;
            default -> script.ordinal();
        };
    }
}

package org.wirebound.type;

import com.ibm.icu.lang.UCharacterDirection;
import java.util.Arrays;

/** Characters of one level that are resolved together, over the isolates among them (UAX 9, BD13; rules W1 to W7, N1 and N2). */
final class RunSequence {
    private static final byte L = UCharacterDirection.LEFT_TO_RIGHT;
    private static final byte R = UCharacterDirection.RIGHT_TO_LEFT;
    private static final byte AL = UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    private static final byte EN = UCharacterDirection.EUROPEAN_NUMBER;
    private static final byte ES = UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
    private static final byte ET = UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
    private static final byte AN = UCharacterDirection.ARABIC_NUMBER;
    private static final byte CS = UCharacterDirection.COMMON_NUMBER_SEPARATOR;
    private static final byte ON = UCharacterDirection.OTHER_NEUTRAL;
    private static final byte NSM = UCharacterDirection.DIR_NON_SPACING_MARK;

    private final char[] units;
    private final byte[] types;
    private final byte embedding;
    private final byte before;
    private final byte after;

    /**
     * Takes the characters.
     *
     * @param types their bidi classes, which are resolved in place to L, R, EN and AN
     * @param level of all of them
     * @param before the direction at their beginning (sos)
     * @param after the direction at their end (eos)
     */
    RunSequence(char[] units, byte[] types, int level, byte before, byte after) {
        this.units = units;
        this.types = types;
        this.embedding = direction(level);
        this.before = before;
        this.after = after;
    }

    /** The direction of a level. */
    static byte direction(int level) {
        return level % 2 == 0 ? L : R;
    }

    /** Resolves the classes. */
    void resolve() {
        byte[] given = types.clone();
        marks();
        arabicNumbers();
        separators();
        terminators();
        latinNumbers();
        new BracketPairs(units, types, embedding, before).resolve(given);
        neutrals();
    }

    /** Rule W1. */
    private void marks() {
        byte last = before;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == NSM) {
                types[i] = last;
            }
            boolean isolate = ExplicitLevels.opensIsolate(types[i]) || types[i] == UCharacterDirection.POP_DIRECTIONAL_ISOLATE;
            last = isolate ? ON : types[i];
        }
    }

    /** Rules W2 and W3. */
    private void arabicNumbers() {
        byte strong = before;
        for (int i = 0; i < types.length; i++) {
            byte type = types[i];
            if (type == L || type == R || type == AL) {
                strong = type;
            }
            if (type == AL) {
                types[i] = R;
            } else if (type == EN && strong == AL) {
                types[i] = AN;
            }
        }
    }

    /** Rule W4. */
    private void separators() {
        for (int i = 1; i < types.length - 1; i++) {
            byte type = types[i];
            byte number = types[i - 1];
            if (number == types[i + 1] && (number == EN && (type == ES || type == CS) || number == AN && type == CS)) {
                types[i] = number;
            }
        }
    }

    /** Rules W5 and W6. */
    private void terminators() {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == ET) {
                int end = end(i);
                boolean number = i > 0 && types[i - 1] == EN || end < types.length && types[end] == EN;
                Arrays.fill(types, i, end, number ? EN : ON);
                i = end - 1;
            } else if (types[i] == ES || types[i] == CS) {
                types[i] = ON;
            }
        }
    }

    private int end(int start) {
        int end = start;
        while (end < types.length && types[end] == ET) {
            end++;
        }
        return end;
    }

    /** Rule W7. */
    private void latinNumbers() {
        byte strong = before;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == L || types[i] == R) {
                strong = types[i];
            } else if (types[i] == EN && strong == L) {
                types[i] = L;
            }
        }
    }

    /** The direction that a resolved class has for the neutrals beside it, which takes numbers for right to left; ON for none. */
    static byte strong(byte type) {
        return type == L ? L : type == R || type == EN || type == AN ? R : ON;
    }

    /** Rules N1 and N2. */
    private void neutrals() {
        byte last = before;
        for (int i = 0; i < types.length; i++) {
            byte strong = strong(types[i]);
            if (strong != ON) {
                last = strong;
                continue;
            }
            int end = i + 1;
            while (end < types.length && strong(types[end]) == ON) {
                end++;
            }
            byte next = end < types.length ? strong(types[end]) : after;
            Arrays.fill(types, i, end, last == next ? last : embedding);
            i = end - 1;
        }
    }
}

package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;

/** Brackets that belong together take the direction of what they hold (UAX 9, BD16 and rule N0). */
final class BracketPairs {
    private static final byte ON = UCharacterDirection.OTHER_NEUTRAL;
    private static final int MAX_OPEN = 63;

    private final char[] units;
    private final byte[] types;
    private final byte embedding;
    private final byte before;

    BracketPairs(char[] units, byte[] types, byte embedding, byte before) {
        this.units = units;
        this.types = types;
        this.embedding = embedding;
        this.before = before;
    }

    /**
     * Changes the classes of the pairs, and of the marks on them.
     *
     * @param given the classes as they were before rule W1
     */
    void resolve(byte[] given) {
        int[] closing = closing();
        for (int open = 0; open < closing.length; open++) {
            if (closing[open] > 0) {
                byte direction = direction(open, closing[open]);
                if (direction != ON) {
                    set(open, direction, given);
                    set(closing[open], direction, given);
                }
            }
        }
    }

    /** For each opening bracket that has one, the place of the closing one; 0 elsewhere. */
    private int[] closing() {
        int[] closing = new int[types.length];
        char[] wanted = new char[MAX_OPEN];
        int[] places = new int[MAX_OPEN];
        int depth = 0;
        for (int i = 0; i < types.length; i++) {
            int kind = types[i] == ON ? UCharacter.getIntPropertyValue(units[i], UProperty.BIDI_PAIRED_BRACKET_TYPE) : 0;
            if (kind == UCharacter.BidiPairedBracketType.OPEN) {
                if (depth == MAX_OPEN) {
                    return new int[types.length];
                }
                places[depth] = i;
                wanted[depth++] = canonical((char) UCharacter.getBidiPairedBracket(units[i]));
            } else if (kind == UCharacter.BidiPairedBracketType.CLOSE) {
                int found = depth - 1;
                while (found >= 0 && wanted[found] != canonical(units[i])) {
                    found--;
                }
                if (found >= 0) {
                    closing[places[found]] = i;
                    depth = found;
                }
            }
        }
        return closing;
    }

    /** U+232A is U+3009 by canonical equivalence. */
    private static char canonical(char bracket) {
        return bracket == '\u232A' ? '\u3009' : bracket;
    }

    /** That of the paragraph around them if it stands within; else the other one, if it stands within and before them. */
    private byte direction(int open, int close) {
        byte found = ON;
        for (int i = open + 1; i < close; i++) {
            byte strong = RunSequence.strong(types[i]);
            if (strong == embedding) {
                return embedding;
            }
            found = strong == ON ? found : strong;
        }
        if (found == ON) {
            return ON;
        }
        for (int i = open - 1; i >= 0; i--) {
            byte strong = RunSequence.strong(types[i]);
            if (strong != ON) {
                return strong == found ? found : embedding;
            }
        }
        return before == found ? found : embedding;
    }

    private void set(int at, byte direction, byte[] given) {
        types[at] = direction;
        for (int i = at + 1; i < types.length && given[i] == UCharacterDirection.DIR_NON_SPACING_MARK; i++) {
            types[i] = direction;
        }
    }
}

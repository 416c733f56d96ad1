package org.wirebound.type;

import com.ibm.icu.lang.UCharacterDirection;
import java.util.Arrays;

/** The levels that embeddings, overrides and isolates give to the characters of a paragraph (UAX 9, rules X1 to X9). */
final class ExplicitLevels {
    private static final int MAX_DEPTH = 125;
    private static final byte NO_OVERRIDE = -1;

    private final byte[] classes;
    private final byte[] levels;
    private final int[] matches;
    private final byte[] stackLevels = new byte[MAX_DEPTH + 2];
    private final byte[] stackOverrides = new byte[MAX_DEPTH + 2];
    private final boolean[] stackIsolates = new boolean[MAX_DEPTH + 2];
    private int top;
    private int overflowIsolates;
    private int overflowEmbeddings;
    private int validIsolates;

    private ExplicitLevels(byte[] classes, byte[] levels, int[] matches) {
        this.classes = classes;
        this.levels = levels;
        this.matches = matches;
    }

    /**
     * Fills in the levels of a paragraph, and changes the classes of what is overridden.
     *
     * @param classes the bidi class of each character, by ICU's numbers; what is overridden gets the class L or R
     * @param levels takes the levels
     * @param matches the place of the PDI for each isolate initiator
     */
    static void fill(byte[] classes, byte[] levels, int[] matches, byte base) {
        ExplicitLevels explicit = new ExplicitLevels(classes, levels, matches);
        explicit.stackLevels[0] = base;
        explicit.stackOverrides[0] = NO_OVERRIDE;
        for (int i = 0; i < classes.length; i++) {
            explicit.take(i);
        }
    }

    /** Whether rule X9 takes a character of this class out. */
    static boolean removed(int type) {
        return switch (type) {
            case UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING, UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING,
                    UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE, UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE,
                    UCharacterDirection.POP_DIRECTIONAL_FORMAT, UCharacterDirection.BOUNDARY_NEUTRAL -> true;
            default -> false;
        };
    }

    /** Whether it opens an isolate (BD8). */
    static boolean opensIsolate(int type) {
        return type == UCharacterDirection.LEFT_TO_RIGHT_ISOLATE || type == UCharacterDirection.RIGHT_TO_LEFT_ISOLATE
                || type == UCharacterDirection.FIRST_STRONG_ISOLATE;
    }

    /** The place of the matching PDI for each isolate initiator, and the other way round; -1 where there is none (BD9). */
    static int[] matches(byte[] classes) {
        int[] matches = new int[classes.length];
        Arrays.fill(matches, -1);
        int[] open = new int[classes.length];
        int depth = 0;
        for (int i = 0; i < classes.length; i++) {
            if (opensIsolate(classes[i])) {
                open[depth++] = i;
            } else if (classes[i] == UCharacterDirection.POP_DIRECTIONAL_ISOLATE && depth > 0) {
                matches[i] = open[--depth];
                matches[open[depth]] = i;
            }
        }
        return matches;
    }

    /** Whether the first strong letter that stands in no isolate goes from right to left (P2 and P3). */
    private boolean firstStrongIsRight(int from, int to) {
        for (int i = from; i < to; i++) {
            int type = classes[i];
            if (type == UCharacterDirection.LEFT_TO_RIGHT) {
                return false;
            }
            if (type == UCharacterDirection.RIGHT_TO_LEFT || type == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            if (opensIsolate(type)) {
                if (matches[i] < 0) {
                    return false;
                }
                i = matches[i];
            }
        }
        return false;
    }

    private void take(int at) {
        int type = classes[at];
        levels[at] = stackLevels[top];
        switch (type) {
            case UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING -> embed(false, NO_OVERRIDE);
            case UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING -> embed(true, NO_OVERRIDE);
            case UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE -> embed(false, (byte) UCharacterDirection.LEFT_TO_RIGHT);
            case UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE -> embed(true, (byte) UCharacterDirection.RIGHT_TO_LEFT);
            case UCharacterDirection.POP_DIRECTIONAL_FORMAT -> endEmbedding();
            case UCharacterDirection.BOUNDARY_NEUTRAL -> { }
            case UCharacterDirection.BLOCK_SEPARATOR -> levels[at] = stackLevels[0];
            case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> {
                endIsolate();
                levels[at] = stackLevels[top];
                override(at);
            }
            default -> {
                override(at);
                if (opensIsolate(type)) {
                    isolate(rightToLeft(type, at));
                }
            }
        }
    }

    private boolean rightToLeft(int type, int at) {
        return type == UCharacterDirection.RIGHT_TO_LEFT_ISOLATE || type == UCharacterDirection.FIRST_STRONG_ISOLATE
                && firstStrongIsRight(at + 1, matches[at] < 0 ? classes.length : matches[at]);
    }

    private void override(int at) {
        if (stackOverrides[top] != NO_OVERRIDE) {
            classes[at] = stackOverrides[top];
        }
    }

    /** The next level of a direction, if there is room for it. */
    private int next(boolean rightToLeft) {
        int level = rightToLeft ? stackLevels[top] + 1 | 1 : stackLevels[top] + 2 & ~1;
        return level <= MAX_DEPTH && overflowIsolates == 0 && overflowEmbeddings == 0 ? level : -1;
    }

    private void embed(boolean rightToLeft, byte override) {
        int level = next(rightToLeft);
        if (level >= 0) {
            push(level, override, false);
        } else if (overflowIsolates == 0) {
            overflowEmbeddings++;
        }
    }

    private void isolate(boolean rightToLeft) {
        int level = next(rightToLeft);
        if (level >= 0) {
            validIsolates++;
            push(level, NO_OVERRIDE, true);
        } else {
            overflowIsolates++;
        }
    }

    private void push(int level, byte override, boolean isolate) {
        top++;
        stackLevels[top] = (byte) level;
        stackOverrides[top] = override;
        stackIsolates[top] = isolate;
    }

    private void endIsolate() {
        if (overflowIsolates > 0) {
            overflowIsolates--;
        } else if (validIsolates > 0) {
            overflowEmbeddings = 0;
            while (!stackIsolates[top]) {
                top--;
            }
            top--;
            validIsolates--;
        }
    }

    private void endEmbedding() {
        if (overflowIsolates == 0) {
            if (overflowEmbeddings > 0) {
                overflowEmbeddings--;
            } else if (!stackIsolates[top] && top > 0) {
                top--;
            }
        }
    }
}

package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Directions within a paragraph, by the Unicode Bidirectional Algorithm (UAX 9). ICU's own resolution of levels differs from the
 * standard's test lines where overrides meet brackets and isolates.
 */
public final class BidiLevels {
    /** Hebrew's first letters; nothing before them goes from right to left. */
    private static final int FIRST_TURNING = 0x590;

    private final char[] units;
    private final byte[] given;
    private final byte[] classes;
    private final byte[] levels;
    private final int[] matches;
    private final byte base;

    private BidiLevels(String paragraph, byte base) {
        this.units = paragraph.toCharArray();
        this.base = base;
        given = classes(paragraph);
        classes = given.clone();
        levels = new byte[units.length];
        matches = ExplicitLevels.matches(given);
    }

    /**
     * The embedding level of each UTF-16 unit of a paragraph: even from left to right, odd from right to left.
     *
     * @param rightToLeft the direction of the paragraph as a whole
     */
    public static byte[] of(String paragraph, boolean rightToLeft) {
        if (!rightToLeft && paragraph.codePoints().noneMatch(BidiLevels::turns)) {
            return new byte[paragraph.length()];
        }
        BidiLevels resolved = new BidiLevels(paragraph, (byte) (rightToLeft ? 1 : 0));
        resolved.resolve();
        return resolved.levels;
    }

    /** Whether it can lift the level of anything in a paragraph from left to right. */
    private static boolean turns(int codePoint) {
        if (codePoint < FIRST_TURNING) {
            return false;
        }
        int type = UCharacter.getDirection(codePoint);
        return type == UCharacterDirection.RIGHT_TO_LEFT || type == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                || type == UCharacterDirection.ARABIC_NUMBER || ExplicitLevels.opensIsolate(type)
                || ExplicitLevels.removed(type) && type != UCharacterDirection.BOUNDARY_NEUTRAL;
    }

    /** The order in which things stand on a line from left to right (rule L2), by their numbers in the order of reading. */
    public static int[] visualOrder(byte[] levels) {
        return levels.length == 0 ? new int[0] : Bidi.reorderVisual(levels);
    }

    /** True if any of the levels goes from right to left. */
    static boolean anyRightToLeft(List<Sort> sorts) {
        for (Sort sort : sorts) {
            if (sort.level() % 2 != 0) {
                return true;
            }
        }
        return false;
    }

    /** Both units of a surrogate pair have the class of the character. */
    private static byte[] classes(String paragraph) {
        byte[] classes = new byte[paragraph.length()];
        for (int i = 0; i < classes.length; ) {
            int codePoint = paragraph.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            Arrays.fill(classes, i, end, (byte) UCharacter.getDirection(codePoint));
            i = end;
        }
        return classes;
    }

    private void resolve() {
        ExplicitLevels.fill(classes, levels, matches, base);
        int[] kept = new int[units.length];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            if (!ExplicitLevels.removed(given[i])) {
                kept[count++] = i;
            }
        }
        sequences(Arrays.copyOf(kept, count));
        removed();
        blanks();
    }

    /** Rule X10: runs of one level, those on either side of an isolate taken together. */
    private void sequences(int[] kept) {
        byte[] explicit = levels.clone();
        int[] continued = new int[units.length];
        List<List<int[]>> sequences = new ArrayList<>();
        for (int from = 0; from < kept.length; ) {
            int to = from + 1;
            while (to < kept.length && explicit[kept[to]] == explicit[kept[from]]) {
                to++;
            }
            int[] run = {from, to};
            int sequence = continued[kept[from]] - 1;
            if (sequence < 0) {
                sequence = sequences.size();
                sequences.add(new ArrayList<>());
            }
            sequences.get(sequence).add(run);
            int last = kept[to - 1];
            if (ExplicitLevels.opensIsolate(given[last]) && matches[last] >= 0) {
                continued[matches[last]] = sequence + 1;
            }
            from = to;
        }
        sequences.forEach(sequence -> resolve(sequence, kept, explicit));
    }

    private void resolve(List<int[]> runs, int[] kept, byte[] explicit) {
        int[] places = runs.stream().flatMapToInt(run -> Arrays.stream(kept, run[0], run[1])).toArray();
        int first = runs.get(0)[0];
        int end = runs.get(runs.size() - 1)[1];
        int last = kept[end - 1];
        byte level = explicit[places[0]];
        boolean open = ExplicitLevels.opensIsolate(given[last]) && matches[last] < 0;
        int before = first == 0 ? base : explicit[kept[first - 1]];
        int after = open || end == kept.length ? base : explicit[kept[end]];
        char[] letters = new char[places.length];
        byte[] types = new byte[places.length];
        for (int i = 0; i < places.length; i++) {
            letters[i] = units[places[i]];
            types[i] = classes[places[i]];
        }
        new RunSequence(letters, types, level, RunSequence.direction(Math.max(level, before)),
                RunSequence.direction(Math.max(level, after))).resolve();
        for (int i = 0; i < places.length; i++) {
            levels[places[i]] = implicit(level, types[i]);
        }
    }

    /** Rules I1 and I2. */
    private static byte implicit(byte level, byte type) {
        if (level % 2 == 0) {
            int more = type == UCharacterDirection.LEFT_TO_RIGHT ? 0 : type == UCharacterDirection.RIGHT_TO_LEFT ? 1 : 2;
            return (byte) (level + more);
        }
        return (byte) (type == UCharacterDirection.RIGHT_TO_LEFT ? level : level + 1);
    }

    /** What rule X9 takes out goes with what stands before it. */
    private void removed() {
        for (int i = 0; i < units.length; i++) {
            if (ExplicitLevels.removed(given[i])) {
                levels[i] = i == 0 ? base : levels[i - 1];
            }
        }
    }

    /** Rule L1, the whole paragraph as one line: separators, and the blanks before them and at the end, have its own level. */
    private void blanks() {
        boolean trailing = true;
        for (int i = units.length - 1; i >= 0; i--) {
            int type = given[i];
            if (type == UCharacterDirection.SEGMENT_SEPARATOR || type == UCharacterDirection.BLOCK_SEPARATOR) {
                trailing = true;
            } else if (type != UCharacterDirection.WHITE_SPACE_NEUTRAL && !ExplicitLevels.opensIsolate(type)
                    && type != UCharacterDirection.POP_DIRECTIONAL_ISOLATE && !ExplicitLevels.removed(type)) {
                trailing = false;
            }
            levels[i] = trailing ? base : levels[i];
        }
    }
}

package org.wirebound.type;

import com.ibm.icu.text.Bidi;
import java.util.List;

/** Directions within a paragraph, by the Unicode Bidirectional Algorithm (UAX 9). */
public final class BidiLevels {
    private BidiLevels() {}

    /**
     * The embedding level of each UTF-16 unit of a paragraph: even from left to right, odd from right to left.
     *
     * @param rightToLeft the direction of the paragraph as a whole
     */
    public static byte[] of(String paragraph, boolean rightToLeft) {
        char[] units = paragraph.toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(units, 0, units.length)) {
            return new byte[units.length];
        }
        Bidi bidi = new Bidi(units.length, 0);
        bidi.setPara(units, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    /** The order in which things stand on a line from left to right (rule L2), by their numbers in the order of reading. */
    public static int[] visualOrder(byte[] levels) {
        return Bidi.reorderVisual(levels);
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
}

package org.wirebound.type;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of type.
 *
 * @param sorts in the order of reading, a blank at the end included
 * @param width of the line without the blanks at its end, in points
 * @param last whether the line ends a paragraph or stands before a forced break, and so is never stretched
 */
public record Line(List<Sort> sorts, double width, boolean last) {
    public Line {
        sorts = List.copyOf(sorts);
    }

    static Line of(List<Sort> sorts, boolean last) {
        double width = 0;
        double pen = 0;
        for (Sort sort : sorts) {
            pen += sort.width();
            width = sort.blank() ? width : pen;
        }
        return new Line(sorts, width, last);
    }

    /**
     * The sorts from left to right (UAX 9, rules L1 and L2).
     *
     * @param rightToLeft the direction of the paragraph, which blanks at the end of a line take
     */
    public List<Sort> visual(boolean rightToLeft) {
        if (!rightToLeft && !BidiLevels.anyRightToLeft(sorts)) {
            return sorts;
        }
        int[] order = BidiLevels.visualOrder(levels(rightToLeft));
        List<Sort> visual = new ArrayList<>(order.length);
        for (int number : order) {
            visual.add(sorts.get(number));
        }
        return visual;
    }

    /** True if anything on it runs from right to left. */
    public boolean turns() {
        return BidiLevels.anyRightToLeft(sorts);
    }

    /** The embedding level of each sort; blanks at the end take the direction of the paragraph. */
    public byte[] levels(boolean rightToLeft) {
        byte[] levels = new byte[sorts.size()];
        boolean words = false;
        for (int i = levels.length - 1; i >= 0; i--) {
            words |= !sorts.get(i).blank();
            levels[i] = (byte) (words ? sorts.get(i).level() : rightToLeft ? 1 : 0);
        }
        return levels;
    }

    /** The number of blanks between words, which is where a justified line is stretched. */
    public int gaps() {
        int gaps = 0;
        int pending = 0;
        boolean words = false;
        for (Sort sort : sorts) {
            if (!sort.blank()) {
                gaps += words ? pending : 0;
                words = true;
                pending = 0;
            } else {
                pending++;
            }
        }
        return gaps;
    }
}

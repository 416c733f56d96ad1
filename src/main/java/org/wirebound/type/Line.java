package org.wirebound.type;

import java.util.List;

/**
 * One line of type.
 *
 * @param sorts from left to right, a blank at the end included
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

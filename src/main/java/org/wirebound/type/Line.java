package org.wirebound.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of type.
 *
 * @param sorts in the order of reading, a blank at the end included
 * @param hyphen what is drawn behind them where a word was broken; no part of the text
 * @param width of the line without the blanks at its end and without what hangs over the edge, in points
 * @param last whether the line ends a paragraph or stands before a forced break, and so is never stretched
 */
public record Line(List<Sort> sorts, Optional<Sort> hyphen, double width, boolean last) {
    /**
     * A line that no more can be done for is rather left short than torn: readers of the file take wider gaps for those between columns, and put
     * the words in another order (measured with poppler).
     */
    static final double LOOSEST = 3;

    public Line {
        sorts = List.copyOf(sorts);
    }

    static Line of(List<Sort> sorts, boolean last) {
        return of(sorts, Optional.empty(), 0, last);
    }

    /**
     * The sorts from left to right (UAX 9, rules L1 and L2).
     *
     * @param rightToLeft the direction of the paragraph, which blanks at the end of a line take
     */
    public List<Sort> visual(boolean rightToLeft) {
        if (!rightToLeft && !turns()) {
            return drawn();
        }
        int[] order = BidiLevels.visualOrder(levels(rightToLeft));
        List<Sort> drawn = drawn();
        List<Sort> visual = new ArrayList<>(order.length);
        for (int number : order) {
            visual.add(drawn.get(number));
        }
        return visual;
    }

    /** True if anything on it runs from right to left. */
    public boolean turns() {
        return BidiLevels.anyRightToLeft(sorts);
    }

    /** The embedding level of each sort that is drawn; blanks at the end take the direction of the paragraph. */
    public byte[] levels(boolean rightToLeft) {
        List<Sort> drawn = drawn();
        byte[] levels = new byte[drawn.size()];
        boolean words = false;
        for (int i = levels.length - 1; i >= 0; i--) {
            words |= !drawn.get(i).blank();
            levels[i] = (byte) (words ? drawn.get(i).level() : rightToLeft ? 1 : 0);
        }
        return levels;
    }

    /** A line of which so many points hang over its end. */
    static Line of(List<Sort> sorts, Optional<Sort> hyphen, double hanging, boolean last) {
        int end = inked(sorts);
        double width = hyphen.map(Sort::width).orElse(0.0) - hanging;
        for (Sort sort : sorts.subList(0, end)) {
            width += sort.width();
        }
        List<Sort> ended = new ArrayList<>(sorts.subList(0, end));
        sorts.subList(end, sorts.size()).forEach(blank -> ended.add(blank.asRigid()));
        return new Line(ended, hyphen, width, last);
    }

    private static int inked(List<Sort> sorts) {
        int end = sorts.size();
        while (end > 0 && sorts.get(end - 1).blank()) {
            end--;
        }
        return end;
    }

    /** What is painted: the sorts, and the hyphen behind them. */
    public List<Sort> drawn() {
        if (hyphen.isEmpty()) {
            return sorts;
        }
        List<Sort> drawn = new ArrayList<>(sorts);
        drawn.add(hyphen.get());
        return drawn;
    }

    /**
     * The share of its stretch, or below zero of its shrink, that every sort of the line takes when it is justified.
     *
     * @param slack what the line lacks to the measure, in points; below zero where it is too wide
     */
    public double justification(double slack) {
        double give = sorts.stream().mapToDouble(slack < 0 ? Sort::shrink : Sort::stretch).sum();
        return give == 0 || last && slack > 0 ? 0 : Math.max(-1, Math.min(LOOSEST, slack / give));
    }
}

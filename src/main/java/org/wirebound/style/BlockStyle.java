package org.wirebound.style;

import java.util.Optional;

/**
 * How a block looks; all lengths in points.
 *
 * @param text how its letters look
 * @param leading the distance from baseline to baseline
 * @param align where its lines stand
 * @param spacing the room around it
 * @param ruleAbove a line over the block
 * @param ruleBelow a line under the block
 * @param keepWithNext whether the block must stand on the page of the one that follows
 */
public record BlockStyle(
        TextStyle text,
        double leading,
        Align align,
        Spacing spacing,
        Optional<Rule> ruleAbove,
        Optional<Rule> ruleBelow,
        boolean keepWithNext) {

    /** The same with a gap above of at least so many points. */
    BlockStyle withAtLeastAbove(double points) {
        Spacing wider = new Spacing(Math.max(spacing.above(), points), spacing.start(), spacing.firstLine());
        return new BlockStyle(text, leading, align, wider, ruleAbove, ruleBelow, keepWithNext);
    }

    /** Where lines stand between the edges; start and end follow the direction of the script. */
    public enum Align {
        START, CENTRE, END, JUSTIFY
    }

    BlockStyle aligned(Align other) {
        return other == align ? this : new BlockStyle(text, leading, other, spacing, ruleAbove, ruleBelow, keepWithNext);
    }

    BlockStyle spaced(Spacing other) {
        return new BlockStyle(text, leading, align, other, ruleAbove, ruleBelow, keepWithNext);
    }

    /**
     * The room around a block, in points.
     *
     * @param above the whole gap to the block before; the only one between two blocks, so that nothing collapses
     * @param start the indent of all lines at the start side
     * @param firstLine what is added to the indent of the first line; negative to hang
     * @param end the indent of all lines at the end side
     */
    public record Spacing(double above, double start, double firstLine, double end) {
        public Spacing(double above, double start, double firstLine) {
            this(above, start, firstLine, 0);
        }

        /** Both indents together. */
        public double sides() {
            return start + end;
        }
    }

    /**
     * A line across the measure.
     *
     * @param thickness of the line in points
     * @param gap between line and text in points
     * @param colour of the line
     */
    public record Rule(double thickness, double gap, Colour colour) {}
}

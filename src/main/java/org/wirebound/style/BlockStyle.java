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
 * @param ends how its lines end
 */
public record BlockStyle(
        TextStyle text,
        double leading,
        Align align,
        Spacing spacing,
        Optional<Rule> ruleAbove,
        Optional<Rule> ruleBelow,
        boolean keepWithNext,
        Ends ends) {

    /** A block whose words are broken at soft hyphens only. */
    public BlockStyle(TextStyle text, double leading, Align align, Spacing spacing, Optional<Rule> ruleAbove, Optional<Rule> ruleBelow,
            boolean keepWithNext) {
        this(text, leading, align, spacing, ruleAbove, ruleBelow, keepWithNext, Ends.PLAIN);
    }

    /** The same with a gap above of at least so many points. */
    BlockStyle withAtLeastAbove(double points) {
        Spacing wider = new Spacing(Math.max(spacing.above(), points), spacing.start(), spacing.firstLine());
        return new BlockStyle(text, leading, align, wider, ruleAbove, ruleBelow, keepWithNext, ends);
    }

    /** The same with lines at least so many points apart. */
    BlockStyle withAtLeastLeading(double points) {
        return leading >= points ? this : new BlockStyle(text, points, align, spacing, ruleAbove, ruleBelow, keepWithNext, ends);
    }

    /** Where lines stand between the edges; start and end follow the direction of the script. */
    public enum Align {
        START, CENTRE, END, JUSTIFY
    }

    /** Where words may be broken: nowhere, where the text has a soft hyphen, or also by the patterns of the language (CSS Text 3, 5.4). */
    public enum Hyphens {
        NONE, MANUAL, AUTO
    }

    /**
     * How lines end.
     *
     * @param hyphens where words may be broken
     * @param hanging whether hyphens and stops may hang over the edge by a part of their width
     */
    public record Ends(Hyphens hyphens, boolean hanging) {
        static final Ends PLAIN = new Ends(Hyphens.MANUAL, false);
    }

    /** The same without rules. */
    public BlockStyle unruled() {
        return new BlockStyle(text, leading, align, spacing, Optional.empty(), Optional.empty(), keepWithNext, ends);
    }

    BlockStyle aligned(Align other) {
        return other == align ? this : new BlockStyle(text, leading, other, spacing, ruleAbove, ruleBelow, keepWithNext, ends);
    }

    BlockStyle spaced(Spacing other) {
        return new BlockStyle(text, leading, align, other, ruleAbove, ruleBelow, keepWithNext, ends);
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

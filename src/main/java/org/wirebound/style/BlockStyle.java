package org.wirebound.style;

import java.util.Optional;

/**
 * How a block looks; all lengths in points.
 *
 * @param text how its letters look
 * @param leading the distance from baseline to baseline
 * @param align where its lines stand
 * @param spacing the room around it
 * @param frame the lines over and under it, and the ground it stands on
 * @param flow where pages and columns may end in it and beside it
 * @param ends how its lines end
 */
public record BlockStyle(TextStyle text, double leading, Align align, Spacing spacing, Frame frame, Flow flow, Ends ends) {

    /** A block with rules alone, whose words are broken at soft hyphens only. */
    public BlockStyle(TextStyle text, double leading, Align align, Spacing spacing, Optional<Rule> ruleAbove, Optional<Rule> ruleBelow,
            boolean keepWithNext) {
        this(text, leading, align, spacing, Frame.ruled(ruleAbove, ruleBelow), keepWithNext ? Flow.KEPT : Flow.PLAIN, Ends.PLAIN);
    }

    /** A line over the block. */
    public Optional<Rule> ruleAbove() {
        return frame.above();
    }

    /** A line under the block. */
    public Optional<Rule> ruleBelow() {
        return frame.below();
    }

    /** The same with a gap above of at least so many points. */
    BlockStyle withAtLeastAbove(double points) {
        return spaced(new Spacing(Math.max(spacing.above(), points), spacing.start(), spacing.firstLine(), spacing.end()));
    }

    /** The same with lines at least so many points apart. */
    BlockStyle withAtLeastLeading(double points) {
        return leading >= points ? this : new BlockStyle(text, points, align, spacing, frame, flow, ends);
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
        public static final Ends PLAIN = new Ends(Hyphens.MANUAL, false);
    }

    /** The same without rules and ground. */
    public BlockStyle unframed() {
        return new BlockStyle(text, leading, align, spacing, Frame.NONE, flow, ends);
    }

    BlockStyle aligned(Align other) {
        return other == align ? this : new BlockStyle(text, leading, other, spacing, frame, flow, ends);
    }

    /** The same without a gap above it, as it stands at the head of a page. */
    public BlockStyle first() {
        return spaced(new Spacing(0, spacing.start(), spacing.firstLine(), spacing.end()));
    }

    /** The same with other room around it. */
    public BlockStyle spaced(Spacing other) {
        return new BlockStyle(text, leading, align, other, frame, flow, ends);
    }

    /**
     * What is drawn around a block.
     *
     * @param above a line over it
     * @param below a line under it; of a table the one under each row
     * @param ground the colour behind it
     * @param start how far the ground reaches out beyond the words at the start side
     * @param end how far it reaches out at the end side
     */
    public record Frame(Optional<Rule> above, Optional<Rule> below, Optional<Colour> ground, double start, double end) {
        public static final Frame NONE = new Frame(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

        /** Rules alone. */
        public static Frame ruled(Optional<Rule> above, Optional<Rule> below) {
            return new Frame(above, below, Optional.empty(), 0, 0);
        }

        /** The same on a ground. */
        public Frame on(Optional<Colour> other) {
            return new Frame(above, below, other, start, end);
        }
    }

    /** Whether a page ends somewhere: where it must, nowhere, or always. */
    public enum Break {
        AUTO, AVOID, ALWAYS
    }

    /**
     * Where pages and columns may end.
     *
     * @param before between the block and the one above it
     * @param after between the block and the one below it
     * @param whole whether it must not be parted
     * @param orphans how many lines at its beginning stand together at least
     * @param widows how many lines at its end stand together at least
     * @param spans whether it stands across all columns of a page that has several
     */
    public record Flow(Break before, Break after, boolean whole, int orphans, int widows, boolean spans) {
        /** What holds where a style says nothing (CSS 2.2, 13.3.2). */
        public static final Flow PLAIN = new Flow(Break.AUTO, Break.AUTO, false, 2, 2, false);
        public static final Flow KEPT = new Flow(Break.AUTO, Break.AVOID, false, 2, 2, false);
    }

    /** Whether the block must stand on the page of the one that follows. */
    public boolean keepWithNext() {
        return flow.after() == Break.AVOID;
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

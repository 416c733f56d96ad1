package org.wirebound.type.page;

import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;

/**
 * A strip of a page that is never cut, such as a line of a piece or a row of a table; lengths in points.
 *
 * @param gap above it, dropped at the head of a page or column
 * @param height with the rules that belong to it
 * @param start whether a page or column may begin with it
 * @param spans whether it stands across all columns
 * @param ink what is printed
 * @param head the strips that are repeated above it where a page or column begins with it
 */
public record Strip(double gap, double height, Start start, boolean spans, Ink ink, List<Strip> head) {

    /** Whether a page begins with a strip: never, where it may, or always. */
    public enum Start {
        NEVER, MAY, MUST
    }

    /**
     * What is printed in a strip.
     *
     * @param lines in reading order
     * @param rules in any order
     * @param ground what lies behind the whole height of the strip
     */
    public record Ink(List<Line> lines, List<Rule> rules, Optional<Ground> ground) {
        static final Ink NONE = new Ink(List.of(), List.of(), Optional.empty());
    }

    /** A colour behind a strip. */
    public record Ground(Colour colour, Column column) {}

    /**
     * A line of a piece in a strip.
     *
     * @param column what the line stands in
     * @param depth of the baseline below the upper edge of the strip
     */
    public record Line(SetPiece owner, int number, Column column, double depth) {}

    /**
     * What lines stand in.
     *
     * @param left from the start of the text
     * @param width the measure of a line without its indents
     */
    public record Column(double left, double width) {
        Column shifted(double by) {
            return by == 0 ? this : new Column(left + by, width);
        }
    }

    /**
     * A rule in a strip.
     *
     * @param depth of its lower edge below the upper edge of the strip
     */
    public record Rule(BlockStyle.Rule look, Column column, double depth) {}

    /** This strip with others to be repeated above it. */
    Strip under(List<Strip> repeated) {
        return new Strip(gap, height, start, spans, ink, repeated);
    }

    /** Whether it holds the beginning of a piece. */
    boolean begins() {
        return ink.lines().isEmpty() || ink.lines().get(0).number() == 0;
    }

    /** How many strips of its piece stand together at least; those of a row that is taller than a page are high enough alone. */
    int orphans() {
        SetPiece owner = ink.lines().get(0).owner();
        return switch (owner.piece().role()) {
            case TABLE, HEADER_CELL -> 1;
            default -> owner.style().flow().orphans();
        };
    }

    /** The height of what is repeated. */
    double headHeight() {
        double sum = 0;
        for (Strip strip : head) {
            sum += strip.height;
        }
        return sum;
    }
}

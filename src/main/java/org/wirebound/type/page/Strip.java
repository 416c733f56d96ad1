package org.wirebound.type.page;

import java.util.List;
import org.wirebound.style.BlockStyle;

/**
 * A strip of a page that is never cut, such as a line of a piece or a row of a table; lengths in points.
 *
 * @param gap above it, dropped at the head of a page
 * @param height with the rules that belong to it
 * @param mayStartPage whether a page may begin with it
 * @param lines in reading order
 * @param rules in any order
 * @param head the strips that are repeated above it where a page begins with it
 */
public record Strip(double gap, double height, boolean mayStartPage, List<Line> lines, List<Rule> rules, List<Strip> head) {

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
    public record Column(double left, double width) {}

    /**
     * A rule in a strip.
     *
     * @param depth of its lower edge below the upper edge of the strip
     */
    public record Rule(BlockStyle.Rule look, Column column, double depth) {}

    /** This strip with others to be repeated above it. */
    Strip under(List<Strip> repeated) {
        return new Strip(gap, height, mayStartPage, lines, rules, repeated);
    }
}

package org.wirebound.type.page;

import java.util.List;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.type.Line;

/**
 * One page after make-up: what stands where, in points from the lower left corner.
 *
 * @param lines in reading order
 * @param rules in any order
 * @param fills what lies behind lines and rules, in any order
 */
public record Sheet(List<PlacedLine> lines, List<PlacedRule> rules, List<PlacedFill> fills) {
    public Sheet {
        fills = List.copyOf(fills);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /**
     * A line of a piece on a page.
     *
     * @param owner the piece
     * @param number the number of the line in the piece, from 0
     * @param column what it stands in
     * @param baseline height of the baseline
     * @param repeated true where it stands on an earlier page already, such as the head of a table
     */
    public record PlacedLine(SetPiece owner, int number, Strip.Column column, double baseline, boolean repeated) {
        public Line line() {
            return owner.lines().get(number);
        }
    }

    /**
     * A rule across a column.
     *
     * @param bottom height of the rule's lower edge
     */
    public record PlacedRule(BlockStyle.Rule rule, Strip.Column column, double bottom) {}

    /**
     * A coloured area, such as the ground of a block or the line between two columns.
     *
     * @param column its left edge from the start of the text, and its width
     * @param bottom height of its lower edge
     */
    public record PlacedFill(Colour colour, Strip.Column column, double bottom, double height) {}
}

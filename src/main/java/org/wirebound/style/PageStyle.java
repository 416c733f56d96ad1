package org.wirebound.style;

import java.util.Optional;

/**
 * The sheet and the room around the text; all lengths in points.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param margins around the text
 * @param boxes what its head and its foot say
 * @param columns what the body stands in
 */
public record PageStyle(double width, double height, Margins margins, MarginBoxes boxes, Columns columns) {

    /** A sheet with nothing in its margins and one column. */
    public PageStyle(double width, double height, Margins margins) {
        this(width, height, margins, MarginBoxes.NONE, Columns.ONE);
    }

    /** The room between text and edge, in points. */
    public record Margins(double top, double right, double bottom, double left) {}

    /**
     * The columns of the body.
     *
     * @param count at least 1
     * @param gap between two of them
     * @param rule in the middle of the gap; only thickness and colour count
     */
    public record Columns(int count, double gap, Optional<BlockStyle.Rule> rule) {
        public static final Columns ONE = new Columns(1, 0, Optional.empty());
    }

    /** The sheet sizes that {@code --paper} knows. */
    public enum Paper {
        /** ISO 216, 210 mm by 297 mm. */
        A4(210 / 25.4 * 72, 297 / 25.4 * 72),
        /** ANSI A, 8.5 in by 11 in. */
        LETTER(612, 792);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }
    }

    /** The same on another paper, which lies as this one does. */
    public PageStyle on(Paper paper) {
        boolean lies = width > height;
        return new PageStyle(lies ? paper.height() : paper.width(), lies ? paper.width() : paper.height(), margins, boxes, columns);
    }

    /** The width of the text. */
    public double measure() {
        return width - margins.left() - margins.right();
    }

    /** The height of the text. */
    public double depth() {
        return height - margins.top() - margins.bottom();
    }

    /** The width of one column. */
    public double columnMeasure() {
        return (measure() - (columns.count() - 1) * columns.gap()) / columns.count();
    }

    /** The width that a block has. */
    public double measure(BlockStyle.Flow flow) {
        return flow.spans() ? measure() : columnMeasure();
    }
}

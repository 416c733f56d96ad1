package org.wirebound.style;

/**
 * The sheet and the room around the text; all lengths in points.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param margins around the text
 */
public record PageStyle(double width, double height, Margins margins) {

    /** The room between text and edge, in points. */
    public record Margins(double top, double right, double bottom, double left) {}

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

    public PageStyle on(Paper paper) {
        return new PageStyle(paper.width(), paper.height(), margins);
    }

    /** The width of the text. */
    public double measure() {
        return width - margins.left() - margins.right();
    }
}

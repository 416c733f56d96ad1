package org.wirebound.style;

/**
 * A picture in its place in a galley.
 *
 * @param alternative the words for those who do not see it (WCAG 2.2, 1.1.1)
 * @param height as it is shown, in points
 */
public record Figure(Picture picture, String alternative, double height) {
    /** In points. */
    public double width() {
        return height * picture.ratio();
    }

    /** The same, made smaller where it is wider than so many points. */
    Figure within(double measure) {
        return width() <= measure ? this : new Figure(picture, alternative, measure / picture.ratio());
    }
}

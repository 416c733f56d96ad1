package org.wirebound.style.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.PathIterator;
import org.wirebound.style.UnusablePictureException;

/** Sees to it that a dashed line falls into no more dashes than are soon drawn. */
final class StrokeRoom {
    private static final int MOST_DASHES = 1_000;

    private StrokeRoom() {}

    static void require(Shape line, Stroke stroke) {
        float[] dashes = stroke instanceof BasicStroke basic ? basic.getDashArray() : null;
        if (dashes == null) {
            return;
        }
        double period = 0;
        for (float dash : dashes) {
            period += dash;
        }
        if (!(length(line) / period * dashes.length <= MOST_DASHES)) {
            throw new UnusablePictureException("the SVG has a line of more than " + MOST_DASHES + " dashes", "draw it simpler, or save it as PNG");
        }
    }

    /** The length of the line through all points, those that bend it included: never shorter than the line itself. */
    private static double length(Shape line) {
        double length = 0;
        double x = 0;
        double y = 0;
        double[] points = new double[6];
        for (PathIterator steps = line.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < count; i += 2) {
                length += kind == PathIterator.SEG_MOVETO ? 0 : Math.hypot(points[i] - x, points[i + 1] - y);
                x = points[i];
                y = points[i + 1];
            }
        }
        return 2 * length; // no closing line is longer than the way there
    }
}

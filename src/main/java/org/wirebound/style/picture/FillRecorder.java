package org.wirebound.style.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.Colour;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

/** Keeps painted shapes as fills of a picture, within limits. */
final class FillRecorder {
    private static final int MOST_STEPS = 10_000;
    /** The largest coordinate, which a page's own numbers take too. */
    private static final double FARTHEST = 30_000;
    /** What stands out by less than this share of the clip is not cut: it is there by rounding. */
    private static final double OVERHANG = 0.005;
    private static final double STEPS_PER_UNIT = 1000;

    private final List<Picture.Fill> fills = new ArrayList<>();
    private int steps;

    List<Picture.Fill> fills() {
        return fills;
    }

    void fill(Shape shape, Color colour, Optional<Rectangle2D> clip) {
        Rectangle2D bounds = shape.getBounds2D();
        if (clip.filter(room -> !room.intersects(bounds)).isPresent()) {
            return;
        }
        List<Picture.Step> path = path(shape);
        if (path.size() > 1) {
            boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
            fills.add(new Picture.Fill(path, evenOdd, new Colour(colour.getRed(), colour.getGreen(), colour.getBlue()),
                    clip.filter(room -> !wider(room).contains(bounds)).map(FillRecorder::box)));
        }
    }

    private static Rectangle2D wider(Rectangle2D room) {
        double slack = OVERHANG * Math.max(room.getWidth(), room.getHeight());
        return new Rectangle2D.Double(room.getX() - slack, room.getY() - slack, room.getWidth() + 2 * slack, room.getHeight() + 2 * slack);
    }

    private static Picture.Box box(Rectangle2D room) {
        return new Picture.Box(rounded(room.getX()), rounded(room.getY()), rounded(room.getWidth()), rounded(room.getHeight()));
    }

    private List<Picture.Step> path(Shape shape) {
        List<Picture.Step> path = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator iterator = shape.getPathIterator(null); !iterator.isDone(); iterator.next()) {
            if (++steps > MOST_STEPS) {
                throw new UnusablePictureException("the SVG has shapes of more than " + MOST_STEPS + " steps", "draw it simpler, or save it as PNG");
            }
            int kind = iterator.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO) {
                raise(at, x, y);
            }
            int count = count(kind);
            path.add(step(kind, at, count));
            if (count > 0) {
                x = at[count - 2];
                y = at[count - 1];
            }
        }
        return path;
    }

    private static int count(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO, PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
        };
    }

    /** A quadratic curve as a cubic one: its points lie at two thirds of the way to the one that bends it. */
    private static void raise(double[] at, double x, double y) {
        double bendX = at[0];
        double bendY = at[1];
        at[4] = at[2];
        at[5] = at[3];
        at[0] = x + (bendX - x) * 2 / 3;
        at[1] = y + (bendY - y) * 2 / 3;
        at[2] = at[4] + (bendX - at[4]) * 2 / 3;
        at[3] = at[5] + (bendY - at[5]) * 2 / 3;
    }

    private static Picture.Step step(int kind, double[] at, int count) {
        List<Double> coordinates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(at[i]) <= FARTHEST)) {
                throw new UnusablePictureException("the SVG draws farther out than any page reaches (" + at[i] + ")", "draw it within its own frame");
            }
            coordinates.add(rounded(at[i]));
        }
        return new Picture.Step(switch (kind) {
            case PathIterator.SEG_MOVETO -> Picture.Verb.MOVE;
            case PathIterator.SEG_LINETO -> Picture.Verb.LINE;
            case PathIterator.SEG_CLOSE -> Picture.Verb.CLOSE;
            default -> Picture.Verb.CURVE;
        }, coordinates);
    }

    private static double rounded(double value) {
        return Math.round(value * STEPS_PER_UNIT) / STEPS_PER_UNIT + 0.0;
    }
}

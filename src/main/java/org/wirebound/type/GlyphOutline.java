package org.wirebound.type;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs as one path, for drawings that must look right where no font is at hand: an SVG image has none but those of the machine.
 * The path is that of SVG 2, section 9.3, in whole units of {@link #UNITS_PER_EM} an em, with the vertical axis upwards. But for
 * its first point a glyph is written in distances, so that a letter is written alike wherever it stands, which packs well.
 */
public final class GlyphOutline {
    /** A third of what fonts have: a letter 100 pixels tall is drawn to a sixth of a pixel. */
    public static final int UNITS_PER_EM = 300;

    private static final char NONE = 0;

    private final StringBuilder path = new StringBuilder();
    private char command = NONE;
    private long x;
    private long y;
    private long startX;
    private long startY;

    /**
     * Adds a glyph of a face.
     *
     * @param glyph its number in the whole font
     * @param originX where its origin is, in ems
     * @param originY how far above the baseline, in ems
     */
    public void add(Face face, int glyph, double originX, double originY) {
        GlyphData data = data(face, glyph);
        if (data == null) {
            return;
        }
        PathIterator segments = data.getPath().getPathIterator(null);
        double[] points = new double[6];
        long left = Math.round(originX * UNITS_PER_EM);
        long bottom = Math.round(originY * UNITS_PER_EM);
        boolean first = true;
        for (; !segments.isDone(); segments.next()) {
            int kind = segments.currentSegment(points);
            long[] place = placed(points, (double) UNITS_PER_EM / face.unitsPerEm(), left, bottom);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    move(place, first);
                    first = false;
                }
                case PathIterator.SEG_LINETO -> straight(place);
                case PathIterator.SEG_QUADTO -> curve('q', place, 2);
                case PathIterator.SEG_CUBICTO -> curve('c', place, 3);
                default -> close();
            }
        }
    }

    /** The path so far; empty if nothing of it shows. */
    public String path() {
        return path.toString();
    }

    private static @Nullable GlyphData data(Face face, int glyph) {
        try {
            return face.font().getGlyph().getGlyph(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException("glyph " + glyph + " of " + face + " cannot be read", e);
        }
    }

    /** Rounded before they are moved, so that a letter has the same distances everywhere. */
    private static long[] placed(double[] points, double scale, long left, long bottom) {
        long[] placed = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            placed[i] = Math.round(points[i] * scale) + (i % 2 == 0 ? left : bottom);
        }
        return placed;
    }

    private void move(long[] to, boolean absolute) {
        say(absolute ? 'M' : 'm', absolute ? new long[] {to[0], to[1]} : new long[] {to[0] - x, to[1] - y});
        command = NONE; // further pairs would be lines
        x = to[0];
        y = to[1];
        startX = x;
        startY = y;
    }

    private void straight(long[] to) {
        if (to[0] == x && to[1] == y) {
            return;
        }
        if (to[1] == y) {
            say('h', to[0] - x);
        } else if (to[0] == x) {
            say('v', to[1] - y);
        } else {
            say('l', to[0] - x, to[1] - y);
        }
        x = to[0];
        y = to[1];
    }

    private void curve(char kind, long[] points, int count) {
        long[] distances = new long[2 * count];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = points[i] - (i % 2 == 0 ? x : y);
        }
        say(kind, distances);
        x = points[2 * count - 2];
        y = points[2 * count - 1];
    }

    private void close() {
        say('z');
        x = startX;
        y = startY;
    }

    /** A command that is the one before needs no letter, a number below zero no blank. */
    private void say(char next, long... numbers) {
        boolean apart = next == command;
        if (!apart) {
            path.append(next);
        }
        for (long number : numbers) {
            if (apart && number >= 0) {
                path.append(' ');
            }
            path.append(number);
            apart = true;
        }
        command = next;
    }
}

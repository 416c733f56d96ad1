package org.wirebound.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.jspecify.annotations.Nullable;

/** The letters of a line as one shape, for drawings that must not depend on the fonts of the machine. */
public final class LineShape {
    private LineShape() {}

    /** A line in points, from its left end on, with the origin on the baseline and the second axis downwards. */
    public static Path2D of(Line line, boolean rightToLeft) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (Sort sort : line.visual(rightToLeft)) {
            Face face = sort.cluster().face();
            double scale = sort.size() / face.unitsPerEm();
            double x = pen;
            for (Glyph glyph : sort.cluster().glyphs()) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + glyph.xOffset() * scale, -glyph.yOffset() * scale);
                GlyphData data = data(face, glyph.id());
                if (data != null) {
                    shape.append(data.getPath().getPathIterator(place), false);
                }
                x += glyph.advance() * scale;
            }
            pen += sort.width();
        }
        return shape;
    }

    private static @Nullable GlyphData data(Face face, int glyph) {
        try {
            return face.font().getGlyph().getGlyph(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException("glyph " + glyph + " of " + face + " cannot be read", e);
        }
    }
}

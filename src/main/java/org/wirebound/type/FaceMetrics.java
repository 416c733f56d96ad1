package org.wirebound.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

/**
 * The measures of a face that a font descriptor names (ISO 32000-1 9.8.1, table 122), in thousandths of an em.
 *
 * @param box left, bottom, right and top of the box that holds every glyph
 * @param italicAngle in degrees, counted from the vertical against the clock
 * @param ascent from the baseline up
 * @param descent from the baseline down, negative
 * @param capHeight the height of capitals
 * @param weight from 100 to 900
 */
public record FaceMetrics(
        List<Integer> box, double italicAngle, int ascent, int descent, int capHeight, int weight) {

    static FaceMetrics of(TrueTypeFont font) {
        try {
            double scale = 1000.0 / font.getUnitsPerEm();
            BoundingBox box = font.getFontBBox();
            return new FaceMetrics(
                    List.of(Math.round(box.getLowerLeftX()), Math.round(box.getLowerLeftY()),
                            Math.round(box.getUpperRightX()), Math.round(box.getUpperRightY())),
                    font.getPostScript().getItalicAngle(),
                    (int) Math.round(font.getHorizontalHeader().getAscender() * scale),
                    (int) Math.round(font.getHorizontalHeader().getDescender() * scale),
                    (int) Math.round(font.getOS2Windows().getCapHeight() * scale),
                    font.getOS2Windows().getWeightClass());
        } catch (IOException e) {
            throw new UncheckedIOException("font " + font + " has no measures", e);
        }
    }
}

package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn for one cluster, as one shape; all lengths in font units. Kerning is no part of it, so that few shapes do for a text.
 *
 * @param parts the glyphs and where they stand; none for characters that show nothing
 * @param advance how far the pen moves on
 */
public record Drawing(List<Part> parts, int advance) {
    public Drawing {
        parts = List.copyOf(parts);
    }

    /**
     * A glyph of a shape.
     *
     * @param glyph the number of the glyph in the whole font
     * @param x how far right of the pen it is drawn
     * @param y how far above the baseline it is drawn
     */
    public record Part(int glyph, int x, int y) {}

    /** The shape of a cluster. */
    public static Drawing of(Cluster cluster) {
        List<Glyph> glyphs = cluster.glyphs();
        int pen = 0;
        int advance = 0;
        List<Part> parts = new ArrayList<>(glyphs.size());
        int origin = glyphs.get(0).xOffset();
        for (Glyph glyph : glyphs) {
            parts.add(new Part(glyph.id(), pen + glyph.xOffset() - origin, glyph.yOffset()));
            pen += glyph.advance();
            advance += cluster.face().advance(glyph.id());
        }
        return pen == 0 && showsNothing(cluster.text()) ? new Drawing(List.of(), 0) : new Drawing(parts, advance);
    }

    private static boolean showsNothing(String text) {
        return text.codePoints().allMatch(codePoint -> UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** True for a single glyph in its place, whose outline serves as it is. */
    boolean plain() {
        return parts.size() == 1 && parts.get(0).x() == 0 && parts.get(0).y() == 0;
    }
}

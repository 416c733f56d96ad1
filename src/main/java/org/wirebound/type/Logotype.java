package org.wirebound.type;

import java.util.List;

/**
 * What one code of a document draws: a glyph of the face, several on one body, or room alone; all lengths in font units.
 *
 * @param parts the glyphs in the order in which they are drawn
 * @param advance how far the pen moves on, 0 or more
 */
public record Logotype(List<Part> parts, int advance) {
    public Logotype {
        parts = List.copyOf(parts);
    }

    /**
     * A glyph in its place.
     *
     * @param glyph its number in the whole font
     * @param x how far right of the pen it is drawn
     * @param y how far above the baseline it is drawn
     */
    public record Part(int glyph, int x, int y) {}

    /** A glyph as the face has it. */
    public static Logotype of(int glyph, Face face) {
        return new Logotype(List.of(new Part(glyph, 0, 0)), face.advance(glyph));
    }

    /** True for a glyph as the face has it, which needs no body of its own. */
    boolean cast(Face face) {
        return parts.size() == 1 && parts.get(0).x() == 0 && parts.get(0).y() == 0 && face.advance(parts.get(0).glyph()) == advance;
    }
}

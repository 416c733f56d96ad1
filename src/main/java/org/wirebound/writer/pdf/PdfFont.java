package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wirebound.type.Face;

/**
 * The codes that one document gives to the glyphs of one face. Each pair of glyph and text has a code of its own, so
 * that a glyph which stands for two texts reads back right in both places.
 */
final class PdfFont {
    private final Face face;
    private final String resourceName;
    private final Map<Code, Integer> codes = new LinkedHashMap<>();

    PdfFont(Face face, String resourceName) {
        this.face = face;
        this.resourceName = resourceName;
    }

    /**
     * What a code means.
     *
     * @param glyph the number of the glyph in the whole font
     * @param text what it reads back as
     */
    record Code(int glyph, String text) {}

    Face face() {
        return face;
    }

    /** The name in the page's resources. */
    String resourceName() {
        return resourceName;
    }

    /** The character identifier for a glyph that stands for a text; from 1, as 0 means "no glyph" (ISO 32000-1 9.7.6.3). */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Code(glyph, text), missing -> codes.size() + 1);
    }

    /** What the codes mean, code 1 first. */
    List<Code> meanings() {
        return new ArrayList<>(codes.keySet());
    }

    /** The glyphs that are used, by their numbers in the whole font. */
    TreeSet<Integer> glyphs() {
        TreeSet<Integer> glyphs = new TreeSet<>();
        codes.keySet().forEach(code -> glyphs.add(code.glyph()));
        return glyphs;
    }

    /** The advance width of a glyph in thousandths of an em, as the font dictionary says it. */
    int width(int glyph) {
        return Math.round(face.advance(glyph) * 1000f / face.unitsPerEm());
    }
}

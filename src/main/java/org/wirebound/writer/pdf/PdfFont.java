package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.type.Face;
import org.wirebound.type.Logotype;

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
     * @param drawing what is drawn
     * @param text what it reads back as
     */
    record Code(Logotype drawing, String text) {
        /** Of what is at hand: the text keeps its own, and few drawings share one. */
        @Override
        public int hashCode() {
            return 31 * text.hashCode() + drawing.advance();
        }
    }

    Face face() {
        return face;
    }

    /** The name in the page's resources. */
    String resourceName() {
        return resourceName;
    }

    /** The character identifier for a drawing that stands for a text; from 1, as 0 means "no glyph" (ISO 32000-1 9.7.6.3). */
    int code(Logotype drawing, String text) {
        return codes.computeIfAbsent(new Code(drawing, text), missing -> codes.size() + 1);
    }

    /** How many codes there are. */
    int size() {
        return codes.size();
    }

    /** What the codes mean, code 1 first. */
    List<Code> meanings() {
        return new ArrayList<>(codes.keySet());
    }

    /** The advance width of a drawing in thousandths of an em, as the font dictionary says it. */
    int width(Logotype drawing) {
        return Math.round(drawing.advance() * 1000f / face.unitsPerEm());
    }
}

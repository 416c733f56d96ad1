package org.wirebound.writer.pdf;

import java.util.HexFormat;
import org.wirebound.type.Logotype;

/**
 * Glyph codes and the adjustments between them, gathered for one {@code TJ} (ISO 32000-1 9.4.3). An adjustment is written
 * only where the pen must go another way than the font's own width.
 */
final class GlyphArray {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PdfFont font;
    private final double size;
    private final ContentStream content;
    private final StringBuilder array = new StringBuilder();
    private final StringBuilder codes = new StringBuilder();
    private int pending;

    GlyphArray(PdfFont font, double size, ContentStream content) {
        this.font = font;
        this.size = size;
        this.content = content;
    }

    /** Adds a drawing that reads back as the text. */
    void add(Logotype drawing, String text) {
        int code = font.code(drawing, text);
        adjust();
        HEX.toHexDigits(codes, (byte) (code >> 8));
        HEX.toHexDigits(codes, (byte) code);
    }

    /** Moves the pen on, in points. */
    void advance(double points) {
        pending += (int) Math.round(points * 1000 / size);
    }

    /** Moves the pen on, in font units. */
    void kern(int units) {
        pending += Math.round(units * 1000f / font.face().unitsPerEm());
    }

    /** Writes what was gathered. */
    void flush() {
        adjust();
        closeCodes();
        if (!array.isEmpty()) {
            content.show(array);
            array.setLength(0);
        }
    }

    private void adjust() {
        if (pending != 0) {
            closeCodes();
            array.append(-pending);
            pending = 0;
        }
    }

    private void closeCodes() {
        if (!codes.isEmpty()) {
            array.append('<').append(codes).append('>');
            codes.setLength(0);
        }
    }
}

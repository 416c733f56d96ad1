package org.wirebound.writer.pdf;

import java.util.HexFormat;
import org.wirebound.type.Cluster;
import org.wirebound.type.Drawing;
import org.wirebound.type.Glyph;

/**
 * Codes and the adjustments between them, gathered for one {@code TJ} (ISO 32000-1 9.4.3). An adjustment is written
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

    /** Adds a cluster as one code. */
    void add(Cluster cluster) {
        Drawing drawing = Drawing.of(cluster);
        int code = font.code(drawing, cluster.text());
        int shift = drawing.parts().isEmpty() ? 0 : cluster.glyphs().get(0).xOffset();
        int advance = 0;
        for (Glyph glyph : cluster.glyphs()) {
            advance += glyph.advance();
        }
        pending += thousandths(shift);
        adjust();
        HEX.toHexDigits(codes, (byte) (code >> 8));
        HEX.toHexDigits(codes, (byte) code);
        pending = thousandths(advance - shift) - font.width(drawing);
    }

    /** Moves the pen on, in points. */
    void advance(double points) {
        pending += (int) Math.round(points * 1000 / size);
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

    private int thousandths(int fontUnits) {
        return Math.round(fontUnits * 1000f / font.face().unitsPerEm());
    }
}

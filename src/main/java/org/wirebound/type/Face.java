package org.wirebound.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One font file of the library, parsed: its letters and its measures. Safe for use by several threads. */
public final class Face {
    private final FaceName name;
    private final String version;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final HorizontalMetricsTable widths;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int lineGap;
    private final boolean shapes;
    private @Nullable NativeFont nativeFont;

    /**
     * Parses a font file.
     *
     * @param shapes whether its script asks for shaping
     * @throws IllegalArgumentException if the bytes are no TrueType font with {@code glyf} outlines that may be embedded
     */
    Face(FaceName name, String version, boolean shapes, byte[] bytes) {
        this.name = name;
        this.shapes = shapes;
        this.version = version;
        this.bytes = bytes;
        try {
            font = new WithoutSubstitutions().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            cmap = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
            ascent = font.getHorizontalHeader().getAscender();
            descent = -font.getHorizontalHeader().getDescender();
            lineGap = font.getHorizontalHeader().getLineGap();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + name + " cannot be read", e);
        }
    }

    /** Leaves out the tables that only a shaper needs: HarfBuzz reads them itself, and parsing them is most of the work. */
    private static final class WithoutSubstitutions extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals("GSUB") || tag.equals("GPOS") ? "opaque" : tag);
        }
    }

    public FaceName name() {
        return name;
    }

    /** The version that the font's makers gave it. */
    public String version() {
        return version;
    }

    /** The whole font file; not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** True if the font has a glyph of its own for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The glyph of a character; 0 where there is none. */
    public int glyph(int codePoint) {
        return cmap.getGlyphId(codePoint);
    }

    /** The advance width of a glyph in font units. */
    public int advance(int glyph) {
        return widths.getAdvanceWidth(glyph);
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** From the baseline up, in ems ({@code hhea}). */
    public double ascent() {
        return (double) ascent / unitsPerEm;
    }

    /** From the baseline down, in ems, positive ({@code hhea}). */
    public double descent() {
        return (double) descent / unitsPerEm;
    }

    /** What a word processor takes as single line spacing, in ems: ascent, descent and line gap of {@code hhea}. */
    public double lineHeight() {
        return (double) (ascent + descent + lineGap) / unitsPerEm;
    }

    /** The measures that a document format asks for. */
    public FaceMetrics metrics() {
        return FaceMetrics.of(font);
    }

    /** True for a face whose letters change their form or place in sight of each other; words in other faces are right without. */
    boolean shapes() {
        return shapes;
    }

    /** The {@code hb_font_t} of this face, in font units. */
    synchronized long nativeFont() {
        NativeFont made = nativeFont;
        if (made == null) {
            made = NativeFont.of(bytes);
            nativeFont = made;
        }
        return made.pointer();
    }

    /** What a program that lacks the face is told of it, to choose another. */
    public FaceSignature signature() {
        return FaceSignature.of(bytes);
    }

    TrueTypeFont font() {
        return font;
    }

    @Override
    public String toString() {
        return name.toString();
    }
}

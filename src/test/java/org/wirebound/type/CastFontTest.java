package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class CastFontTest {
    /** What the words of every font file add up to (OpenType, head, checksumAdjustment). */
    private static final int WHOLE_FONT = 0xB1B0AFBA;
    private static final Face SERIF = FontLibrary.bundled().face("Noto Serif", false, false);
    private static final int LETTER = SERIF.glyph('o');
    private static final int MARK = SERIF.glyph('\u0301');

    private final Logotype plain = Logotype.of(LETTER, SERIF);
    private final Logotype marked = new Logotype(List.of(new Logotype.Part(LETTER, 0, 0), new Logotype.Part(MARK, 700, 150)), 640);
    private final Logotype room = new Logotype(List.of(), 101);
    private final CastFont cast = CastFont.of(SERIF, List.of(marked, plain, room, marked));

    @Test
    void eachLogotypeHasItsOwnWidth() throws IOException {
        try (TrueTypeFont font = parsed()) {
            assertThat(font.getAdvanceWidth(cast.glyphs().get(plain))).isEqualTo(SERIF.advance(LETTER));
            assertThat(font.getAdvanceWidth(cast.glyphs().get(marked))).isEqualTo(640);
            assertThat(font.getAdvanceWidth(cast.glyphs().get(room))).isEqualTo(101);
        }
    }

    @Test
    void itsPartsStandWhereTheyBelong() throws IOException {
        try (TrueTypeFont font = parsed()) {
            Rectangle2D letter = SERIF.font().getGlyph().getGlyph(LETTER).getPath().getBounds2D();
            Rectangle2D mark = SERIF.font().getGlyph().getGlyph(MARK).getPath().getBounds2D();
            Rectangle2D moved = new Rectangle2D.Double(mark.getX() + 700, mark.getY() + 150, mark.getWidth(), mark.getHeight());
            assertThat(font.getGlyph().getGlyph(cast.glyphs().get(marked)).getPath().getBounds2D()).isEqualTo(letter.createUnion(moved));
        }
    }

    @Test
    void aLogotypeIsCastOnce() throws IOException {
        try (TrueTypeFont font = parsed()) {
            int glyphs = FontSubset.ofGlyphs(SERIF, new TreeSet<>(List.of(LETTER, MARK))).newGlyphs().size();
            assertThat(font.getNumberOfGlyphs()).isEqualTo(glyphs + 2);
        }
    }

    @Test
    void theFileAddsUp() {
        ByteBuffer words = ByteBuffer.wrap(cast.bytes());
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        assertThat(sum).isEqualTo(WHOLE_FONT);
    }

    private TrueTypeFont parsed() throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(cast.bytes()));
    }
}

package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
    private final Face face = FontLibrary.bundled().face("Noto Serif", true, false);

    @Test
    void aSubsetForCharactersIsAFontOfItsOwnNameWithoutTablesOfOldGlyphNumbers() throws IOException {
        byte[] subset = FontSubset.ofCharacters(face, new TreeSet<>(List.of((int) 'a', (int) 'f', (int) 'i')));

        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            assertThat(font.getName()).isEqualTo("NotoSerif-Bold");
            assertThat(font.getNaming().getFontFamily()).isEqualTo("Noto Serif");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('f')).isPositive();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('z')).isZero();
            assertThat(font.getTableMap()).containsKeys("OS/2", "name", "cmap", "post").doesNotContainKeys("GSUB", "GPOS", "GDEF");
            assertThat(font.getNumberOfGlyphs()).isEqualTo(4);
        }
    }
}

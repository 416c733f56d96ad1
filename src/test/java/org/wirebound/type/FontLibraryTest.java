package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontLibraryTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    @Test
    void latinCyrillicAndGreekHaveGlyphsInAllFourFacesOfSerifAndSans() {
        String letters = "ÀÉÎØßŁőğİşƏə АЖЯёїў ΑΩάϊ «»„“”–—…€";
        for (String family : new String[] {"Noto Serif", "Noto Sans"}) {
            for (int face = 0; face < 4; face++) {
                Face tried = FONTS.face(family, face % 2 == 1, face / 2 == 1);
                assertThat(letters.codePoints().allMatch(tried::has)).as(tried.toString()).isTrue();
            }
        }
    }

    @Test
    void theNearestFaceStandsInForOneThatAFamilyLacks() {
        assertThat(FONTS.face("Noto Sans Mono", true, true).name()).isEqualTo(new FaceName("Noto Sans Mono", false, false));
    }

    @Test
    void anUnknownFamilyIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> FONTS.face("Comic Sans", false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no font family \"Comic Sans\"; there are Noto ").hasMessageContaining("Noto Sans Mono, ").hasMessageContaining("Noto Serif, ");
    }

    @Test
    void aSubsetOfCharactersIsAFontThatHasThemAndIsSmall() throws Exception {
        Face face = FONTS.face("Noto Serif", false, false);
        TreeSet<Integer> wanted = "Bakou, 19 avril".codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        byte[] subset = FontSubset.ofCharacters(face, wanted);
        assertThat(subset.length).isLessThan(face.bytes().length / 10);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            assertThat(wanted).allSatisfy(codePoint -> assertThat(font.getUnicodeCmapLookup().getGlyphId(codePoint)).isNotZero());
            assertThat(font.getUnicodeCmapLookup().getGlyphId('Z')).isZero();
            assertThat(font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId('k'))).isEqualTo(face.advance(face.glyph('k')));
        }
        assertThat(FontSubset.ofCharacters(face, wanted)).isEqualTo(subset);
    }
}

package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Logotype;

class PdfFontsTest {

    @Test
    void aFaceThatNeedsMoreCodesThanAFontHasGoesOnInAnother() {
        Face face = FontLibrary.bundled().face("Noto Serif", false, false);
        PdfFonts fonts = new PdfFonts(PdfProfile.DEFAULT, 2);
        for (String text : List.of("a", "b", "c", "d", "e")) {
            fonts.of(face).code(new Logotype(List.of(new Logotype.Part(face.glyph(text.codePointAt(0)), 0, 0)), 500), text);
        }

        COSDictionary dictionaries = fonts.resources().getCOSDictionary(COSName.FONT);

        assertThat(dictionaries.keySet()).extracting(COSName::getName).containsExactlyInAnyOrder("F1", "F2", "F3");
    }
}

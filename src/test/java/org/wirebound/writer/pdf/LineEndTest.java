package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.BlockStyle.Hyphens;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;

/** Shows that hyphens at the ends of lines are drawn and are no part of the text. */
class LineEndTest {
    private static final PdfWriter WRITER = new PdfWriter(FontLibrary.bundled());
    private static final String TEXT = "Quarante-huit communes reconstruisent progressivement leurs infrastructures portuaires, "
            + "conformément aux recommandations gouvernementales ; l’aménagement durera vingt-quatre mois. ";

    @Test
    void ourOwnReaderGivesTheTextWithoutThem() {
        String text = TEXT.repeat(12).strip();
        assertThat(new PdfTextReader().text(pdf(text))).isEqualToNormalizingWhitespace(text);
    }

    @Test
    void anotherProgramReadsThemAsSoftHyphens() throws Exception {
        String text = TEXT.repeat(12).strip();
        String read = stripped(pdf(text));
        assertThat(read).contains("\u00AD");
        assertThat(read.replaceAll("\u00AD\\s*", "").replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Test
    void theTextsOwnSoftHyphensAndHyphensComeBackWhereTheyWere() throws Exception {
        String text = "Re\u00ADcon\u00ADstruc\u00ADtion, porte-à-porte ".repeat(40).strip();
        assertThat(new PdfTextReader().text(pdf(text))).isEqualToNormalizingWhitespace(text);
        assertThat(stripped(pdf(text)).replaceAll("[\u00AD\\s]+", "")).isEqualTo(text.replaceAll("[\u00AD\\s]+", ""));
    }

    private static byte[] pdf(String text) {
        BlockStyle plain = Galleys.body("").style();
        BlockStyle style = new BlockStyle(plain.text(), plain.leading(), Align.JUSTIFY, plain.spacing(), plain.frame(),
                plain.flow(), new BlockStyle.Ends(Hyphens.AUTO, true));
        Run run = new Run(Role.BODY, text, Galleys.SERIF, Optional.empty());
        return WRITER.write(GalleyFixture.proof(Galleys.of(Align.JUSTIFY, new Piece(Role.BODY, style, Optional.empty(), List.of(run))))).bytes();
    }

    private static String stripped(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String page = new PDFTextStripper().getText(document);
            return page.replaceAll("(?m)^.*urn:uuid.*$|^\\s*\\d+ */ *\\d+\\s*$", "");
        }
    }
}

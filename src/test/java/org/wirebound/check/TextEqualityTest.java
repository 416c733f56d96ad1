package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;
import org.wirebound.writer.docx.DocxWriter;
import org.wirebound.writer.epub.EpubWriter;
import org.wirebound.writer.pdf.PdfWriter;

class TextEqualityTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final List<RenditionWriter> WRITERS = List.of(new PdfWriter(FONTS), new DocxWriter(FONTS), new EpubWriter(FONTS));

    private final TextEquality equality = new TextEquality();

    @Test
    void whatWasWrittenIsReadBack() {
        Galley galley = GalleyFixture.full();
        for (RenditionWriter writer : WRITERS) {
            assertThat(equality.difference(galley, writer.write(galley))).as("%s", writer.format()).isEmpty();
        }
    }

    @Test
    void aChangedWordIsNamedWithItsPlace() {
        Galley galley = GalleyFixture.bare("the tide is out and the boats lie on the sand");
        Galley other = GalleyFixture.bare("the tide is out and the coats lie on the sand");
        for (RenditionWriter writer : WRITERS) {
            assertThat(equality.difference(galley, writer.write(other))).hasValueSatisfying(problem -> assertThat(problem.message())
                    .isEqualTo("word 7 is \"boats\" in the dispatch and \"coats\" in the file, after \"tide is out and the\""));
        }
    }

    @Test
    void anUnreadableFileIsADifference() {
        for (Format format : Format.values()) {
            assertThat(equality.difference(GalleyFixture.bare("x"), new Rendition(format, new byte[] {1, 2, 3}))).isPresent();
        }
    }

    @Test
    void whiteSpaceIsEqualAndSoAreComposedAndDecomposedLetters() {
        assertThat(TextEquality.difference("a\u00A0b\u202Fc\n\td", " a b  c d ")).isEmpty();
        assertThat(TextEquality.difference("\u00E9t\u00E9", "e\u0301te\u0301")).isEmpty();
    }

    @Test
    void everythingElseCounts() {
        assertThat(TextEquality.difference("a b", "a")).hasValue("word 2 is \"b\" in the dispatch and missing in the file, after \"a\"");
        assertThat(TextEquality.difference("a", "a b")).hasValueSatisfying(text -> assertThat(text).contains("missing in the dispatch"));
        assertThat(TextEquality.difference("fi", "\uFB01")).isPresent();
        assertThat(TextEquality.difference("co\u00ADop", "coop")).isPresent();
        assertThat(TextEquality.difference("A", "a")).isPresent();
        assertThat(TextEquality.difference("a b", "b a")).isPresent();
    }
}

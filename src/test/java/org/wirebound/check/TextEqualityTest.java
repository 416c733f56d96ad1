package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            assertThat(equality.difference(galley, writer.write(GalleyFixture.proof(galley)))).as("%s", writer.format()).isEmpty();
        }
    }

    @Test
    void aChangedWordIsNamedWithItsPlace() {
        Galley galley = GalleyFixture.bare("the tide is out and the boats lie on the sand");
        Galley other = GalleyFixture.bare("the tide is out and the coats lie on the sand");
        for (RenditionWriter writer : WRITERS) {
            assertThat(equality.difference(galley, writer.write(GalleyFixture.proof(other)))).hasValueSatisfying(problem -> assertThat(problem.message())
                    .isEqualTo("word 7 is \"boats\" in the dispatch and \"coats\" in the file, after \"tide is out and the\""));
        }
    }

    @Test
    void tablesQuotationsAndListsWithinListsAreReadBackAsSuch() {
        Galley galley = GalleyFixture.of(GalleyFixture.RICH);
        for (RenditionWriter writer : WRITERS) {
            assertThat(equality.difference(galley, writer.write(GalleyFixture.proof(galley)))).as("%s", writer.format()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "tr: *Ship | *(2)Berth; tr: *Ship | (2)Berth; a header cell of a table, row 1, column 2 to 3 with 1 words (\"Berth\")",
        "tr: Cod | 4.10; tr: Cod | *4.10; a cell of a table, row 1, column 2 with 1 words (\"4.10\") in the dispatch is a header",
        "tr: *Cormorant |  | <l; tr: *Cormorant | <l; a cell of a table, row 4, column 3 with 2 words (\"plus tard\")",
        "quote: We; p: We; a quotation with 5 words",
        ">li(2.); >>li(2.); an item of a list, level 2 with 2 words (\"2. south\") in the dispatch is an item of a list, level 3",
        ">>li(a)); >li(a)); an item of a list, level 3",
        "down>.\\nquote: ; down>. ; a quotation with 4 words"})
    void theSameWordsInAnotherPlaceAreADifference(String right, String wrong, String message) {
        Galley galley = GalleyFixture.of(GalleyFixture.RICH);
        String replaced = GalleyFixture.RICH.replace(right.replace("\\n", "\n"), wrong);
        assertThat(replaced).isNotEqualTo(GalleyFixture.RICH);
        for (RenditionWriter writer : WRITERS) {
            assertThat(equality.difference(galley, writer.write(GalleyFixture.proof(GalleyFixture.of(replaced))))).as("%s", writer.format())
                    .hasValueSatisfying(problem -> assertThat(problem.message()).contains(message));
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

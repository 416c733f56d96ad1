package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;

class ListNumberingTest {
    private static final DocxWriter WRITER = new DocxWriter(FontLibrary.bundled());

    @Test
    void theMarkersThatWordCountsAreThoseOfTheSource() throws Exception {
        Galley galley = lists("2.", "3.", "p", "1.", "3.", "7.", "8.", "p", "a)", "b)", ">i.", ">ii.", ">>•", "c)", ">i.", "p", "x.", "p",
                "IX)", "X)", "p", "(1)", "(2)", "-", "–", "-");

        assertThat(markers(galley)).containsExactly("2.", "3.", "1.", "3.", "7.", "8.", "a)", "b)", "i.", "ii.", "•", "c)", "i.", "x.",
                "IX)", "X)", "(1)", "(2)", "-", "–", "-");
        assertThat(part(galley, "word/document.xml")).doesNotContain("<w:tab/>");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
    }

    /** 17.9.10 and 17.9.25: the definition is shared, the count is each list's own. */
    @Test
    void aListBeginsWhereTheCountDeparts() throws Exception {
        String numbering = part(lists("1.", "2.", "5.", "6."), "word/numbering.xml");

        assertThat(numbering).contains("<w:numFmt w:val=\"decimal\"/>", "<w:lvlText w:val=\"%1.\"/>", "<w:startOverride w:val=\"5\"/>")
                .containsPattern("<w:nsid w:val=\"[0-9A-F]{8}\"/>").contains("<w:num w:numId=\"2\">").doesNotContain("<w:num w:numId=\"3\">");
    }

    /** LibreOffice draws one character of a bullet and writes its own in plain text; pandoc knows stops and brackets alone. */
    @Test
    void markersThatProgramsWouldChangeStayText() throws Exception {
        Galley galley = lists("§ 5", "1.2.", "%1", "->", "o", ">§ 6");

        assertThat(markers(galley)).containsExactly("§ 5", "1.2.", "%1", "->", "o", "§ 6");
        assertThat(part(galley, "word/document.xml")).contains("<w:numId w:val=\"0\"/>").doesNotContain("<w:numId w:val=\"1\"/>");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
    }

    /** 17.9.7: the sides are those of the page. */
    @Test
    void markersOfARightToLeftListStandAtItsRightEdge() throws Exception {
        Galley galley = GalleyFixture.of("= language: ar\n= direction: rtl\np: رست سفينة\nli(1.): واحد\nli(2.): اثنان");

        assertThat(part(galley, "word/numbering.xml")).contains("<w:lvlJc w:val=\"right\"/>").doesNotContain("<w:lvlJc w:val=\"left\"/>");
    }

    private static Galley lists(String... markers) {
        StringBuilder notation = new StringBuilder("p: before\n");
        for (String marker : markers) {
            String depth = marker.replaceAll("[^>].*", "");
            String sign = marker.equals("->") ? marker : marker.substring(depth.length());
            notation.append(marker.equals("p") ? "p: between\n" : (sign.equals(marker) ? "" : depth) + "li(" + sign + "): words\n");
        }
        return GalleyFixture.of(notation.toString());
    }

    private static List<String> markers(Galley galley) {
        return new DocxTextReader().text(write(galley)).lines().filter(line -> line.endsWith("words"))
                .map(line -> line.substring(0, line.length() - "words".length()).strip()).toList();
    }

    private static byte[] write(Galley galley) {
        return WRITER.write(GalleyFixture.proof(galley)).bytes();
    }

    private static String part(Galley galley, String name) throws Exception {
        return new String(ZipContents.of(write(galley)).file(name), StandardCharsets.UTF_8);
    }
}

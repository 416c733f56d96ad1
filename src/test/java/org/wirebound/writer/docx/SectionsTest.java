package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;

class SectionsTest {
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");
    private static final String TABLE_LAST = "= agency: Meridian\n= byline: Ann Lee\n= language: en\nheadline: Lamp\nbyline: Ann Lee\np: It burns.\n"
            + "tr: *Ship | *Quay\ntr: Alcyon | North";

    /** ECMA-376 part 1, 17.6.17: the last paragraph of a section has its properties; the last section of all stands behind them. */
    @Test
    void headAndColophonStandAcrossAndTheBodyInColumns() throws IOException {
        String document = document(TABLE_LAST);

        assertThat(sections(document)).hasSize(2).first().asString().contains("w:val=\"Byline\"").doesNotContain("w:cols");
        assertThat(sections(document).get(1)).contains("<w:type w:val=\"continuous\"/>", "<w:cols w:num=\"2\"");
        assertThat(document.substring(document.lastIndexOf("<w:sectPr>"))).contains("continuous").doesNotContain("w:cols");
    }

    /** LibreOffice joins a paragraph that ends with a control and a section to the next one. */
    @Test
    void noControlStandsWhereASectionEnds() throws IOException {
        String document = document(TABLE_LAST);

        assertThat(sections(document).get(0)).contains("<w:t>Ann Lee</w:t>").doesNotContain("<w:sdt>");
        assertThat(document).as("the others are bound").contains("<w:tag w:val=\"agency\"/>");
        assertThat(document("= byline: Ann Lee\n= language: en\nbyline: Ann Lee\np: It burns.", "wire")).contains("<w:tag w:val=\"byline\"/>");
    }

    /** LibreOffice takes an empty line away, and sends the table before it to the next page. */
    @Test
    void theLineThatEndsASectionBehindATableIsNotEmpty() throws IOException {
        assertThat(sections(document(TABLE_LAST)).get(1)).contains("<w:t xml:space=\"preserve\"> </w:t>").doesNotContain("<w:pStyle");
    }

    private static List<String> sections(String document) {
        return PARAGRAPH.matcher(document).results().map(paragraph -> paragraph.group()).filter(text -> text.contains("<w:sectPr>")).toList();
    }

    private static String document(String notation) throws IOException {
        return document(notation, "compact");
    }

    private static String document(String notation, String style) throws IOException {
        Galley galley = new Compositor(StyleSheetReader.bundled(style)).compose(DispatchNotation.read(notation), GalleyFixture.IMPRINT);
        byte[] docx = new DocxWriter(FontLibrary.bundled()).write(GalleyFixture.proof(galley)).bytes();
        assertThat(DocxSchema.problems(docx)).isEmpty();
        return new String(ZipContents.of(docx).file("word/document.xml"), StandardCharsets.UTF_8);
    }
}

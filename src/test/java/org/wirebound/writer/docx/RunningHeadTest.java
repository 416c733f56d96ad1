package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;

class RunningHeadTest {
    private static final DocxWriter WRITER = new DocxWriter(FontLibrary.bundled());

    /** ECMA-376 part 1, 17.10.6: the first page has the head and foot of its own type. */
    @Test
    void theHeadStandsOnThePagesAfterTheFirst() throws Exception {
        Galley galley = GalleyFixture.of(GalleyFixture.RICH);

        assertThat(part(galley, "word/document.xml")).contains("<w:titlePg/>", "<w:headerReference w:type=\"default\" ",
                "<w:footerReference w:type=\"default\" ", "<w:footerReference w:type=\"first\" ", "<w:headerReference w:type=\"first\"");
        assertThat(part(galley, "word/header2.xml")).doesNotContain("<w:t>").contains("<w:bottom w:val=\"none\"");
        assertThat(part(galley, "word/header1.xml")).contains("w:val=\"Header\"", "Arrivals of the week</w:t>", "<w:tab/><w:t>Meridian</w:t>");
        assertThat(part(galley, "word/footer2.xml")).isEqualTo(part(galley, "word/footer1.xml"));
        assertThat(style(part(galley, "word/styles.xml"), "Header")).contains("<w:bottom w:val=\"single\"", "<w:tab w:val=\"right\"");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
    }

    @Test
    void thereIsNoRuleWithoutAHead() throws Exception {
        Galley galley = GalleyFixture.of("p: x");

        assertThat(part(galley, "word/header1.xml")).contains("<w:bottom w:val=\"none\"").doesNotContain("<w:t>");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
    }

    @Test
    void isWrittenForTheDirectionOfThePage() throws Exception {
        Galley galley = GalleyFixture.of("= agency: رويترز\n= language: ar\n= direction: rtl\nheadline: افتتاح الميناء\np: رست أمس سفينة.");

        assertThat(part(galley, "word/header1.xml")).contains("<w:rtl/></w:rPr><w:t>افتتاح الميناء</w:t>", "<w:rtl/></w:rPr><w:tab/>");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
    }

    private static byte[] write(Galley galley) {
        return WRITER.write(GalleyFixture.proof(galley)).bytes();
    }

    private static String part(Galley galley, String name) throws Exception {
        return new String(ZipContents.of(write(galley)).file(name), StandardCharsets.UTF_8);
    }

    private static String style(String styles, String id) {
        int start = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(start, styles.indexOf("</w:style>", start));
    }
}

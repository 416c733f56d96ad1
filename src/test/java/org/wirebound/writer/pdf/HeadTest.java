package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes;
import org.wirebound.style.PageStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.RunningLine;
import org.wirebound.type.Typesetter;
import org.wirebound.writer.GalleyFixture;

class HeadTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final PdfWriter WRITER = new PdfWriter(FONTS);
    private static final String LATIN = "= title: The ferry sails\n= agency: Meridian\n= language: en\nheadline: The ferry sails\n"
            + "p: The harbour reopened on Saturday. The ferrymen said so.\n".repeat(60);
    private static final String ARABIC = "= title: افتتاح الميناء\n= agency: رويترز\n= language: ar\n= direction: rtl\nheadline: افتتاح الميناء\n"
            + "p: رست أمس في ميناء المدينة سفينة محملة بالحبوب.\n".repeat(60);
    /** The artifact of the head (ISO 32000-1 14.8.2.2.2) up to its end. */
    private static final Pattern HEAD = Pattern.compile("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n(.*?)EMC\n", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("1 0 0 1 (\\S+) (\\S+) Tm");

    @Test
    void standsOnEveryPageButTheFirst() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(LATIN))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertThat(heads(document, page)).hasSize(page == 0 ? 0 : 1);
            }
        }
    }

    @Test
    void isNoPartOfTheText() {
        assertThat(new PdfTextReader().text(pdf(LATIN))).containsOnlyOnce("The ferry sails");
    }

    @Test
    void conformsInBothDirections() throws Exception {
        assertThat(PdfWriterTest.violations(pdf(LATIN))).isEmpty();
        assertThat(PdfWriterTest.violations(pdf(ARABIC))).isEmpty();
    }

    @Test
    void standsWithinTheUpperMarginOverARule() throws Exception {
        PageStyle page = GalleyFixture.of(LATIN).style().page();
        try (PDDocument document = Loader.loadPDF(pdf(LATIN))) {
            String head = heads(document, 1).get(0);
            assertThat(positions(head)).hasSize(2).allSatisfy(at ->
                    assertThat(Double.parseDouble(at.group(2))).isBetween(page.height() - page.margins().top() + 10, page.height() - 10));
            assertThat(head).contains(" re f\n");
        }
    }

    @Test
    void startsWhereTheTextStarts() throws Exception {
        assertThat(firstStart(LATIN)).isCloseTo(GalleyFixture.of(LATIN).style().page().margins().left(), within(0.01));
        Galley arabic = GalleyFixture.of(ARABIC);
        Typesetter typesetter = new Typesetter(FONTS);
        double width = typesetter.line(RunningLine.of(arabic, MarginBoxes.Edge.TOP, false, typesetter).orElseThrow().start().run(2, 3), "ar", true).width();
        PageStyle page = arabic.style().page();
        assertThat(firstStart(ARABIC)).isCloseTo(page.width() - page.margins().right() - width, within(0.01));
    }

    private static double firstStart(String notation) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(notation))) {
            return Double.parseDouble(positions(heads(document, 1).get(0)).get(0).group(1));
        }
    }

    private static byte[] pdf(String notation) {
        return WRITER.write(GalleyFixture.proof(GalleyFixture.of(notation))).bytes();
    }

    private static List<MatchResult> positions(String operators) {
        return POSITION.matcher(operators).results().toList();
    }

    private static List<String> heads(PDDocument document, int page) throws Exception {
        String operators = new String(document.getPage(page).getContents().readAllBytes(), StandardCharsets.US_ASCII);
        return HEAD.matcher(operators).results().map(found -> found.group(1)).toList();
    }
}

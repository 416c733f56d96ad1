package org.wirebound.type.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.pdf.PdfWriter;

class PageStartsTest {
    private static final String TALE = IntStream.range(0, 60)
            .mapToObj(i -> "p: " + IntStream.range(0, 40 + i).mapToObj(j -> "Wort" + Integer.toString(i * 131 + j * 7, 36) + " Hafenverwaltungsgebäude")
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "= title: Eine Reise\n= language: de\nheadline: Eine Reise\n", "\n"));
    private static final String TABLE = IntStream.range(0, 120).mapToObj(i -> "tr: *row" + i + " | cell" + i + " | more" + i)
            .collect(Collectors.joining("\n", "= title: Rows\n= language: en\nheadline: Rows\ntr: *Name | *Cell | *More\n", "\n"));

    @Test
    void aDocumentOfOnePageBeginsWithItsFirstWord() {
        assertThat(PageStarts.of(GalleyFixture.proof(GalleyFixture.full()))).containsExactly(new PageStarts.Start(1, 0, 0));
    }

    /** PDFBox's own extraction tells what the first words of a page are. */
    @Test
    void everyPageOfThePdfBeginsWithTheWordsThatItsStartPointsTo() throws IOException {
        assertAgreement(GalleyFixture.of(TALE), 20);
    }

    @Test
    void aPageWithinATableBeginsWithARowAndNotWithTheHeadThatIsRepeated() throws IOException {
        Galley galley = GalleyFixture.of(TABLE);
        List<PageStarts.Start> starts = PageStarts.of(GalleyFixture.proof(galley));

        assertThat(starts).hasSizeGreaterThan(2);
        assertThat(starts.subList(1, starts.size())).allSatisfy(start ->
                assertThat(texts(galley).get(start.text())).matches("row\\d+"));
        try (PDDocument pdf = pdf(galley)) {
            for (PageStarts.Start start : starts.subList(1, starts.size())) {
                assertThat(page(pdf, start.page())).contains(texts(galley).get(start.text()))
                        .doesNotContain(texts(galley).get(start.text() - 3) + " ");
            }
        }
    }

    /** A word that is divided over two pages: the page begins, for a reader, before the whole of it. */
    @Test
    void aDividedWordBelongsToThePageThatItsEndStandsOn() {
        Galley galley = GalleyFixture.of(TALE);
        List<String> texts = texts(galley);
        int divided = 0;
        List<Sheet> sheets = GalleyFixture.proof(galley).sheets();
        for (PageStarts.Start start : PageStarts.of(GalleyFixture.proof(galley))) {
            String text = texts.get(start.text());
            assertThat(start.offset() == 0 || text.charAt(start.offset() - 1) == ' ').as("page %s", start.page()).isTrue();
            divided += divided(sheets.get(start.page() - 1)) ? 1 : 0;
        }
        assertThat(divided).as("pages that begin in a word").isPositive();
    }

    private static boolean divided(Sheet sheet) {
        Sheet.PlacedLine first = sheet.lines().get(0);
        return first.number() > 0 && first.owner().lines().get(first.number() - 1).hyphen().isPresent();
    }

    private static void assertAgreement(Galley galley, int leastPages) throws IOException {
        List<PageStarts.Start> starts = PageStarts.of(GalleyFixture.proof(galley));
        assertThat(starts).hasSizeGreaterThan(leastPages);
        try (PDDocument pdf = pdf(galley)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(starts.size());
            for (PageStarts.Start start : starts.subList(1, starts.size())) {
                String words = texts(galley).get(start.text()).substring(start.offset());
                boolean divided = divided(GalleyFixture.proof(galley).sheets().get(start.page() - 1));
                String wanted = divided ? words.substring(words.indexOf(' ') + 1) : words;
                String beginning = wanted.substring(0, Math.min(24, wanted.length()));
                assertThat(page(pdf, start.page()).replaceAll("\\s+", " ")).as("page %s", start.page()).contains(beginning);
                assertThat(page(pdf, start.page()).replaceAll("\\s+", " ").indexOf(beginning)).as("near the head of page %s", start.page())
                        .isLessThan(120);
            }
        }
    }

    private static List<String> texts(Galley galley) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : galley.pieces()) {
            if (piece.role() == Role.TABLE) {
                piece.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            } else {
                texts.add(piece.text());
            }
        }
        return texts;
    }

    private static PDDocument pdf(Galley galley) throws IOException {
        return Loader.loadPDF(new PdfWriter(FontLibrary.bundled()).write(GalleyFixture.proof(galley)).bytes());
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }
}

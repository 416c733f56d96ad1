package org.wirebound.writer.pdf.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.pdf.PdfWriter;

class ImposedDocumentTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final PdfWriter WRITER = new PdfWriter(FONTS);
    private static final Galley LONG = GalleyFixture.of("= title: Arrivals & <departures>\n= language: en\nheadline: Arrivals\n"
            + "p: The harbour reopened on Saturday, as the ferrymen said, and fluffy clouds stood over it.\n".repeat(180));
    private static final Galley SHORT = GalleyFixture.of("= title: Quays\n= language: en\nheadline: Quays\np: The north quay is open.");
    private static final Galley ARABIC = GalleyFixture.of("= title: الميناء\n= language: ar\n= direction: rtl\nheadline: الميناء\n"
            + "p: رست أمس في ميناء المدينة سفينة محملة بالحبوب.\n".repeat(120));
    private static final Pattern FOOT = Pattern.compile("(\\d+) / (\\d+)");

    @Test
    void thePagesOfABookletStandWhereTheFoldWantsThem() throws Exception {
        byte[] pdf = imposed(with(Layout.BOOKLET, Duplex.SHORT, "1-8"), LONG);
        assertThat(halves(pdf)).containsExactly("8|1", "2|7", "6|3", "4|5");
    }

    @Test
    void blanksOfABookletStandAtItsEnd() throws Exception {
        assertThat(halves(imposed(with(Layout.BOOKLET, Duplex.SHORT, "1-5"), LONG))).containsExactly("|1", "2|", "|3", "4|5");
    }

    @Test
    void aBookletFromRightToLeftIsBoundAtTheRight() throws Exception {
        assertThat(halves(imposed(with(Layout.BOOKLET, Duplex.SHORT, "1-4"), ARABIC))).containsExactly("1|4", "3|2");
        assertThat(halves(imposed(with(Layout.TWO_UP, Duplex.NONE, "1-3"), ARABIC))).containsExactly("2|1", "|3");
    }

    @Test
    void theSheetOfTwoPagesLiesAndNothingIsTurned() throws Exception {
        try (PDDocument document = Loader.loadPDF(imposed(with(Layout.TWO_UP, Duplex.NONE, "1-3"), LONG))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (PDPage page : document.getPages()) {
                assertThat(page.getRotation()).isZero();
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(LONG.style().page().height(), within(0.01));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(LONG.style().page().width(), within(0.01));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void noWordIsLostOrMoved(Layout layout) throws Exception {
        String source = words(stripped(WRITER.write(GalleyFixture.proof(SHORT)).bytes()));
        assertThat(words(stripped(imposed(with(layout, Duplex.NONE, "1-"), SHORT)))).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "مسودة", "草稿", "טיוטה"})
    void aWatermarkStandsBehindEachPageAndReadsAsNothing(String words) throws Exception {
        Imposition wishes = new Imposition(Layout.TWO_UP, Duplex.NONE, PageRanges.parse("1-3"), Optional.of(words), false);
        byte[] pdf = imposed(wishes, LONG);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(drawn(document.getPage(0))).containsExactly("W", "W", "P1", "P2");
            assertThat(drawn(document.getPage(1))).containsExactly("W", "P3");
            for (PDPage page : document.getPages()) {
                assertThat(contents(page)).contains("/Subtype /Watermark>> BDC\n/Span <</ActualText ()>> BDC\nq ");
            }
        }
        assertThat(words(stripped(pdf))).isEqualTo(words(stripped(imposed(with(Layout.TWO_UP, Duplex.NONE, "1-3"), LONG))));
        assertThat(leaning(pdf).stream().map(TextPosition::getUnicode).toList())
                .containsExactlyInAnyOrderElementsOf(words.repeat(3).codePoints().mapToObj(Character::toString).toList());
    }

    @Test
    void aWatermarkRisesAsItIsRead() throws Exception {
        assertThat(slope("DRAFT")).isPositive();
        assertThat(slope("مسودة")).isNegative();
    }

    @Test
    void aWatermarkStaysOnItsPageHoweverLongOrShort() throws Exception {
        for (String words : List.of("x", "DRAFT", "W".repeat(60))) {
            Imposition wishes = new Imposition(Layout.ONE_UP, Duplex.NONE, PageRanges.ALL, Optional.of(words), false);
            List<TextPosition> letters = leaning(imposed(wishes, SHORT));
            assertThat(letters).hasSize(words.length()).allSatisfy(letter -> {
                assertThat((double) letter.getTextMatrix().getTranslateX()).isBetween(0.0, SHORT.style().page().width());
                assertThat((double) letter.getTextMatrix().getTranslateY()).isBetween(0.0, SHORT.style().page().height());
            });
        }
    }

    @Test
    void theNoteNamesTheRecordOnEverySide() throws Exception {
        Imposition wishes = new Imposition(Layout.FOUR_UP, Duplex.NONE, PageRanges.parse("1-5"), Optional.empty(), true);
        try (PDDocument document = Loader.loadPDF(imposed(wishes, LONG))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(words(stripper.getText(document))).contains(words("PRINTED COPY – NOT THE RECORD · " + GalleyFixture.IDENTIFIER
                        + " · SHA-256 of the source 0123456789ab…"));
            }
        }
    }

    @Test
    void eachDispatchBeginsOnAFrontWhereBothSidesArePrinted() throws Exception {
        assertThat(pages(imposed(with(Layout.ONE_UP, Duplex.LONG, "1-3"), LONG, SHORT))).isEqualTo(5);
        assertThat(pages(imposed(with(Layout.ONE_UP, Duplex.NONE, "1-3"), LONG, SHORT))).isEqualTo(4);
        assertThat(pages(imposed(with(Layout.ONE_UP, Duplex.LONG, "1-2"), LONG, SHORT))).isEqualTo(3);
    }

    @Test
    void aDispatchWithoutTheWantedPagesAddsNothing() {
        try (ImposedDocument document = new ImposedDocument(with(Layout.ONE_UP, Duplex.LONG, "7-"), FONTS)) {
            assertThat(document.add(SHORT, pdf(SHORT))).isZero();
            assertThat(document.sides()).isZero();
            assertThatIllegalStateException().isThrownBy(document::finish);
        }
    }

    @Test
    void allPagesOfADispatchShareTheirFonts() throws Exception {
        int fonts = fontFiles(WRITER.write(GalleyFixture.proof(LONG)).bytes());
        assertThat(fonts).isPositive();
        assertThat(fontFiles(imposed(with(Layout.TWO_UP, Duplex.NONE, "1-"), LONG))).isEqualTo(fonts);
        Imposition marked = new Imposition(Layout.BOOKLET, Duplex.SHORT, PageRanges.ALL, Optional.of("DRAFT"), false);
        assertThat(fontFiles(imposed(marked, LONG, LONG))).as("the watermark's font once for both dispatches").isEqualTo(2 * fonts + 1);
    }

    @Test
    void theCopyClaimsNoStandardAndSaysWhatItIsACopyOf() throws Exception {
        try (PDDocument document = Loader.loadPDF(imposed(Imposition.PLAIN, LONG))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContain("pdfaid").doesNotContain("pdfuaid")
                    .contains("<dc:source>" + GalleyFixture.IDENTIFIER + "</dc:source>")
                    .contains("<stRef:documentID>" + GalleyFixture.IDENTIFIER + "</stRef:documentID>");
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            assertThat(parser.parse(xmp.getBytes(StandardCharsets.UTF_8)).getDublinCoreSchema().getTitle()).isEqualTo("Arrivals & <departures>");
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(COSName.OUTPUT_INTENTS)).isFalse();
            assertThat(catalog.containsKey(COSName.MARK_INFO)).isFalse();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Arrivals & <departures>");
        }
    }

    @Test
    void aCopyOfSeveralDispatchesNamesAllOfThem() throws Exception {
        try (PDDocument document = Loader.loadPDF(imposed(Imposition.PLAIN, SHORT, ARABIC))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp.split("<stRef:documentID>", -1)).hasSize(3);
            assertThat(xmp).contains("<rdf:li>ar</rdf:li><rdf:li>en</rdf:li>").doesNotContain("dc:source");
            assertThat(document.getDocumentCatalog().getLanguage()).as("there is no one language").isNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Quays (+1)");
        }
    }

    @Test
    void sameWishesSameBytes() {
        Imposition wishes = new Imposition(Layout.BOOKLET, Duplex.SHORT, PageRanges.ALL, Optional.of("مسودة"), true);
        byte[] here = imposed(wishes, LONG, ARABIC);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(imposed(wishes, LONG, ARABIC)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPrinterThatTakesNoPdfGetsItsPagesDrawn() throws Exception {
        ByteArrayOutputStream postScript = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        byte[] pdf = imposed(with(Layout.TWO_UP, Duplex.NONE, "1-3"), LONG);
        PrintablePages.lend(pdf, pages -> {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
            try {
                factory.getPrintService(postScript).createPrintJob().print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), null);
            } catch (PrintException e) {
                throw new AssertionError(e);
            }
            return pages;
        });
        assertThat(postScript.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS").contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
    }

    private static Imposition with(Layout layout, Duplex duplex, String pages) {
        return new Imposition(layout, duplex, PageRanges.parse(pages), Optional.empty(), false);
    }

    private static Rendition pdf(Galley galley) {
        return WRITER.write(GalleyFixture.proof(galley));
    }

    private static byte[] imposed(Imposition wishes, Galley... galleys) {
        try (ImposedDocument document = new ImposedDocument(wishes, FONTS)) {
            for (Galley galley : galleys) {
                document.add(galley, pdf(galley));
            }
            return document.finish();
        }
    }

    /** The page numbers at the feet of the left and of the right half of each side. */
    private static List<String> halves(byte[] pdf) throws IOException {
        List<String> halves = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                double half = page.getMediaBox().getWidth() / 2;
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion("left", new Rectangle2D.Double(0, 0, half, page.getMediaBox().getHeight()));
                stripper.addRegion("right", new Rectangle2D.Double(half, 0, half, page.getMediaBox().getHeight()));
                stripper.extractRegions(page);
                halves.add(number(stripper.getTextForRegion("left")) + "|" + number(stripper.getTextForRegion("right")));
            }
        }
        return halves;
    }

    private static String number(String half) {
        Matcher foot = FOOT.matcher(half);
        // From right to left the number of the page stands at the right of that of all pages, which is never the smaller one.
        return foot.find() ? String.valueOf(Math.min(Integer.parseInt(foot.group(1)), Integer.parseInt(foot.group(2)))) : "";
    }

    /** The letters that stand on no level line. */
    private static List<TextPosition> leaning(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (Math.abs(letter.getTextMatrix().getShearY()) > 0.01) {
                        letters.add(letter);
                    }
                }
            }.getText(document);
        }
        return letters;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String stripped(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String contents(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** The names of the forms of a side, in the order of painting. */
    private static List<String> drawn(PDPage page) throws IOException {
        return Pattern.compile("/(\\w+) Do").matcher(contents(page)).results().map(form -> form.group(1)).toList();
    }

    private static double slope(String watermark) throws IOException {
        Imposition wishes = new Imposition(Layout.ONE_UP, Duplex.NONE, PageRanges.ALL, Optional.of(watermark), false);
        try (PDDocument document = Loader.loadPDF(imposed(wishes, SHORT))) {
            Matcher matrix = Pattern.compile("q (\\S+) (\\S+) .*cm /W Do").matcher(contents(document.getPage(0)));
            assertThat(matrix.find()).isTrue();
            return Double.parseDouble(matrix.group(2)) / Double.parseDouble(matrix.group(1));
        }
    }

    private static int fontFiles(byte[] pdf) throws IOException {
        Set<COSBase> files = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary && dictionary.getDictionaryObject(COSName.FONT_FILE2) != null) {
                    files.add(dictionary.getDictionaryObject(COSName.FONT_FILE2));
                }
            }
        }
        return files.size();
    }
}

package org.wirebound.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Reads the files of word processors and PDF: what they distinguish is kept, what is hostile does no harm. */
class OfficeReaderTest {
    private static final DispatchReader READER = new DispatchReader();
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String DATELINE = "KELDA, Oct 14 (Northwire) - ";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static Reading read(String name, byte[] bytes) {
        List<Reading> readings = assertTimeoutPreemptively(LIMIT, () -> READER.read(new Source(name, bytes)));
        return readings.get(0);
    }

    private static String text(Reading reading) {
        return reading.dispatch().bodyText();
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String prologue, String body) {
        String styles = "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
        return zip("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>",
                "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://kelda.example/\" "
                        + "TargetMode=\"External\"/></Relationships>",
                "word/styles.xml", styles,
                "word/document.xml", prologue + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    private static String paragraph(String style, String runs) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + runs + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void aWordDocumentKeepsWhatItDistinguishes() {
        byte[] file = docx("", paragraph("T", run("Bridge opens again"))
                + paragraph("", run(DATELINE + "The bridge was ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>opened</w:t></w:r>"
                        + run(" again, the ") + "<w:hyperlink r:id=\"r2\">" + run("council") + "</w:hyperlink>" + run(" said."))
                + paragraph("H", run("What it cost"))
                + "<w:tbl><w:tr><w:tc>" + paragraph("", run("Steel")) + "</w:tc><w:tc>" + paragraph("", run("12 tonnes")) + "</w:tc></w:tr></w:tbl>");
        Reading reading = read("story.docx", file);

        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Bridge opens again");
        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE_DERIVED)).contains(false);
        assertThat(reading.dispatch().metadata().get(MetadataKey.PLACE)).contains("KELDA");
        assertThat(reading.dispatch().metadata().get(MetadataKey.AGENCY)).contains("Northwire");
        List<Block> blocks = reading.dispatch().blocks();
        assertThat(blocks).extracting(block -> block.getClass().getSimpleName()).containsExactly("Headline", "Paragraph", "Crosshead", "Table");
        Block.Paragraph story = (Block.Paragraph) blocks.get(1);
        assertThat(story.inlines()).filteredOn(Inline.Emphasis.class::isInstance).extracting(Inline::text).containsExactly("opened");
        assertThat(story.inlines()).filteredOn(Inline.Link.class::isInstance).extracting(Inline::text).containsExactly("council");
        Span span = blocks.get(2).span();
        assertThat(reading.decoded().substring(span.start(), span.end())).isEqualTo("What it cost");
    }

    @Test
    void aWordDocumentOfParagraphsAloneIsReadAsAPage() {
        Reading reading = read("story.docx", docx("", paragraph("", run("Bridge opens again")) + paragraph("", run("By Tom Harrow"))
                + paragraph("", run(DATELINE + "The bridge over the Kelda was opened again on Tuesday, the council said."))));

        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Bridge opens again");
        assertThat(reading.dispatch().metadata().get(MetadataKey.BYLINE)).contains("Tom Harrow");
        assertThat(reading.dispatch().metadata().get(MetadataKey.PLACE)).contains("KELDA");
    }

    @Test
    void headAndBylineAreFoundAmongFormattedParagraphs() {
        Reading reading = read("story.docx", docx("", paragraph("", run("Bridge opens again")) + paragraph("", run("By Tom Harrow"))
                + paragraph("", run(DATELINE + "The bridge over the Kelda was ") + "<w:r><w:rPr><w:i/></w:rPr><w:t>opened</w:t></w:r>" + run(" on Tuesday."))));

        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Bridge opens again");
        assertThat(reading.dispatch().metadata().get(MetadataKey.BYLINE)).contains("Tom Harrow");
        assertThat(reading.dispatch().blocks().get(0)).isInstanceOf(Block.Headline.class);
    }

    @Test
    void propertiesOfTheFileAreNotBelieved() {
        Reading reading = read("story.rtf", ("{\\rtf1\\ansi{\\info{\\title Template 7}{\\author Office PC}{\\creatim\\yr1999\\mo1\\dy2}}"
                + DATELINE + "The bridge over the Kelda was opened again, the council said.\\par}").getBytes(StandardCharsets.US_ASCII));

        assertThat(reading.dispatch().metadata().has(MetadataKey.BYLINE)).isFalse();
        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE).orElseThrow()).doesNotContain("Template");
        assertThat(reading.dispatch().metadata().get(MetadataKey.DATE).orElseThrow()).hasToString("--10-14");
    }

    @Test
    void anRtfIsReadWithItsCharactersAndParagraphs() {
        Reading reading = read("story", ("{\\rtf1\\ansi\\ansicpg1252 Bridge \\'e9tude\\par\\par " + DATELINE + "It was {\\b opened} again\\u8212?at last.\\par}")
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(reading.dispatch().metadata().get(MetadataKey.MEDIA_TYPE)).contains("application/rtf");
        assertThat(text(reading)).contains("It was opened again\u2014at last.");
        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Bridge \u00e9tude");
    }

    @Test
    void anOpenDocumentIsRead() {
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:h text:outline-level=\"1\">Bridge opens again</text:h><text:p>" + DATELINE + "It was opened.</text:p>"
                + "<text:list><text:list-item><text:p>Lorries may cross.</text:p></text:list-item></text:list></office:text></office:body></office:document-content>";
        Reading reading = read("story.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));

        assertThat(reading.dispatch().blocks()).extracting(block -> block.getClass().getSimpleName()).containsExactly("Headline", "Paragraph", "Listing");
        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Bridge opens again");
    }

    @Test
    void aWordDocumentCountsItsListsAndHidesWhatIsNoText() {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("no item") + "</w:p>";
        Reading reading = read("story.docx", docx("", item
                + "<w:p><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins>" + run("inserted") + "</w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>" + run("an item") + "</w:p>"));

        assertThat(text(reading)).contains("no item", "inserted", "an item").doesNotContain("deleted").doesNotContain("hidden");
        assertThat(reading.dispatch().blocks()).filteredOn(Block.Listing.class::isInstance).hasSize(1);
    }

    @Test
    void anEpubGivesADispatchADocument() {
        String page = "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>%1$s</title></head><body><h1>%1$s</h1><p>" + DATELINE
                + "The bridge over the Kelda was opened again on Tuesday after nine weeks of repairs, the council said.</p></body></html>";
        byte[] file = zip("mimetype", "application/epub+zip",
                "META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OPS/p.opf\"/></rootfiles></container>",
                "OPS/p.opf", "<package><manifest><item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"a.xhtml\" "
                        + "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/><itemref idref=\"gone\"/></spine></package>",
                "OPS/b.xhtml", page.formatted("Second story"), "OPS/a.xhtml", page.formatted("First story"));

        assertThat(READER.read(new Source("book.epub", file))).extracting(reading -> reading.dispatch().metadata().get(MetadataKey.TITLE).orElse(""))
                .containsExactly("First story", "Second story");
        assertThat(codes(read("empty.epub", zip("mimetype", "application/epub+zip")))).containsExactly(FindingCode.SOURCE_MALFORMED);
    }

    private static byte[] pdf(boolean words, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                    content.setLeading(13);
                    content.newLineAtOffset(72, 700);
                    content.showText(DATELINE + "The bridge over the Kelda was opened to");
                    content.newLine();
                    content.showText("lorries again on Tuesday after nine weeks of repairs.");
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void theLinesOfAPdfAreJoined() throws IOException {
        Reading reading = read("story.pdf", pdf(true, ""));

        assertThat(text(reading)).contains("opened to lorries again");
        assertThat(reading.dispatch().metadata().get(MetadataKey.PLACE)).contains("KELDA");
    }

    @Test
    void aPdfWithoutTextAndAnEncryptedOneSaySo() throws IOException {
        assertThat(codes(read("scan.pdf", pdf(false, "")))).containsExactly(FindingCode.SOURCE_EMPTY);
        Reading locked = read("locked.pdf", pdf(true, "secret"));
        assertThat(codes(locked)).containsExactly(FindingCode.SOURCE_MALFORMED);
        assertThat(locked.findings().get(0).message()).contains("password");
    }

    @Test
    void aZipBombIsNotOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertThat(codes(read("bomb.docx", bytes.toByteArray()))).containsExactly(FindingCode.SOURCE_TOO_LARGE);
    }

    @Test
    void moreTextThanIsReadIsCutOff() {
        String long_ = paragraph("", run("The bridge was opened again. ".repeat(1000))).repeat(200);
        Reading reading = read("long.docx", docx("", long_));

        assertThat(codes(reading)).contains(FindingCode.LIMIT_REACHED);
        assertThat(text(reading)).startsWith("The bridge");
    }

    @Test
    void externalEntitiesAreNotRead() {
        Reading reading = read("story.docx", docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", paragraph("", run("The bridge &x; opens."))));

        assertThat(text(reading)).doesNotContain("root:");
        assertThat(reading.decoded()).doesNotContain("root:");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            types.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Reading reading = read("story.docx", docx(types + "]>", paragraph("", run("&a29;"))));

        assertThat(reading.decoded().length()).isLessThan(10_000_000);
    }

    @Test
    void filesThatAreCutOffAreSurvived() throws IOException {
        byte[] rtf = ("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}" + DATELINE + "It was {\\b opened} again.\\par}").getBytes(StandardCharsets.US_ASCII);
        byte[] pdf = pdf(true, "");
        byte[] docx = docx("", paragraph("", run(DATELINE + "It was opened again.")));
        for (byte[] whole : List.of(rtf, pdf, docx)) {
            for (int length = 8; length < whole.length; length += Math.max(1, whole.length / 25)) {
                assertThat(read("cut", Arrays.copyOf(whole, length)).findings()).isNotEmpty();
            }
        }
    }

    @Test
    void deepNestingIsSurvived() {
        assertThat(read("deep.rtf", ("{\\rtf1 " + "{".repeat(200_000) + "x").getBytes(StandardCharsets.US_ASCII)).findings()).isNotEmpty();
        String tables = "<w:tbl><w:tr><w:tc>".repeat(20_000) + paragraph("", run("x"));
        assertThat(read("deep.docx", docx("", tables)).findings()).isNotEmpty();
    }
}

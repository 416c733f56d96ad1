package org.wirebound.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.document.OfficeFixture.DATELINE;
import static org.wirebound.reader.document.OfficeFixture.codes;
import static org.wirebound.reader.document.OfficeFixture.docx;
import static org.wirebound.reader.document.OfficeFixture.paragraph;
import static org.wirebound.reader.document.OfficeFixture.pdf;
import static org.wirebound.reader.document.OfficeFixture.read;
import static org.wirebound.reader.document.OfficeFixture.readings;
import static org.wirebound.reader.document.OfficeFixture.run;
import static org.wirebound.reader.document.OfficeFixture.text;
import static org.wirebound.reader.document.OfficeFixture.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.Reading;

/** Reads the files of word processors and PDF: what they distinguish is kept. */
class OfficeReaderTest {
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

        assertThat(readings("book.epub", file)).extracting(reading -> reading.dispatch().metadata().get(MetadataKey.TITLE).orElse(""))
                .containsExactly("First story", "Second story");
        assertThat(codes(read("empty.epub", zip("mimetype", "application/epub+zip")))).containsExactly(FindingCode.SOURCE_MALFORMED);
    }

    @Test
    void theLinesOfAPdfAreJoined() throws IOException {
        Reading reading = read("story.pdf", pdf(true, ""));

        assertThat(text(reading)).contains("opened to lorries again");
        assertThat(reading.dispatch().metadata().get(MetadataKey.PLACE)).contains("KELDA");
    }

    @Test
    void aTextThatSpeaksOfPdfIsNone() {
        assertThat(read("a.txt", "- The mark of the format is %PDF- and a number, the archive said.".getBytes(StandardCharsets.UTF_8)).dispatch().metadata()
                .get(MetadataKey.MEDIA_TYPE)).contains("text/plain");
    }

    @Test
    void aPdfWithoutTextAndAnEncryptedOneSaySo() throws IOException {
        assertThat(codes(read("scan.pdf", pdf(false, "")))).containsExactly(FindingCode.SOURCE_EMPTY);
        Reading locked = read("locked.pdf", pdf(true, "secret"));
        assertThat(codes(locked)).containsExactly(FindingCode.SOURCE_MALFORMED);
        assertThat(locked.findings().get(0).message()).contains("password");
    }
}

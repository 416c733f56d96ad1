package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.page.PageStarts;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.pdf.PdfWriter;

class PageBreaksTest {
    private static final Pattern MARKER = Pattern.compile(
            "<(span|div) id=\"page(\\d+)\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" title=\"\\2\"></\\1>");
    /** Paragraphs, a list and a table, each over several pages, with a word of its own in every place. */
    private static final String LONG = IntStream.range(0, 8).mapToObj(i -> "p: " + words(i, 400) + "\nli(–): " + words(20 + i, 200)
                    + "\npre: " + words(40 + i, 6) + "\n>li(a)): " + words(60 + i, 9)).collect(Collectors.joining("\n",
            "= title: Long\n= language: en\nheadline: Long\n", "\n"))
            + IntStream.range(0, 90).mapToObj(i -> "tr: r" + i + "x | c" + i + "x").collect(Collectors.joining("\n", "tr: *One | *Two\n", "\n"))
            + IntStream.range(0, 6).mapToObj(i -> "quote: " + words(80 + i, 150)).collect(Collectors.joining("\n"));

    private static final Pattern WORD = Pattern.compile("\\b[wrc]\\d+x\\d*");

    private static String words(int paragraph, int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + paragraph + "x" + i).collect(Collectors.joining(" "));
    }

    /** PDFBox reads the PDF: what follows a marker is what the page begins with. */
    @Test
    void theWordsAfterAMarkerAreTheFirstOfThePage() throws Exception {
        Galley galley = GalleyFixture.of(LONG);
        String html = html(galley);
        List<String> firstWords = firstWords(galley);
        List<MatchResult> markers = MARKER.matcher(html).results().toList();

        assertThat(markers).hasSameSizeAs(firstWords).hasSizeGreaterThan(8);
        for (int i = 1; i < markers.size(); i++) {
            assertThat(markers.get(i).group(2)).isEqualTo(String.valueOf(i + 1));
            assertThat(WORD.matcher(html.substring(markers.get(i).end())).results().findFirst().orElseThrow().group())
                    .as("page %s", i + 1).isEqualTo(firstWords.get(i));
        }
        assertThat(html).as("in the middle of a paragraph").containsPattern("w\\d+x\\d+ <span id=\"page\\d+\"");
        assertThat(html).as("in a table").containsPattern("<td><span id=\"page\\d+\"");
    }

    @Test
    void everyMarkerIsInThePageList() {
        Galley galley = GalleyFixture.of(LONG);
        String nav = file(galley, "nav.xhtml");

        assertThat(MARKER.matcher(html(galley)).results()).allSatisfy(marker -> assertThat(nav)
                .contains("<li><a href=\"dispatch.xhtml#page" + marker.group(2) + "\">" + marker.group(2) + "</a></li>"));
    }

    @Test
    void noWordIsLostAtAMarker() {
        Galley galley = GalleyFixture.of(LONG);
        String text = new EpubTextReader().text(EpubGalleys.WRITER.write(GalleyFixture.proof(galley)).bytes());

        assertThat(text.split("\\s+")).filteredOn(word -> word.matches("w\\d+x\\d+")).hasSize(8 * (400 + 200 + 6 + 9) + 6 * 150)
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadingAtTheHeadOfAPageKeepsItsName() {
        XmlDocument html = new XmlDocument();
        PageBreaks pages = new PageBreaks(html, List.of(new PageStarts.Start(1, 0, 0), new PageStarts.Start(2, 1, 0), new PageStarts.Start(3, 1, 3)));
        pages.first();
        pages.nextText();
        pages.words("abc", html::text);
        pages.nextText();
        pages.before();
        html.open("h2");
        pages.words("", html::text);
        pages.words("def", html::text);
        pages.words("ghi", html::text);
        html.close();

        assertThat(new String(html.bytes(), StandardCharsets.UTF_8).replaceAll(" epub:type=[^>]*", "")).endsWith("""
                <div id="page1"></div>
                abc<div id="page2"></div>
                <h2>def<span id="page3"></span>ghi</h2>""");
    }

    private static List<String> firstWords(Galley galley) throws Exception {
        List<String> words = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter(FontLibrary.bundled()).write(GalleyFixture.proof(galley)).bytes())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                words.add(WORD.matcher(stripper.getText(pdf)).results().findFirst().orElseThrow().group());
            }
        }
        return words;
    }

    private static String html(Galley galley) {
        return file(galley, "dispatch.xhtml");
    }

    private static String file(Galley galley, String name) {
        return new String(EpubGalleys.unpack(EpubGalleys.WRITER.write(GalleyFixture.proof(galley)).bytes()).get("OEBPS/" + name),
                StandardCharsets.UTF_8);
    }
}

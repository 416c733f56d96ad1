package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wirebound.writer.epub.EpubGalleys.DERIVED;
import static org.wirebound.writer.epub.EpubGalleys.FULL;
import static org.wirebound.writer.epub.EpubGalleys.NOTHING_KNOWN;
import static org.wirebound.writer.epub.EpubGalleys.RIGHT_TO_LEFT;
import static org.wirebound.writer.epub.EpubGalleys.file;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.Imprint;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Passage;

class EpubWriterTest {

    /** OCF 3.3: the media type can be read from byte 38 on, where the first entry's extra field is empty. */
    @Test
    void tellsItsMediaTypeInItsFirstBytes() {
        byte[] epub = EpubGalleys.epub(DERIVED);

        assertThat(new String(epub, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void holdsTheFilesInAFixedOrder() {
        assertThat(EpubGalleys.unpack(EpubGalleys.epub(FULL)).keySet()).containsExactly(
                "mimetype", "META-INF/container.xml", "OEBPS/package.opf", "OEBPS/nav.xhtml", "OEBPS/cover.svg",
                "OEBPS/cover.xhtml", "OEBPS/dispatch.xhtml", "OEBPS/style.css", "OEBPS/fonts/NotoSans-Bold.ttf", "OEBPS/fonts/NotoSans-Regular.ttf",
                "OEBPS/fonts/NotoSansMono-Regular.ttf", "OEBPS/fonts/NotoSerif-Bold.ttf", "OEBPS/fonts/NotoSerif-Regular.ttf");
    }

    @Test
    void saysInMarkupWhatEachPieceIs() {
        assertThat(file(FULL, "dispatch.xhtml")).contains("""
                <body>
                <main id="dispatch">
                <div id="page1" epub:type="pagebreak" role="doc-pagebreak" title="1"></div>
                <header>
                <p class="agency">Reuters</p>
                <p class="rubric">BUSINESS · June 1, 2021</p>
                <h1 class="headline">Markets &amp; &lt;rise&gt;</h1>
                <p class="byline">By A. Writer</p>
                </header>
                <p class="lead"><span class="dateline">LONDON, June 1 (Reuters) -</span> Shares rose, see \
                <a class="link" href="https://example.org/m?a=1&amp;b=%C3%A4">example.org/m</a>.</p>
                <h2 class="crosshead" id="crosshead-1">What comes next, says \
                <a class="link" href="mailto:desk@example.org">desk@example.org</a></h2>
                <ol>
                <li class="list-item"><span class="marker">1. </span>Rates</li>
                <li class="list-item"><span class="marker">2. </span>Jobs</li>
                </ol>
                <p class="body">Then:</p>
                <ul>
                <li class="list-item"><span class="marker">• </span>One</li>
                </ul>
                <pre class="agate">FTSE   7080.46
                DAX   15567.36</pre>
                <h2 class="crosshead" id="crosshead-2">The end</h2>
                <p class="body">No more.</p>
                </main>
                <footer>
                <section role="doc-colophon" epub:type="colophon">
                <p class="colophon">source.txt · Wirebound 0.1.0<br/>SHA-256\s""");
    }

    @Test
    void saysInMarkupWhatTheCellsOfATableAre() {
        assertThat(file(GalleyFixture.RICH, "dispatch.xhtml")).contains("""
                <h1 class="headline">Arrivals of the week</h1>
                <p class="subhead" role="doc-subtitle">Ferries sail again</p>
                """, """
                The harbour <strong class="strong">reopened</strong> on Saturday, <em class="emphasis">at last</em>, or \
                <span lang="fr" xml:lang="fr">enfin, après onze jours</span>, as the ferrymen said.</p>
                <blockquote>
                <p class="quote">The swell is <em class="emphasis">down</em>.</p>
                <p class="quote">We open quay by quay.</p>
                </blockquote>
                <ul>
                <li class="list-item"><span class="marker">- </span>Quays
                <ol>
                <li class="list-item"><span class="marker">1. </span>north
                <ol>
                <li class="list-item"><span class="marker">a) </span>ferries</li>
                </ol>
                </li>
                <li class="list-item"><span class="marker">2. </span>south</li>
                </ol>
                </li>
                <li class="list-item"><span class="marker">- </span>Locks</li>
                </ul>
                <table class="table">
                <thead>
                <tr><th class="header-cell" scope="col">Ship</th><th class="header-cell over" scope="col" colspan="2">Berth</th>\
                <th class="header-cell figure" scope="col">Tons</th></tr>
                </thead>
                <tbody>
                <tr><th class="header-cell" scope="row">Alcyon <strong class="strong">II</strong></th><td>N2</td><td>noon</td>\
                <td class="figure">1,200</td></tr>
                """);
    }

    /** HTML 4.9.10 gives a header cell something to head; WCAG 2.2, 1.3.1 asks that what is said to be a header says something. */
    @Test
    void anEmptyCornerIsNoHeaderForProgramsAndLooksLikeOne() {
        String notation = "tr: * | *Berth\ntr: *Alcyon | North\ntr: * | South";

        assertThat(file(notation, "dispatch.xhtml")).contains("<tr><td class=\"header-cell\"></td><th class=\"header-cell\" scope=\"col\">Berth</th></tr>",
                "<tr><td class=\"header-cell\"></td><td>South</td></tr>");
        assertThat(file(notation, "style.css")).containsPattern("\\.table th\\[scope=col\\], \\.table thead \\.header-cell \\{ border-bottom: ");
        assertThat(new EpubTextReader().passages(EpubGalleys.epub(notation)).stream().map(Passage::form))
                .contains(new Passage.Cell(0, 0, 1, true), new Passage.Cell(2, 0, 1, true), new Passage.Cell(2, 1, 1, false));
    }

    @Test
    void aTableThatFillsTheMeasureOnPaperSharesOutItsWidth() {
        assertThat(file("tr: a | " + "word ".repeat(40) + " | b", "dispatch.xhtml")).contains("<colgroup><col style=\"width: ")
                .containsPattern("<col/><col style=\"width: \\d%\"/></colgroup>");
    }

    @Test
    void aDerivedTitleNamesThePageAndIsNotPrintedOnIt() {
        String html = file(DERIVED, "dispatch.xhtml");

        assertThat(html).contains("<title>The minister spoke with the secretary.</title>",
                "<main id=\"dispatch\" aria-label=\"The minister spoke with the secretary.\">",
                "<h1 class=\"agency\">AZERTAC</h1>").doesNotContain("headline");
        assertThat(new EpubTextReader().text(EpubGalleys.epub(DERIVED)).split("The minister spoke")).hasSize(2);
    }

    @Test
    void crossheadsAreTheTopHeadingsWhereThereIsNoOther() {
        assertThat(file("h2: One\np: x", "dispatch.xhtml"))
                .contains("<h1 class=\"crosshead\" id=\"crosshead-1\">One</h1>").doesNotContain("<h2", "<header>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "../other.xhtml", "http://", "http://a b/"})
    void keepsTheWordsOfAnAddressThatMustNotBeFollowed(String href) {
        assertThat(file("p: See <a:" + href + "|this>.", "dispatch.xhtml"))
                .contains("See <span class=\"link\">this</span>.").doesNotContain("href=\"" + href.charAt(0));
    }

    @Test
    void describesTheDispatchInDublinCore() {
        assertThat(file(FULL, "package.opf")).contains("""
                <dc:identifier id="identifier">urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000001</dc:identifier>
                <dc:title>Markets &amp; &lt;rise&gt;</dc:title>
                <dc:language>en</dc:language>
                <dc:creator>A. Writer</dc:creator>
                <dc:publisher>Reuters</dc:publisher>
                <dc:date>2021-06-01T14:05:00+02:00</dc:date>
                <dc:source>source.txt</dc:source>
                <dc:source id="pages">urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000001</dc:source>
                <meta refines="#pages" property="source-of">pagination</meta>
                <meta refines="#pages" property="dcterms:format">application/pdf</meta>
                <meta property="pageBreakSource">urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000001</meta>
                <dc:coverage>London</dc:coverage>
                <dc:subject>markets</dc:subject>
                <dc:subject>R&amp;D</dc:subject>
                <meta property="dcterms:modified">2023-04-18T22:00:00Z</meta>
                <meta property="wirebound:titleDerived">false</meta>
                <meta property="wirebound:date">2021-06-01T14:05:00+02:00</meta>
                <meta property="wirebound:sourceSha256">%s</meta>
                """.formatted("ab".repeat(32)));
    }

    @Test
    void neverInventsADate() {
        Imprint undated = new Imprint("a.txt", "00", "urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000001", "Wirebound", Optional.empty());
        Galley galley = EpubGalleys.galley("= date: --04-19\np: x", undated);
        String opf = new String(EpubGalleys.unpack(EpubGalleys.WRITER.write(GalleyFixture.proof(galley)).bytes()).get("OEBPS/package.opf"), StandardCharsets.UTF_8);

        assertThat(opf).doesNotContain("<dc:date>")
                .contains("dcterms:modified\">1980-01-01T00:00:00Z<", "wirebound:date\">--04-19<");
    }

    @Test
    void claimsConformanceOnlyWhereItIsTrue() {
        String claim = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";
        Galley pale = new Compositor(StyleSheetReader.read("pale.css", ".headline { color: #888 }"))
                .compose(DispatchNotation.read(FULL), EpubGalleys.IMPRINT);

        assertThat(file(FULL, "package.opf")).contains(claim);
        assertThat(file(NOTHING_KNOWN, "package.opf")).as("language not known").doesNotContain(claim);
        assertThat(new String(EpubGalleys.unpack(EpubGalleys.WRITER.write(GalleyFixture.proof(pale)).bytes()).get("OEBPS/package.opf"), StandardCharsets.UTF_8))
                .as("pale grey").doesNotContain(claim);
    }

    @Test
    void turnsThePagesOfARightToLeftScriptTheOtherWay() {
        assertThat(file(RIGHT_TO_LEFT, "package.opf")).contains("page-progression-direction=\"rtl\"", "dir=\"rtl\"");
        assertThat(file(RIGHT_TO_LEFT, "dispatch.xhtml")).contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\"");
        assertThat(file(RIGHT_TO_LEFT, "style.css")).contains("margin-right: 1.7143em").doesNotContain("margin-left");
    }

    /** 100 columns of 0.6em in 8pt are 480pt wide; the measure of wire on A4 is that of 210mm less its margins. */
    @Test
    void setsAgateSmallerWhereItIsWiderThanTheMeasure() {
        double measure = StyleSheetReader.wire().page().measure();
        double bodySize = StyleSheetReader.wire().of(Role.BODY).text().size();
        String html = file("p: x\npre: " + "0123456789".repeat(10) + "\npre: 0123456789", "dispatch.xhtml");
        Matcher shrunk = Pattern.compile("<pre class=\"agate\" style=\"font-size: ([\\d.]+)em; margin-top: ([\\d.]+)em\">").matcher(html);

        assertThat(shrunk.find()).isTrue();
        assertThat(Double.parseDouble(shrunk.group(1))).isCloseTo(8 * measure / 480 / bodySize, within(0.001));
        assertThat(Double.parseDouble(shrunk.group(2)) * 8 * measure / 480)
                .as("the gap in points").isCloseTo(StyleSheetReader.wire().of(Role.AGATE).spacing().above(), within(0.01));
        assertThat(html).contains("<pre class=\"agate\">0123456789</pre>");
    }

    @Test
    void listsTheCrossheadsUnderTheTitle() {
        assertThat(file(FULL, "nav.xhtml")).contains("""
                <ol><li><a href="dispatch.xhtml#dispatch">Markets &amp; &lt;rise&gt;</a>
                <ol>
                <li><a href="dispatch.xhtml#crosshead-1">What comes next, says desk@example.org</a></li>
                <li><a href="dispatch.xhtml#crosshead-2">The end</a></li>
                </ol></li></ol>
                """);
    }

    @Test
    void listsThePagesOfThePdfAndTheLandmarks() {
        assertThat(file(DERIVED, "nav.xhtml")).contains("""
                <ol>
                <li><a href="dispatch.xhtml#page1">1</a></li>
                </ol>
                """, """
                <li><a epub:type="cover" href="cover.xhtml" lang="en" xml:lang="en">Cover</a></li>
                <li><a epub:type="toc" href="nav.xhtml#contents" lang="en" xml:lang="en">Contents</a></li>
                <li><a epub:type="bodymatter" href="dispatch.xhtml#dispatch">The minister spoke with the secretary.</a></li>
                """);
    }

    @Test
    void programsFindAHeadingWhereNoneStandsOnThePage() {
        assertThat(file("= title: A & B\np: x", "dispatch.xhtml"))
                .contains("<div role=\"heading\" aria-level=\"1\" aria-label=\"A &amp; B\"></div>");
        assertThat(file(DERIVED, "dispatch.xhtml")).doesNotContain("role=\"heading\"");
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        byte[] here = EpubGalleys.epub(FULL);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));

            assertThat(EpubGalleys.epub(FULL)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void embedsOnlyTheLettersThatAreUsed() {
        Map<String, byte[]> files = EpubGalleys.unpack(EpubGalleys.WRITER.write(GalleyFixture.proof(GalleyFixture.bare("abc"))).bytes());

        assertThat(files.get("OEBPS/fonts/NotoSerif-Regular.ttf")).hasSizeLessThan(12_000);
    }
}

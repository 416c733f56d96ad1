package org.wirebound.reader.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** A web page is read as its article; what the site puts around it is told and left out. */
class HtmlDocumentsTest {
    private static final String FIRST = "The ferries between Kalvik and the islands stayed in port on Thursday, because fog lay over the sound until late in the evening.";
    private static final String SECOND = "The harbour master said that nobody had been hurt, and that the boats would sail again on Friday as soon as the lighthouse could be seen.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final DispatchReader READER = new DispatchReader();

    private static Reading read(String html) {
        return READER.read(new Source("page.html", html.getBytes(StandardCharsets.UTF_8))).get(0);
    }

    private static Metadata metadata(String html) {
        return read(html).dispatch().metadata();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">" + head + "</head><body>" + body + "</body></html>";
    }

    private static List<String> blocks(Reading reading) {
        return reading.dispatch().blocks().stream().map(block -> block.getClass().getSimpleName() + ": " + block.text()).toList();
    }

    @Test
    void theArticleAloneIsSet() {
        String html = page("<title>Fog keeps ferries in port - Kalvik News</title><meta property='og:site_name' content='Kalvik News'>", """
                <nav><a href='/'>Home</a><a href='/sea'>Sea</a></nav><header><img src='logo.png'></header>
                <main><article><h1>Fog keeps ferries in port</h1><h2>Islands are cut off for a whole day</h2>BODY
                <div class='share-buttons'><a href='#'>Tell friends</a></div><figure><img src='fog.jpg'><figcaption>Fog</figcaption></figure></article>
                <section class='related-stories'><ul><li><a href='/1'>Sun on the islands</a></li></ul></section></main>
                <div id='cookie-banner'><p>We use cookies to remember you on this site, and so do the many partners of ours who pay for it.</p></div>
                <footer><p>Kalvik News, Harbour Street 1, Kalvik, where we have printed the news of the sound since the year 1901.</p></footer>""".replace("BODY", BODY));
        Reading reading = read(html);

        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Crosshead: Islands are cut off for a whole day", "Paragraph: " + FIRST, "Paragraph: " + SECOND);
        Finding removed = reading.findings().stream().filter(finding -> finding.code() == FindingCode.HEADER_REMOVED).findFirst().orElseThrow();
        assertThat(removed.spans()).extracting(span -> html.substring(span.start(), span.end())).anyMatch(words -> words.contains("Home"))
                .anyMatch(words -> words.contains("We use cookies") && words.contains("Harbour Street")).anyMatch(words -> words.contains("Tell friends"));
    }

    @Test
    void whatTheLinkedDataSays() {
        String html = page("""
                <title>Fog | Kalvik News</title><link rel="canonical" href="https://kalvik.example/2021/03/04/fog"><script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "Organization", "@id": "#org", "name": "Kalvik News"}, {"@type": "Person", "@id": "#ada", "name": "Ada Lund"},
                 {"@type": "NewsArticle", "headline": "Fog keeps ferries in port", "datePublished": "2021-03-04T08:30:00+01:00", "dateModified": "2021-03-05",
                  "author": {"@id": "#ada"}, "publisher": {"@id": "#org"}, "articleSection": "Sea", "keywords": ["fog", "ferries"], "inLanguage": "en"},
                 {"@type": "Event", "startDate": "2031-01-01"}]}</script>""", "<h1>Fog keeps ferries in port</h1>" + BODY);
        Metadata metadata = metadata(html);

        assertThat(metadata.get(MetadataKey.TITLE)).contains("Fog keeps ferries in port");
        assertThat(metadata.get(MetadataKey.DATE)).hasValueSatisfying(date -> assertThat(date).hasToString("2021-03-04T08:30:00+01:00"));
        Span date = metadata.found(MetadataKey.DATE).orElseThrow().span().orElseThrow();
        assertThat(html.substring(date.start(), date.end())).isEqualTo("2021-03-04T08:30:00+01:00");
        assertThat(metadata.get(MetadataKey.BYLINE)).contains("Ada Lund");
        assertThat(metadata.get(MetadataKey.AGENCY)).contains("Kalvik News");
        assertThat(metadata.get(MetadataKey.CATEGORY)).contains("Sea");
        assertThat(metadata.get(MetadataKey.KEYWORDS)).contains(List.of("fog", "ferries"));
        assertThat(metadata.get(MetadataKey.ITEM_ID)).contains("https://kalvik.example/2021/03/04/fog");
        assertThat(metadata.get(MetadataKey.LANGUAGE)).contains("en-GB");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
        "<meta property='article:published_time' content='2020-05-06T07:08:09Z'>; ; 2020-05-06T07:08:09Z",
        "<meta name='DC.date.issued' content='2020-05-06'>; ; 2020-05-06",
        "<meta name='x:publishtime' content='20200506T070809Z'>; ; 2020-05-06T07:08:09Z",
        "<meta itemprop='datePublished' content='2020-05-06'>; ; 2020-05-06",
        "; <span itemprop='datePublished'>6 May 2020</span>; 2020-05-06",
        "; <time datetime='2020-05-06T07:08+02:00'>yesterday</time>; 2020-05-06T07:08:00+02:00",
        "; <time class='updated' datetime='2020-05-07'></time><time class='published' datetime='2020-05-06'></time>; 2020-05-06",
        "; <p class='dateline-date'>Wednesday, May 6, 2020, 10:15</p>; 2020-05-06",
        "; <p class='post-date'>2020年5月6日 10時00分</p>; 2020-05-06",
        "; <p class='x'>06/05/2020 - 04:30</p>; 2020-05-06",
        "<link rel='canonical' href='https://kalvik.example/2020/05/06/fog'>; ; 2020-05-06"})
    void datesOfPublication(String head, String behind, String iso) {
        Metadata metadata = metadata(page(head == null ? "" : head, "<article><h1>Fog keeps ferries in port</h1>" + (behind == null ? "" : behind) + BODY + "</article>"));

        assertThat(metadata.get(MetadataKey.DATE)).hasValueSatisfying(date -> assertThat(date).hasToString(iso));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
        "<meta name='expires' content='2031-01-01'>; ",
        "<meta property='article:expiration_time' content='2031-01-01'>; ",
        "; <aside><time datetime='2020-05-06'></time></aside>",
        "; <div class='related'><time datetime='2020-05-06'></time></div>"})
    void otherDates(String head, String behind) {
        Metadata metadata = metadata(page(head == null ? "" : head, "<article><h1>Fog keeps ferries in port</h1>" + BODY + "</article>" + (behind == null ? "" : behind)));

        assertThat(metadata.has(MetadataKey.DATE)).isFalse();
    }

    /** The date of the version, as other formats have it; little is sure of it, and what says when the page was published is before it. */
    @Test
    void aChangeIsTheLastResortOfADate() {
        String changed = "<meta property='article:modified_time' content='2021-01-02'>";
        String linked = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Fog keeps ferries in port\", \"dateModified\": \"2021-01-02\"}</script>";

        assertThat(metadata(page(changed, "<h1>Fog keeps ferries in port</h1>" + BODY)).found(MetadataKey.DATE))
                .hasValueSatisfying(found -> assertThat(found.value() + " " + (found.confidence() <= 0.5)).isEqualTo("2021-01-02 true"));
        assertThat(metadata(page(linked + "<meta name='date' content='2020-12-31'>", "<h1>Fog keeps ferries in port</h1>" + BODY)).get(MetadataKey.DATE))
                .hasValueSatisfying(date -> assertThat(date).hasToString("2020-12-31"));
    }

    /** A character of Chinese or Japanese says as much as a syllable: short paragraphs are the article all the same. */
    @Test
    void theArticleOfAJapanesePageAloneIsSet() {
        Reading reading = read(page("<title>霧で船が欠航</title>", "<div class='menu'>港</div><h1>霧で船が欠航</h1><div class='date'>2020年5月6日</div><div class='text'>"
                + "<p>木曜日、海峡に深い霧が出て夜遅くまで晴れなかったため、港と島を結ぶ船はすべて欠航した。</p><p>港の責任者によると、けが人はなく、灯台が見えしだい金曜日に再び運航を始めるという。</p>"
                + "<p>島の学校は休みとなり、店には朝から長い列ができた。町の役場は飲み水と食べ物を配ると言っている。</p></div>"));

        assertThat(blocks(reading)).hasSize(4).allMatch(block -> block.startsWith("Headline: 霧") || block.startsWith("Paragraph: 木") || block.startsWith("Paragraph: 港の") || block.startsWith("Paragraph: 島"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
        "<title>Fog keeps ferries in port - Kalvik News</title><meta property='og:site_name' content='Kalvik News'>; ",
        "<title>Kalvik News | Fog keeps ferries in port</title><meta property='og:site_name' content='Kalvik News'>; ",
        "<title>Home</title><meta property='og:title' content='Fog keeps ferries in port'>; ",
        "<title>Fog keeps ferries in port | Sea | Kalvik News</title>; <h1>Fog keeps ferries in port</h1>",
        "<title>Fog keeps ferries in port | KN</title>; <h1>Kalvik News</h1><h1>Fog keeps ferries in port</h1>",
        "; <h1>Fog keeps ferries in port</h1>"})
    void titlesStandWithoutTheSite(String head, String before) {
        Metadata metadata = metadata(page(head == null ? "" : head, (before == null ? "" : before) + BODY));

        assertThat(metadata.get(MetadataKey.TITLE)).contains("Fog keeps ferries in port");
        assertThat(metadata.get(MetadataKey.TITLE_DERIVED)).contains(false);
    }

    @Test
    void aPageWithoutATitleHasNone() {
        Metadata metadata = metadata(page("", BODY));

        assertThat(metadata.get(MetadataKey.TITLE_DERIVED)).contains(true);
        assertThat(metadata.has(MetadataKey.BYLINE)).isFalse();
        assertThat(metadata.has(MetadataKey.AGENCY)).isFalse();
    }

    @Test
    void theAgencyOfTheTextIsBeforeTheSite() {
        Metadata metadata = metadata(page("<meta property='og:site_name' content='Kalvik News'>", "<h1>Fog keeps ferries in port</h1><p>KALVIK, Norway (AP) — " + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(metadata.get(MetadataKey.AGENCY)).contains("AP");
        assertThat(metadata.get(MetadataKey.PLACE)).contains("KALVIK");
    }

    @Test
    void aFragmentIsTakenWhole() {
        Reading reading = read("<h1>Fog keeps ferries in port</h1><p class=\"menu\">Sea</p><p>" + FIRST + "</p><blockquote>We stay</blockquote>");

        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Paragraph: Sea", "Paragraph: " + FIRST, "Quotation: We stay");
        assertThat(reading.findings()).extracting(Finding::code).doesNotContain(FindingCode.HEADER_REMOVED);
    }

    @Test
    void xhtmlIsReadToo() {
        String html = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\">"
                + "<head><title/></head><body><h1>Fog keeps ferries in port</h1>" + BODY + "</body></html>";
        Reading reading = read(html);

        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Paragraph: " + FIRST, "Paragraph: " + SECOND);
        assertThat(reading.dispatch().metadata().get(MetadataKey.MEDIA_TYPE)).contains("application/xhtml+xml");
    }

    @Test
    void otherTextIsNoPage() {
        assertThat(HtmlDocuments.read("", "<XYZ.O> Fog keeps ferries in port")).isEmpty();
        assertThat(HtmlDocuments.read("", "<pre-market> Fog")).isEmpty();
        assertThat(HtmlDocuments.read("", "Fog <p>keeps</p>")).isEmpty();
        assertThat(HtmlDocuments.read("", "")).isEmpty();
    }

    @Test
    void anyPartOfAPageIsRead() {
        String html = page("<title>Fog</title><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Fog\", \"author\": [{\"name\": \"A\"}]}</script>",
                "<article itemprop='articleBody'><h1>Fog</h1><time datetime='2020-01-01'>x</time>" + BODY + "<nav><a>b</a></nav></article>");
        Random chance = new Random(7);
        for (int i = 0; i < 400; i++) {
            int from = chance.nextInt(html.length());
            String cut = "<html>" + html.substring(0, from) + html.substring(from + chance.nextInt(html.length() - from));
            assertThat(HtmlDocuments.read("", cut)).isPresent();
        }
    }
}

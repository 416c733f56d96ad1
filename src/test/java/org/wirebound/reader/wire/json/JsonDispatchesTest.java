package org.wirebound.reader.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** JSON from the wires and from the web is read as the articles that it holds. */
class JsonDispatchesTest {
    private static final String TEXT = "The ferries between Kalvik and the islands stayed in port on Thursday, because fog lay over the sound until late in the evening.";
    private static final DispatchReader READER = new DispatchReader();

    private static List<Reading> read(String json) {
        return READER.read(new Source("item.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T value(Reading reading, MetadataKey<T> key) {
        return reading.dispatch().metadata().get(key).orElseThrow(() -> new AssertionError("no " + key.name()));
    }

    private static String source(String json, Reading reading, MetadataKey<?> key) {
        Span span = reading.dispatch().metadata().found(key).orElseThrow().span().orElseThrow();
        return json.substring(span.start(), span.end());
    }

    private static List<String> blocks(Reading reading) {
        return reading.dispatch().blocks().stream().map(block -> block.getClass().getSimpleName() + ": " + block.text()).toList();
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** The properties of IPTC ninjs 1.4. */
    @Test
    void ninjsOfTheFirstVersions() {
        String json = """
                {"uri": "urn:kalvik:7", "type": "text", "versioncreated": "2021-03-04T10:00:00+01:00", "firstcreated": "2021-03-04T08:30:00+01:00",
                 "pubstatus": "usable", "urgency": 3, "language": "en-GB", "version": "2",
                 "headline": "Fog keeps ferries in port", "slugline": "Kalvik-Ferries", "byline": "By Ada Lund", "located": "Kalvik, Norway",
                 "copyrightnotice": "Kalvik News 2021", "ednote": "Adds background", "source": "Kalvik News",
                 "subject": [{"code": "s", "name": "Sea", "rel": "category"}], "keywords": ["ferries", "fog"],
                 "place": [{"name": "Oslo", "rel": "mentions"}],
                 "body_text": "not this", "body_xhtml": "<p>TEXT</p><p>Nobody was hurt.</p>"}""".replace("TEXT", TEXT);
        Reading reading = read(json).get(0);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Fog keeps ferries in port");
        assertThat(source(json, reading, MetadataKey.TITLE)).isEqualTo("Fog keeps ferries in port");
        assertThat(value(reading, MetadataKey.DATE)).hasToString("2021-03-04T08:30:00+01:00");
        assertThat(source(json, reading, MetadataKey.DATE)).isEqualTo("2021-03-04T08:30:00+01:00");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Kalvik");
        assertThat(source(json, reading, MetadataKey.PLACE)).isEqualTo("Kalvik");
        assertThat(value(reading, MetadataKey.COUNTRY)).isEqualTo("Norway");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("Kalvik News");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("Ada Lund");
        assertThat(value(reading, MetadataKey.LANGUAGE)).isEqualTo("en-GB");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Kalvik-Ferries");
        assertThat(value(reading, MetadataKey.KEYWORDS)).isEqualTo(List.of("ferries", "fog"));
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("Sea");
        assertThat(value(reading, MetadataKey.PRIORITY)).isEqualTo("3");
        assertThat(value(reading, MetadataKey.STATUS)).isEqualTo("usable");
        assertThat(value(reading, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(value(reading, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Adds background");
        assertThat(value(reading, MetadataKey.RIGHTS)).isEqualTo("Kalvik News 2021");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("urn:kalvik:7");
        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Byline: By Ada Lund", "Paragraph: " + TEXT, "Paragraph: Nobody was hurt.");
    }

    @Test
    void anEmbargoKeepsItsZone() {
        String json = "{\"uri\": \"urn:kalvik:9\", \"headline\": \"Fog\", \"embargoed\": \"2021-03-05T06:00:00+01:00\", \"body_text\": \"" + TEXT + "\"}";

        assertThat(value(read(json).get(0), MetadataKey.EMBARGO)).isEqualTo("2021-03-05T06:00:00+01:00");
    }

    /** ninjs 2.0 and 3.0: arrays with roles. */
    @Test
    void ninjsOfTheLaterVersions() {
        String json = """
                {"uri": "urn:kalvik:8", "contentCreated": "2022-01-02T03:04:05Z", "versionCreated": "2022-01-03T03:04:05Z",
                 "headlines": [{"role": "short", "value": "Fog"}, {"role": "main", "value": "Fog keeps ferries in port"}],
                 "subheadlines": [{"value": "Islands cut off"}],
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "plain"}, {"role": "main", "contentType": "text/html", "value": "<p>TEXT</p>"}],
                 "places": [{"name": "Bergen", "rel": "about"}, {"name": "Kalvik", "rel": "located"}],
                 "by": "Ada Lund", "infoSources": [{"name": "Kalvik News"}], "rightsInfo": [{"copyrightNotice": "KN"}]}""".replace("TEXT", TEXT);
        Reading reading = read(json).get(0);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Fog keeps ferries in port");
        assertThat(value(reading, MetadataKey.SUBTITLE)).isEqualTo("Islands cut off");
        assertThat(value(reading, MetadataKey.DATE)).hasToString("2022-01-02T03:04:05Z");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Kalvik");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("Kalvik News");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("Ada Lund");
        assertThat(value(reading, MetadataKey.RIGHTS)).isEqualTo("KN");
        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Subheadline: Islands cut off", "Byline: Ada Lund", "Paragraph: " + TEXT);
    }

    @Test
    void escapesKeepTheirPlacesInPlainText() {
        String json = "{\"title\": \"Caf\\u00e9 \\\"Roma\\\" burns\", \"published_at\": \"2020-05-06\", \"content\": \"KALVIK, Norway (AP) \\u2014 " + TEXT + "\\n\\nNobody was hurt.\"}";
        Reading reading = read(json).get(0);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Caf\u00e9 \"Roma\" burns");
        assertThat(source(json, reading, MetadataKey.TITLE)).isEqualTo("Caf\\u00e9 \\\"Roma\\\" burns");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("KALVIK");
        assertThat(source(json, reading, MetadataKey.PLACE)).isEqualTo("KALVIK");
        assertThat(source(json, reading, MetadataKey.AGENCY)).isEqualTo("AP");
        Span last = reading.dispatch().blocks().get(reading.dispatch().blocks().size() - 1).span();
        assertThat(json.substring(last.start(), last.end())).isEqualTo("Nobody was hurt.");
    }

    @Test
    void anEnvelopeGivesAsManyDispatchesAsItHasArticles() {
        String json = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Kalvik News", "items": [
                 {"id": "1", "title": "Fog over the sound", "content_html": "<p>TEXT</p>", "date_published": "2021-01-01T00:00:00Z", "authors": [{"name": "Ada Lund"}, {"name": "Per Vik"}]},
                 {"id": "2", "title": "Sun on the islands", "content_text": "TEXT", "date_published": "2021-01-02T00:00:00Z"}]}""".replace("TEXT", TEXT);
        List<Reading> readings = read(json);

        assertThat(readings).extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("Fog over the sound", "Sun on the islands");
        assertThat(value(readings.get(0), MetadataKey.BYLINE)).isEqualTo("Ada Lund, Per Vik");
    }

    @Test
    void everyLineOfJsonLinesIsADispatch() {
        String json = "{\"headline\": \"One\", \"body\": \"" + TEXT + "\"}\n{\"headline\": \"Two\", \"body\": \"" + TEXT + "\"}\n";

        assertThat(read(json)).extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("One", "Two");
    }

    @Test
    void whatIsCutOffIsKeptUpToThere() {
        String json = "{\"headline\": \"Fog keeps ferries in port\", \"body_html\": \"<p>" + TEXT + "</p><p>Nobody was h";
        Reading reading = read(json).get(0);

        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Paragraph: " + TEXT, "Paragraph: Nobody was h");
        assertThat(codes(reading)).contains(FindingCode.FORMAT_MALFORMED);
    }

    @Test
    void lineBreaksInStringsAreMalformedAndReadAllTheSame() {
        Reading reading = read("{\"headline\": \"Fog\", \"body\": \"" + TEXT + "\n\n" + TEXT + "\"}").get(0);

        assertThat(blocks(reading)).hasSize(3);
        assertThat(codes(reading)).contains(FindingCode.FORMAT_MALFORMED);
    }

    @Test
    void aStoryBehindALinkIsSaidToBeThere() {
        String json = """
                {"data": {"item": {"altids": {"itemid": "a1"}, "uri": "https://example.org/a1", "type": "text", "versioncreated": "2021-01-07T15:42:53Z",
                 "headline": "Fog keeps ferries in port ", "slugline": "BC-Ferries", "bylines": [{"by": "By ADA LUND", "title": "Sea Writer"}], "located": "KALVIK, N.D.",
                 "datelinelocation": {"city": "Kalvik", "countryname": "United States"}, "provider": "KN", "description_summary": "TEXT",
                 "renditions": {"nitf": {"href": "https://example.org/a1.xml"}},
                 "associations": {"1": {"type": "picture", "uri": "x", "headline": "A picture", "versioncreated": "2021-01-07T15:42:53Z"}}}}}""".replace("TEXT", TEXT);
        List<Reading> readings = read(json);

        assertThat(readings).hasSize(1);
        assertThat(value(readings.get(0), MetadataKey.PLACE)).isEqualTo("KALVIK");
        assertThat(value(readings.get(0), MetadataKey.REGION)).isEqualTo("N.D.");
        assertThat(value(readings.get(0), MetadataKey.COUNTRY)).isEqualTo("United States");
        assertThat(value(readings.get(0), MetadataKey.ITEM_ID)).isEqualTo("a1");
        assertThat(value(readings.get(0), MetadataKey.BYLINE)).isEqualTo("ADA LUND");
        assertThat(blocks(readings.get(0))).containsExactly("Headline: Fog keeps ferries in port", "Byline: By ADA LUND", "Paragraph: " + TEXT);
        assertThat(codes(readings.get(0))).contains(FindingCode.PART_LEFT_OUT);
    }

    /** Apple News Format: components with roles. */
    @Test
    void textInBlocks() {
        String json = """
                {"title": "Fog keeps ferries in port", "language": "en", "components": [
                 {"role": "container", "components": [{"role": "title", "text": "Fog keeps ferries in port"}]},
                 {"role": "heading1", "text": "The sound"}, {"role": "body", "format": "html", "text": "<p>TEXT</p>"}, {"role": "image", "caption": "Fog"},
                 {"role": "quote", "text": "We stay in port"}]}""".replace("TEXT", TEXT);
        Reading reading = read(json).get(0);

        assertThat(blocks(reading)).containsExactly("Headline: Fog keeps ferries in port", "Crosshead: The sound", "Paragraph: " + TEXT, "Quotation: We stay in port");
        assertThat(codes(reading)).contains(FindingCode.TITLE_REPEATED);
    }

    @Test
    void xhtmlInAStringIsReadAsXhtml() {
        Reading reading = read("{\"headLine\": \"Fog\", \"bodyXhtml\": \"<html><head><title/></head><body><p>" + TEXT + "</p></body></html>\"}").get(0);

        assertThat(blocks(reading)).containsExactly("Headline: Fog", "Paragraph: " + TEXT);
    }

    @Test
    void dataWithoutAnArticleKeepsItsLines() {
        Reading reading = read("[\n  {\"lastName\": \"Lund\", \"phone\": \"47 55\", \"created\": \"2021-01-01\"},\n  {\"lastName\": \"Vik\"}\n]").get(0);

        assertThat(codes(reading)).contains(FindingCode.FORMAT_READ_AS_TEXT);
        assertThat(value(reading, MetadataKey.TITLE_DERIVED)).isTrue();
        assertThat(blocks(reading)).hasSize(1);
        assertThat(reading.dispatch().metadata().has(MetadataKey.DATE)).isFalse();
    }

    @Test
    void aTextInSquareBracketsIsNoJson() {
        assertThat(JsonDispatches.read("", "[URGENT] Fog keeps ferries in port")).isEmpty();
        assertThat(JsonDispatches.read("", "{fog}")).isEmpty();
        assertThat(JsonDispatches.read("", "")).isEmpty();
        assertThat(JsonDispatches.read("", "{")).isEmpty();
    }

    @Test
    void deepAndWideJsonHasItsLimits() {
        String deep = "{\"headline\": \"Fog\", \"body\": \"" + TEXT + "\", \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}";

        assertThat(codes(read(deep).get(0))).contains(FindingCode.LIMIT_REACHED);
        assertThat(value(read(deep).get(0), MetadataKey.TITLE)).isEqualTo("Fog");
    }

    @Test
    void anyBeginningOfAnArticleIsRead() {
        String json = "{\"headline\": \"Fog \\u00e9\", \"urgency\": 12.5e3, \"pubstatus\": true, \"body_html\": \"<p>A &amp; b\\n</p>\", \"place\": [{\"rel\": null}], \"byline\": [\"x\"]}";
        for (int end = 0; end <= json.length(); end++) {
            assertThat(read(json.substring(0, end))).isNotEmpty();
        }
    }

    /** The web service of WordPress gives authors, categories and tags by their numbers, and a slug that is part of an address. */
    @Test
    void numbersOfEntriesNameNobody() {
        Reading reading = read("""
                [{"id": 5, "date": "2021-03-04T08:30:00", "slug": "fog-keeps-ferries", "type": "post", "title": {"rendered": "Fog keeps ferries in port"},
                  "content": {"rendered": "<p>TEXT</p>"}, "author": 3, "categories": [4, 7], "tags": [9]}]""".replace("TEXT", TEXT)).get(0);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Fog keeps ferries in port");
        assertThat(List.of(MetadataKey.BYLINE, MetadataKey.CATEGORY, MetadataKey.KEYWORDS, MetadataKey.SLUG)).noneMatch(key -> reading.dispatch().metadata().has(key));
    }

    /** An author that is an organisation (schema.org) signs nothing; a byline may name the place from which somebody reports; languages are spelled as BCP 47 does. */
    @Test
    void authorsArePersons() {
        String json = """
                {"@type": "NewsArticle", "headline": "Fog keeps ferries in port", "datePublished": "2021-03-04", "inLanguage": "en-gb", "author": AUTHOR, "articleBody": "TEXT"}"""
                .replace("TEXT", TEXT);
        Reading organisation = read(json.replace("AUTHOR", "{\"@type\": \"NewsMediaOrganization\", \"name\": \"Kalvik News\"}")).get(0);

        assertThat(organisation.dispatch().metadata().has(MetadataKey.BYLINE)).isFalse();
        assertThat(value(organisation, MetadataKey.LANGUAGE)).isEqualTo("en-GB");
        assertThat(value(read(json.replace("AUTHOR", "\"Ada Lund in Oslo\"")).get(0), MetadataKey.BYLINE)).isEqualTo("Ada Lund");
    }

    /** The property signal of ninjs 1.3. */
    @Test
    void aSignalSaysThatTheItemCorrects() {
        Reading reading = read("""
                {"uri": "urn:kalvik:8", "versioncreated": "2021-03-04T10:00:00Z", "headline": "Fog keeps ferries in port", "signal": [{"qcode": "sig:correction"}], "body_text": "TEXT"}"""
                .replace("TEXT", TEXT)).get(0);

        assertThat(value(reading, MetadataKey.REVISION)).isEqualTo("correction");
    }
}

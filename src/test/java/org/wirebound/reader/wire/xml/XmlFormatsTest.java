package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.wire.xml.WireItems.only;
import static org.wirebound.reader.wire.xml.WireItems.parts;
import static org.wirebound.reader.wire.xml.WireItems.read;
import static org.wirebound.reader.wire.xml.WireItems.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Feeds, XML of no standard, and what is no XML. */
class XmlFormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words.", "<", "<3 hearts", "< b >", "<p>HTML</p>", "<html><body>x</body></html>", "<!DOCTYPE html><html></html>", "<PARIS (AFP) - words", "<a.b.c>"})
    void whatIsNoXmlOfAWireIsLeftToOthers(String source) {
        assertThat(XmlFormats.read("x", source)).isEmpty();
    }

    @Test
    void aFeedGivesADispatchForEachItem() {
        Items items = read("""
                <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel><title>Coast</title><language>en-ie</language>
                <item><media:title>Picture</media:title><title>Seals return</title><pubDate>Tue, 05 Mar 2024 08:15:00 GMT</pubDate><dc:creator>Una Byrne</dc:creator>
                  <guid>coast-1</guid><category>Nature</category><description>Seals are back.</description>
                  <content:encoded><![CDATA[<p>Seals are back&nbsp;in the bay.</p><p>Boats keep away.</p>]]></content:encoded></item>
                <item><title>Gale</title><description>A gale is due.</description></item></channel></rss>""");

        Item full = items.items().get(0);
        assertThat(items.mediaType()).isEqualTo("application/rss+xml");
        assertThat(value(full, MetadataKey.TITLE)).isEqualTo("Seals return");
        assertThat(value(full, MetadataKey.DATE).toString()).isEqualTo("2024-03-05T08:15:00Z");
        assertThat(value(full, MetadataKey.BYLINE)).isEqualTo("Una Byrne");
        assertThat(value(full, MetadataKey.LANGUAGE)).isEqualTo("en-IE");
        assertThat(value(full, MetadataKey.ITEM_ID)).isEqualTo("coast-1");
        assertThat(value(full, MetadataKey.CATEGORY)).isEqualTo("Nature");
        assertThat(parts(full)).containsExactly("HEADLINE: Seals return", "PARAGRAPH: Seals are back\u00a0in the bay.", "PARAGRAPH: Boats keep away.");
        assertThat(full.findings()).isEmpty();
        assertThat(parts(items.items().get(1))).containsExactly("HEADLINE: Gale", "PARAGRAPH: A gale is due.");
        assertThat(items.items().get(1).findings()).extracting(Finding::code).as("only a summary is there").containsExactly(FindingCode.PART_LEFT_OUT);
    }

    @Test
    void atomAndRdfAreFeedsToo() {
        Items atom = read("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Ebb</title><id>e1</id><updated>2024-03-05T01:02:03Z</updated><author><name>Bo Lind</name></author>"
                + "<content type='xhtml'><div><p>Ebb at noon.</p></div></content></entry></feed>");
        Items rdf = read("<rdf:RDF xmlns:rdf='r' xmlns:dc='d'><channel><title>x</title></channel><item rdf:about='u1'><title>Flood</title><description>Flood at six.</description>"
                + "<dc:date>2024-03-05</dc:date></item></rdf:RDF>");

        assertThat(value(atom.items().get(0), MetadataKey.BYLINE)).isEqualTo("Bo Lind");
        assertThat(parts(atom.items().get(0))).containsExactly("HEADLINE: Ebb", "PARAGRAPH: Ebb at noon.");
        assertThat(value(rdf.items().get(0), MetadataKey.DATE).toString()).isEqualTo("2024-03-05");
        assertThat(parts(rdf.items().get(0))).containsExactly("HEADLINE: Flood", "PARAGRAPH: Flood at six.");
    }

    @Test
    void wordPressPartsItsTextByBlankLines() {
        Item item = only("<rss xmlns:content='c'><channel><item><title>T</title><content:encoded><![CDATA[<strong>One</strong> line.\n\nTwo <em>more</em>.]]></content:encoded></item></channel></rss>");

        assertThat(parts(item)).containsExactly("HEADLINE: T", "PARAGRAPH: One line.", "PARAGRAPH: Two more.");
    }

    @Test
    void xmlOfNoStandardIsReadByTheNamesThatItShares() {
        Item item = only("<?xml version='1.0'?><News lang='da'><Headline>Bro lukket</Headline><PublishDate>2024-03-05T07:00:00+01:00</PublishDate><town>Aalborg</town>"
                + "<byLine>Ida Holm</byLine><origin>/nord/</origin><Priority>3</Priority><EmbargoTime>0001-01-01T00:00:00</EmbargoTime>"
                + "<EdNote>&lt;p&gt;Kort udgave.&lt;/p&gt;</EdNote><content>&lt;p&gt;Broen er lukket.&lt;/p&gt;&lt;p&gt;Den åbner i maj.&lt;/p&gt;</content></News>");

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Bro lukket");
        assertThat(value(item, MetadataKey.DATE).toString()).isEqualTo("2024-03-05T07:00:00+01:00");
        assertThat(value(item, MetadataKey.PLACE)).isEqualTo("Aalborg");
        assertThat(value(item, MetadataKey.BYLINE)).isEqualTo("Ida Holm");
        assertThat(value(item, MetadataKey.AGENCY)).isEqualTo("nord");
        assertThat(value(item, MetadataKey.PRIORITY)).isEqualTo("3");
        assertThat(value(item, MetadataKey.LANGUAGE)).isEqualTo("da");
        assertThat(value(item, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Kort udgave.");
        assertThat(item.metadata().has(MetadataKey.EMBARGO)).isFalse();
        assertThat(parts(item)).containsExactly("HEADLINE: Bro lukket", "PARAGRAPH: Broen er lukket.", "PARAGRAPH: Den åbner i maj.");
    }

    @Test
    void withoutAKnownTextEveryElementWithWordsIsAParagraph() {
        Item item = only("<?xml version='1.0'?><data><row id='7'>12</row><row>Two words</row><flag>true</flag><row>And more words</row></data>");

        assertThat(parts(item)).containsExactly("PARAGRAPH: Two words", "PARAGRAPH: And more words");
        assertThat(item.findings()).extracting(Finding::code).containsExactly(FindingCode.PART_LEFT_OUT);
    }

    @Test
    void aCutOffItemKeepsWhatWasReadAndOneWithoutTextIsUnusable() {
        Items cut = read("<nitf><body><body.head><hedline><hl1>Snow</hl1></hedline></body.head><body.content><p>Snow fell.</p><p>More is d");
        Items nothing = read("<nitf><head><tit");

        assertThat(parts(cut.items().get(0))).startsWith("HEADLINE: Snow", "PARAGRAPH: Snow fell.");
        assertThat(cut.findings()).extracting(Finding::code).containsExactly(FindingCode.FORMAT_MALFORMED);
        assertThat(nothing.findings()).extracting(Finding::code).contains(FindingCode.SOURCE_MALFORMED);
    }

    @Test
    void documentsOneAfterTheOtherAreAllRead() {
        String one = "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>First</hl1></hedline></body.head><body.content><p>One came.</p></body.content></body></nitf>";
        Items both = read(one + "\n" + one.replace("First", "Second") + "\n");
        Items more = read(one + " and so on");

        assertThat(both.items()).extracting(item -> value(item, MetadataKey.TITLE)).containsExactly("First", "Second");
        assertThat(both.findings()).isEmpty();
        assertThat(more.items()).hasSize(1);
        assertThat(more.findings()).extracting(Finding::code).containsExactly(FindingCode.FORMAT_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nitf><body><body.content><p>a<b>c</b></p><table><tr><td>x</td></tr></table></body.content></body></nitf>",
        "<newsItem><contentMeta><headline>A</headline><located><name>B, C</name></located></contentMeta><contentSet><inlineData>&lt;p&gt;D</inlineData></contentSet></newsItem>",
        "<NewsML><NewsItem><NewsComponent><NewsLines><DateLine>\u001c</DateLine></NewsLines><DataContent>a\n b</DataContent></NewsComponent></NewsItem></NewsML>",
        "<?xml version='1.0'?><a><title>T t</title><text>&#0;&#x110000;&amp</text></a>"})
    void readingNeverFailsWhereverASourceIsCutOrBent(String source) {
        for (int i = 0; i <= source.length(); i++) {
            String bent = source.substring(0, Math.max(0, i - 1)) + "<&\">'\u0000]".charAt(i % 7) + source.substring(i);
            for (String broken : List.of(source.substring(0, i), bent)) {
                assertThat(XmlFormats.read("x", broken).map(Items::items).orElse(List.of())).allSatisfy(item ->
                        item.metadata().keys().forEach(key -> assertThat(item.metadata().found(key).orElseThrow().span().orElseThrow().end()).isLessThanOrEqualTo(broken.length())));
            }
        }
    }

    @Test
    void itemsBeyondTheMostAreLeftOut() {
        Items items = read("<rss><channel>" + "<item><title>A b</title></item>".repeat(XmlFormats.MOST_ITEMS + 1) + "</channel></rss>");

        assertThat(items.items()).hasSize(XmlFormats.MOST_ITEMS);
        assertThat(items.findings()).extracting(Finding::code).isEqualTo(List.of(FindingCode.LIMIT_REACHED));
    }

    /** RFC 4287 section 3.1.1.2: a title of type html is marked up within. */
    @Test
    void aTitleOfAtomMayBeMarkedUp() {
        Item item = only("<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Reuters</name></author><entry><title type='html'>The &lt;b&gt;ebb&lt;/b&gt; &amp;amp; the flood</title>"
                + "<id>e1</id><content>Ebb at noon.</content></entry></feed>");

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("The ebb & the flood");
        assertThat(parts(item)).contains("HEADLINE: The ebb & the flood");
        assertThat(value(item, MetadataKey.AGENCY)).isEqualTo("Reuters");
        assertThat(value(item, MetadataKey.BYLINE)).isNull();
    }

    /** RSS 2.0: a category may name the scheme that it is from; the two of WordPress have a meaning of their own. */
    @Test
    void categoriesOfAnySchemeAreRead() {
        Item item = only("<rss><channel><item><title>Ebb</title><category domain='http://codes.example'>Sea</category><category>Coast</category><description>Ebb at noon.</description></item></channel></rss>");

        assertThat(value(item, MetadataKey.CATEGORY)).isEqualTo("Sea,Coast");
    }
}

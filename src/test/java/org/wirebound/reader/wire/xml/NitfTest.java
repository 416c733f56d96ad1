package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.wire.xml.WireItems.only;
import static org.wirebound.reader.wire.xml.WireItems.parts;
import static org.wirebound.reader.wire.xml.WireItems.place;
import static org.wirebound.reader.wire.xml.WireItems.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;

/** Fields as the NITF 3.6 documentation defines them. */
class NitfTest {
    private static final String ITEM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="en-GB">
              <head>
                <title>Ferry line to reopen</title>
                <tobject><tobject.subject tobject.subject.refnum="04015000"/></tobject>
                <docdata management-status="usable">
                  <doc-id regsrc="HBR" id-string="hbr-77"/>
                  <urgency ed-urg="4"/>
                  <date.issue norm="20240305T101500+0100"/>
                  <date.release norm="20240306T000000+0100"/>
                  <du-key key="ferry-line" version="03"/>
                  <ed-msg info="Adds quote"/>
                  <doc.copyright year="2024" holder="Harbour Press"/>
                  <key-list><keyword key="ferries"/><keyword key="ports"/></key-list>
                </docdata>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Ferry line to reopen</hl1><hl2>First ship in May</hl2></hedline>
                  <byline>By <person>Nora Quist</person></byline>
                  <dateline><location><city>Helsingborg</city><country>Sweden</country></location></dateline>
                </body.head>
                <body.content>
                  <p>The ferry line to <location>Elsinore</location> will <em>reopen</em> in May.</p>
                  <hl2>Timetable</hl2>
                  <ul><li>Monday</li><li>Friday</li></ul>
                  <table><tr><th>Ship</th><th>Berth</th></tr><tr><td>Ida</td><td>3</td></tr></table>
                  <media media-type="image"><media-reference source="a.jpg"/><media-caption>The old pier</media-caption></media>
                </body.content>
                <body.end><tagline>Harbour Press</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void fieldsOfTheHeadAreReadWithTheirPlaces() {
        Item item = only(ITEM);

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Ferry line to reopen");
        assertThat(value(item, MetadataKey.SUBTITLE)).isEqualTo("First ship in May");
        assertThat(value(item, MetadataKey.DATE).toString()).isEqualTo("2024-03-05T10:15:00+01:00");
        assertThat(place(item, MetadataKey.DATE)).isEqualTo("20240305T101500+0100");
        assertThat(value(item, MetadataKey.PLACE)).isEqualTo("Helsingborg");
        assertThat(value(item, MetadataKey.COUNTRY)).isEqualTo("Sweden");
        assertThat(value(item, MetadataKey.BYLINE)).isEqualTo("Nora Quist");
        assertThat(value(item, MetadataKey.AGENCY)).isEqualTo("Harbour Press");
        assertThat(value(item, MetadataKey.LANGUAGE)).isEqualTo("en-GB");
        assertThat(value(item, MetadataKey.SLUG)).isEqualTo("ferry-line");
        assertThat(value(item, MetadataKey.VERSION)).isEqualTo("3");
        assertThat(value(item, MetadataKey.CATEGORY)).isEqualTo("04015000");
        assertThat(value(item, MetadataKey.KEYWORDS)).isEqualTo(List.of("ferries", "ports"));
        assertThat(value(item, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(place(item, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(value(item, MetadataKey.STATUS)).isEqualTo("usable");
        assertThat(value(item, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Adds quote");
        assertThat(value(item, MetadataKey.ITEM_ID)).isEqualTo("hbr-77");
        assertThat(item.metadata().has(MetadataKey.EMBARGO)).as("a date of release alone is no embargo").isFalse();
    }

    @Test
    void theBodyIsCopiedPartByPart() {
        assertThat(parts(only(ITEM))).containsExactly(
                "HEADLINE: Ferry line to reopen", "SUBHEADLINE: First ship in May", "BYLINE: By Nora Quist", "DATELINE: Helsingborg Sweden",
                "PARAGRAPH: The ferry line to Elsinore will reopen in May.", "HEADING: Timetable", "ITEM: Monday", "ITEM: Friday",
                "HEADER_CELL: Ship", "HEADER_CELL: Berth", "CELL: Ida", "CELL: 3", "PARAGRAPH: The old pier", "PARAGRAPH: Harbour Press");
    }

    @Test
    void anEmbargoedItemIsNotUsable() {
        Item item = only(ITEM.replace("management-status=\"usable\"", "management-status=\"embargoed\""));

        assertThat(value(item, MetadataKey.EMBARGO)).isEqualTo("2024-03-06T00:00:00+01:00");
        assertThat(item.metadata().has(MetadataKey.STATUS)).isFalse();
    }

    @Test
    void aTimeInTheDatelineIsNoPlace() {
        String dateline = "<dateline><location><city>Helsingborg</city><country>Sweden</country></location></dateline>";

        assertThat(only(ITEM.replace(dateline, "<dateline>March 5, 2024</dateline>")).metadata().has(MetadataKey.PLACE)).isFalse();
        assertThat(parts(only(ITEM.replace(dateline, "<dateline>March 5, 2024</dateline>")))).noneMatch(part -> part.startsWith("DATELINE"));
        assertThat(value(only(ITEM.replace(dateline, "<dateline>Växjö</dateline>")), MetadataKey.PLACE)).isEqualTo("Växjö");
    }

    @Test
    void theTitleOfTheDocumentStandsInForAHeadline() {
        Item item = only("<nitf><head><title>Pilots strike</title></head><body><body.content><p>Pilots went on strike.</p></body.content></body></nitf>");

        assertThat(parts(item)).containsExactly("HEADLINE: Pilots strike", "PARAGRAPH: Pilots went on strike.");
    }

    @Test
    void aTimeWithoutAZoneIsADay() {
        Item item = only(ITEM.replace("20240305T101500+0100", "20240305T101500"));

        assertThat(value(item, MetadataKey.DATE).toString()).isEqualTo("2024-03-05");
    }

    /** The version of the desk's key may be a label; a job behind the name is no part of it; the original headline is no second line. */
    @Test
    void labelsOfTheDeskAreReadFromTheKey() {
        Item item = only(ITEM.replace("version=\"03\"", "version=\"2nd Ld-Writethru\"").replace("<hl2>First", "<hl2 id=\"originalHeadline\">First")
                .replace("By <person>Nora Quist</person>", "By NORA QUIST<byttl>Harbour Writer</byttl>"));

        assertThat(value(item, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(value(item, MetadataKey.REVISION)).isEqualTo("writethru");
        assertThat(value(item, MetadataKey.BYLINE)).isEqualTo("NORA QUIST");
        assertThat(value(item, MetadataKey.SUBTITLE)).isNull();
    }

    @Test
    void aNoteToEditorsIsNoPartOfThePage() {
        Item item = only(ITEM.replace("<byline>", "<note noteclass=\"editorsnote\"><body.content><p>Call the quay first.</p></body.content></note><byline>"));

        assertThat(value(item, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Adds quote\nCall the quay first.");
        assertThat(parts(item)).noneMatch(part -> part.contains("Call the quay"));
    }

    /** The country behind the city is no region as well, and on the page the comma stands at the name. */
    @Test
    void placesOfTheDatelineArePartedByTheirComma() {
        Item item = only(ITEM.replace("<city>Helsingborg</city><country>", "<city>Helsingborg</city>, <country>"));

        assertThat(value(item, MetadataKey.PLACE)).isEqualTo("Helsingborg");
        assertThat(value(item, MetadataKey.COUNTRY)).isEqualTo("Sweden");
        assertThat(value(item, MetadataKey.REGION)).isNull();
        assertThat(parts(item)).contains("DATELINE: Helsingborg, Sweden");
    }
}

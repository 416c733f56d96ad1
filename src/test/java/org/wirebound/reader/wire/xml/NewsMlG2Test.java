package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.wire.xml.WireItems.only;
import static org.wirebound.reader.wire.xml.WireItems.parts;
import static org.wirebound.reader.wire.xml.WireItems.place;
import static org.wirebound.reader.wire.xml.WireItems.read;
import static org.wirebound.reader.wire.xml.WireItems.value;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Fields as the NewsML-G2 specification defines them. */
class NewsMlG2Test {
    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wind.example:20240305:9" version="2" xml:lang="de">
              <rightsInfo><copyrightNotice>(c) Windpost 2024</copyrightNotice></rightsInfo>
              <itemMeta>
                <provider literal="windpost.example"/>
                <versionCreated>2024-03-05T12:00:00Z</versionCreated>
                <pubStatus qcode="stat:usable"/>
                <edNote>Bild folgt</edNote>
              </itemMeta>
              <contentMeta>
                <urgency>3</urgency>
                <contentCreated>2024-03-04T23:30:00+01:00</contentCreated>
                <located type="cptype:city"><name>Emden</name><broader type="cptype:country"><name>Deutschland</name></broader></located>
                <infoSource literal="WINDPOST"/>
                <by>Von Jan Petersen</by>
                <dateline>2024-03-04 23:30:00 GMT+00:00</dateline>
                <subject qcode="medtop:20000271"/><subject qcode="house:7"/>
                <slugline>wind-park</slugline>
                <headline role="hld:subHeadline">Zehn Anlagen</headline>
                <headline>Windpark vor Emden</headline>
                <keyword>Wind</keyword><keyword>Wind</keyword><keyword>Strom</keyword>
              </contentMeta>
              <contentSet>
                <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
                  <head><title>Windpark vor Emden</title></head>
                  <body><h1>Windpark vor Emden</h1><p>Der <strong>Park</strong> geht ans Netz.</p><p>Mehr folgt.</p></body></html></inlineXML>
              </contentSet>
            </newsItem>
            """;

    @Test
    void fieldsAreReadWithTheirPlaces() {
        Item item = only(ITEM);

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Windpark vor Emden");
        assertThat(value(item, MetadataKey.SUBTITLE)).isEqualTo("Zehn Anlagen");
        assertThat(value(item, MetadataKey.DATE).toString()).isEqualTo("2024-03-04T23:30:00+01:00");
        assertThat(value(item, MetadataKey.PLACE)).isEqualTo("Emden");
        assertThat(place(item, MetadataKey.PLACE)).isEqualTo("Emden");
        assertThat(value(item, MetadataKey.COUNTRY)).isEqualTo("Deutschland");
        assertThat(value(item, MetadataKey.AGENCY)).as("the name in the item that the address is made of").isEqualTo("WINDPOST");
        assertThat(value(item, MetadataKey.BYLINE)).isEqualTo("Jan Petersen");
        assertThat(value(item, MetadataKey.LANGUAGE)).isEqualTo("de");
        assertThat(value(item, MetadataKey.CATEGORY)).isEqualTo("medtop:20000271");
        assertThat(value(item, MetadataKey.KEYWORDS)).isEqualTo(List.of("Wind", "Strom"));
        assertThat(value(item, MetadataKey.STATUS)).isEqualTo("usable");
        assertThat(value(item, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(value(item, MetadataKey.RIGHTS)).isEqualTo("(c) Windpost 2024");
        assertThat(place(item, MetadataKey.ITEM_ID)).isEqualTo("urn:newsml:wind.example:20240305:9");
    }

    @Test
    void theHeadlineStandsOnceAndATimeIsNoDateline() {
        Item item = only(ITEM);

        assertThat(parts(item)).containsExactly("HEADLINE: Windpark vor Emden", "SUBHEADLINE: Zehn Anlagen", "BYLINE: Von Jan Petersen",
                "PARAGRAPH: Der Park geht ans Netz.", "PARAGRAPH: Mehr folgt.");
        assertThat(item.findings()).extracting(Finding::code).containsExactly(FindingCode.TITLE_REPEATED);
    }

    @Test
    void anEmbargoTakesTheWordUsableAway() {
        Item item = only(ITEM.replace("<pubStatus", "<embargoed>2024-03-06T06:00:00+01:00</embargoed><pubStatus"));

        assertThat(value(item, MetadataKey.EMBARGO)).isEqualTo("2024-03-06T06:00:00+01:00");
        assertThat(item.metadata().has(MetadataKey.STATUS)).isFalse();
    }

    @Test
    void aMessageGivesADispatchForEachItem() {
        Items items = read("<newsMessage><header><priority>2</priority></header><itemSet>" + ITEM.replace("<urgency>3</urgency>", "")
                + ITEM.replace("Windpark vor", "Hafen von") + "</itemSet></newsMessage>");

        assertThat(items.mediaType()).isEqualTo("application/vnd.iptc.g2.newsmessage+xml");
        assertThat(items.items()).extracting(item -> value(item, MetadataKey.TITLE)).containsExactly("Windpark vor Emden", "Hafen von Emden");
        assertThat(items.items()).extracting(item -> value(item, MetadataKey.PRIORITY)).containsExactly("2", "3");
    }

    @Test
    void aPictureHasItsCaptionAndAPackageTheHeadlinesOfItsParts() {
        Item picture = only("<newsItem><contentMeta><headline>Pier</headline><description role='drol:caption'>The pier\n   at dawn.</description></contentMeta>"
                + "<contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>");
        Item parcel = only("<packageItem><contentMeta><headline>Top</headline></contentMeta><groupSet><group><itemRef><title>One</title></itemRef>"
                + "<itemRef><headline>Two</headline></itemRef></group></groupSet></packageItem>");

        assertThat(parts(picture)).containsExactly("HEADLINE: Pier", "PARAGRAPH: The pier at dawn.");
        assertThat(picture.findings()).extracting(Finding::code).containsExactly(FindingCode.PART_LEFT_OUT);
        assertThat(parts(parcel)).containsExactly("HEADLINE: Top", "PARAGRAPH: One", "PARAGRAPH: Two");
    }

    @Test
    void escapedHtmlIsParsedAndPlainTextIsParted() {
        String frame = "<newsItem><contentMeta><headline>Rain</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>%s</inlineData></contentSet></newsItem>";
        String html = String.format(Locale.ROOT, frame, "&lt;p&gt;Rain &amp;amp; wind.&lt;/p&gt;&lt;p&gt;Fog.&lt;/p&gt;");
        String plain = String.format(Locale.ROOT, frame, "Rain fell\nall day.\n\nFog &amp; wind came.");

        assertThat(parts(only(html))).containsExactly("HEADLINE: Rain", "PARAGRAPH: Rain & wind.", "PARAGRAPH: Fog.");
        assertThat(parts(only(plain))).containsExactly("HEADLINE: Rain", "PARAGRAPH: Rain fell all day.", "PARAGRAPH: Fog & wind came.");
        Item item = only(plain);
        int fog = item.copy().page().text().indexOf("Fog");
        assertThat(item.decoded().substring(item.copy().page().span(fog, fog + 5).start(), item.copy().page().span(fog, fog + 5).end())).isEqualTo("Fog &amp;");
    }

    @Test
    void elementsOfNoKnownNameAreParagraphsWhereTheyStandAmongElements() {
        Item item = only("<newsItem><contentSet><inlineXML><TEXT><LEDE><P>One <Firm>Acme</Firm> two.</P></LEDE><REST><QUOTE>Three.</QUOTE></REST></TEXT></inlineXML></contentSet></newsItem>");

        assertThat(parts(item)).containsExactly("PARAGRAPH: One Acme two.", "PARAGRAPH: Three.");
    }

    /** The roles of the IPTC's scheme hld, and one of a German desk for the line above. */
    @Test
    void aKickerIsNoHeadline() {
        Item item = only(ITEM.replace("<headline>Windpark", "<headline role=\"hld:dachzeile\">Energie</headline><headline role=\"hld:title\">Windpark"));

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Windpark vor Emden");
        assertThat(value(item, MetadataKey.RUBRIC)).isEqualTo("Energie");
        assertThat(place(item, MetadataKey.RUBRIC)).isEqualTo("Energie");
    }

    @Test
    void theLinkToThePreviousVersionSaysWhatIsReplaced() {
        Item item = only(ITEM.replace("</itemMeta>", "<link rel=\"irel:seeAlso\" residref=\"urn:other\"/><link rel=\"irel:previousVersion\" residref=\"urn:wind:8\"/></itemMeta>"));

        assertThat(value(item, MetadataKey.REPLACES)).isEqualTo("urn:wind:8");
        assertThat(place(item, MetadataKey.REPLACES)).isEqualTo("urn:wind:8");
        assertThat(value(only(ITEM), MetadataKey.REPLACES)).isNull();
    }

    /** A creator may be a desk; only one whose type is a person signs. */
    @Test
    void aPersonWhoCreatedTheContentIsItsAuthor() {
        String without = ITEM.replace("<by>Von Jan Petersen</by>", "<creator type=\"TYPE\"><name>Ina Holm</name></creator>");

        assertThat(value(only(without.replace("TYPE", "cpnat:person")), MetadataKey.BYLINE)).isEqualTo("Ina Holm");
        assertThat(value(only(without.replace("TYPE", "cpnat:organisation")), MetadataKey.BYLINE)).isNull();
    }

    /** Of a plan the coverages are read in their order, and the subjects of the header are none of them. */
    @Test
    void aPlanSaysWhatIsCovered() {
        Item item = only("<planningItem guid='urn:plan:1'><contentMeta><headline>Regatta week</headline><subject><name>sailing</name></subject></contentMeta>"
                + "<newsCoverageSet><newsCoverage><planning><edNote>Boat leaves at six.</edNote><headline>Start of the regatta</headline></planning></newsCoverage></newsCoverageSet></planningItem>");

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Regatta week");
        assertThat(parts(item)).containsExactly("HEADLINE: Regatta week", "PARAGRAPH: Boat leaves at six.", "PARAGRAPH: Start of the regatta");
    }
}

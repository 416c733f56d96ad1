package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.wire.xml.WireItems.only;
import static org.wirebound.reader.wire.xml.WireItems.parts;
import static org.wirebound.reader.wire.xml.WireItems.read;
import static org.wirebound.reader.wire.xml.WireItems.value;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;

/** Fields as the NewsML 1.2 functional specification defines them. */
class NewsMl1Test {
    private static final String ITEM = """
              <NewsItem>
                <Identification><NewsIdentifier><ProviderId>tide.example</ProviderId><DateId>20240305</DateId><NewsItemId>T9</NewsItemId><RevisionId>2</RevisionId>
                  <PublicIdentifier>urn:newsml:tide.example:20240305:T9:2</PublicIdentifier></NewsIdentifier></Identification>
                <NewsManagement><FirstCreated>20240305T080000Z</FirstCreated><ThisRevisionCreated>20240306T080000Z</ThisRevisionCreated>
                  <Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
                <NewsComponent>
                  <NewsLines><HeadLine xml:lang="en">Tide is high</HeadLine><DateLine>Ostend, March 5 (Tide) -</DateLine><CreditLine>TIDE</CreditLine>
                    <SlugLine>tide</SlugLine><CopyrightLine>(c) Tide</CopyrightLine><KeywordLine>sea</KeywordLine>
                    <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>Adds detail</NewsLineText></NewsLine></NewsLines>
                  <DescriptiveMetadata><Language FormalName="EN"/><SubjectCode><Subject FormalName="06000000"/></SubjectCode>
                    <Location><Property FormalName="City" Value="Ostend"/><Property FormalName="Country" Value="BEL"/></Location></DescriptiveMetadata>
                  <ContentItem><DataContent><nitf><body><body.content><p>The tide is high.</p></body.content></body></nitf></DataContent></ContentItem>
                </NewsComponent>
              </NewsItem>
            """;

    @Test
    void fieldsAreRead() {
        Item item = only("<NewsML><NewsEnvelope><DateAndTime>20240307T000000Z</DateAndTime></NewsEnvelope>" + ITEM + "</NewsML>");

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Tide is high");
        assertThat(value(item, MetadataKey.DATE).toString()).isEqualTo("2024-03-05T08:00:00Z");
        assertThat(value(item, MetadataKey.PLACE)).isEqualTo("Ostend");
        assertThat(value(item, MetadataKey.COUNTRY)).isEqualTo("BEL");
        assertThat(value(item, MetadataKey.AGENCY)).isEqualTo("TIDE");
        assertThat(value(item, MetadataKey.LANGUAGE)).isEqualTo("en");
        assertThat(value(item, MetadataKey.SLUG)).isEqualTo("tide");
        assertThat(value(item, MetadataKey.KEYWORDS)).isEqualTo(List.of("sea"));
        assertThat(value(item, MetadataKey.CATEGORY)).isEqualTo("06000000");
        assertThat(value(item, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(value(item, MetadataKey.STATUS)).isEqualTo("usable");
        assertThat(value(item, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(value(item, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Adds detail");
        assertThat(value(item, MetadataKey.RIGHTS)).isEqualTo("(c) Tide");
        assertThat(value(item, MetadataKey.ITEM_ID)).isEqualTo("urn:newsml:tide.example:20240305:T9:2");
        assertThat(parts(item)).containsExactly("HEADLINE: Tide is high", "DATELINE: Ostend, March 5 (Tide) -", "PARAGRAPH: The tide is high.");
    }

    @Test
    void everyItemOfAFileIsADispatch() {
        assertThat(read("<NewsML>" + ITEM + ITEM.replace("high", "low") + "</NewsML>").items()).extracting(item -> value(item, MetadataKey.TITLE))
                .containsExactly("Tide is high", "Tide is low");
    }

    @Test
    void versionsInSeveralLanguagesAreDispatchesOfTheirOwn() {
        String version = "<NewsComponent xml:lang='%s'><NewsLines><HeadLine>%s</HeadLine></NewsLines><NewsComponent><Role FormalName='Title'/><ContentItem><DataContent>%s</DataContent>"
                + "</ContentItem></NewsComponent><NewsComponent><Role FormalName='Body'/><ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent></NewsComponent>";
        String both = String.format(Locale.ROOT, version, "nl", "Storm", "Storm", "Er is storm.") + String.format(Locale.ROOT, version, "fr", "Vent", "Vent", "Il y a du vent.");

        List<Item> items = read("<NewsML><NewsItem><NewsComponent>" + both + "</NewsComponent></NewsItem></NewsML>").items();

        assertThat(items).extracting(item -> value(item, MetadataKey.LANGUAGE)).containsExactly("nl", "fr");
        assertThat(items).extracting(WireItems::parts).containsExactly(List.of("HEADLINE: Storm", "PARAGRAPH: Er is storm."), List.of("HEADLINE: Vent", "PARAGRAPH: Il y a du vent."));
    }

    @Test
    void wordsForNoHeadlineAreNone() {
        assertThat(only("<NewsML>" + ITEM.replace("Tide is high", "No Headline !") + "</NewsML>").metadata().has(MetadataKey.TITLE)).isFalse();
        assertThat(only("<NewsML>" + ITEM.replace("Tide is high", "") + "</NewsML>").metadata().has(MetadataKey.TITLE)).isFalse();
    }

    @Test
    void anEmbargoLastsUntilTheStatusChanges() {
        Item item = only("<NewsML>" + ITEM.replace("<Status FormalName=\"Usable\"/>",
                "<Status FormalName=\"Embargoed\"/><StatusWillChange><FutureStatus FormalName=\"Usable\"/><DateAndTime>20240308T060000Z</DateAndTime></StatusWillChange>") + "</NewsML>");

        assertThat(value(item, MetadataKey.EMBARGO)).isEqualTo("2024-03-08T06:00:00Z");
        assertThat(item.metadata().has(MetadataKey.STATUS)).isFalse();
    }

    /** A line of key words holds several; properties hold one each. */
    @Test
    void aLineOfKeyWordsIsParted() {
        Item line = only("<NewsML>" + ITEM.replace("<KeywordLine>sea", "<KeywordLine>sea, moon; harbour") + "</NewsML>");
        Item properties = only("<NewsML>" + ITEM.replace("<KeywordLine>sea</KeywordLine>", "")
                .replace("<SubjectCode>", "<Property FormalName=\"Keyword\" Value=\"Ostend, port of\"/><Property FormalName=\"Keyword\" Value=\"sea\"/><SubjectCode>") + "</NewsML>");

        assertThat(value(line, MetadataKey.KEYWORDS)).containsExactly("sea", "moon", "harbour");
        assertThat(value(properties, MetadataKey.KEYWORDS)).containsExactly("Ostend, port of", "sea");
    }

    /** A title may be a component of its own, by its role. */
    @Test
    void aComponentInTheRoleOfATitleIsTheTitle() {
        String plain = ITEM.replaceAll("(?s)<NewsLines>.*</NewsLines>", "").replaceAll("(?s)<ContentItem>.*</ContentItem>",
                "<NewsComponent><Role FormalName=\"Main\"/><ContentItem><DataContent>The tide is high in Ostend.</DataContent></ContentItem></NewsComponent>"
                        + "<NewsComponent><Role FormalName=\"Title\"/><ContentItem><DataContent>Tide is high</DataContent></ContentItem></NewsComponent>");

        Item item = only("<NewsML>" + plain + "</NewsML>");

        assertThat(value(item, MetadataKey.TITLE)).isEqualTo("Tide is high");
        assertThat(parts(item)).containsExactly("HEADLINE: Tide is high", "PARAGRAPH: The tide is high in Ostend.");
    }

    @Test
    void textInBase64IsRead() {
        String digits = Base64.getEncoder().encodeToString("The tide is high.".getBytes(StandardCharsets.UTF_8));
        String encoded = ITEM.replaceAll("(?s)<ContentItem>.*</ContentItem>", "<ContentItem><Encoding Notation=\"Base64\"><DataContent>" + digits + "</DataContent></Encoding></ContentItem>");

        assertThat(parts(only("<NewsML>" + encoded + "</NewsML>"))).contains("PARAGRAPH: The tide is high.");
    }
}

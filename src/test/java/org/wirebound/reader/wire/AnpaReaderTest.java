package org.wirebound.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wirebound.reader.wire.WireSample.EOT;
import static org.wirebound.reader.wire.WireSample.ETX;
import static org.wirebound.reader.wire.WireSample.SOH;
import static org.wirebound.reader.wire.WireSample.STX;
import static org.wirebound.reader.wire.WireSample.SYN;
import static org.wirebound.reader.wire.WireSample.US;
import static org.wirebound.reader.wire.WireSample.codes;
import static org.wirebound.reader.wire.WireSample.date;
import static org.wirebound.reader.wire.WireSample.kinds;
import static org.wirebound.reader.wire.WireSample.lost;
import static org.wirebound.reader.wire.WireSample.quoted;
import static org.wirebound.reader.wire.WireSample.read;
import static org.wirebound.reader.wire.WireSample.readAll;
import static org.wirebound.reader.wire.WireSample.text;
import static org.wirebound.reader.wire.WireSample.value;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.Reading;

class AnpaReaderTest {
    private static final String STORY = "    LISBON, May 4 - The harbour board said on Monday that the old\n"
            + "quay would be closed for a year, and that ferries would land at\n"
            + "the new one.\n"
            + "    Fishermen said that they had not been asked.\n"
            + " REUTER\n";
    private static final String BY_PLACE = SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-HARBOUR-QUAY-TO-CLOSE   05-04 0061\n"
            + STX + "HARBOUR QUAY TO CLOSE FOR A YEAR\n    By Joana Prado, Reuters\n" + STORY + ETX;
    private static final String AP = SYN + SYN + SOH + "V1234" + US + "-----\r\nu i\u0013\u0011 BC-EU--HarbourQuay 2ndLd-Writethru   05-04 0301\r\n"
            + STX + "^BC-EU--Harbour Quay, 2nd Ld-Writethru,300<\r\n"
            + "^Lisbon harbour closes its old quay<\r\n"
            + "^AP Photo LIS101, LIS102<\r\n"
            + "^Eds: Adds fishermen in 3rd paragraph.<\r\n"
            + "^By JOANA PRADO=\r\n"
            + "^AP Business Writer=\r\n"
            + "\t   LISBON, Portugal (AP) _ The harbour board said Monday that the ``old quay'' would be closed for a year. \r\n"
            + " \r\n"
            + "\t   Fishermen said that they had not been asked. \r\n"
            + "^WHAT COMES NEXT=\r\n"
            + "\t   The board meets again in June. \r\n"
            + "\r\n\t   " + ETX + "AP-WF-05-05-14 0010GMT<\r\n\r\n\u000c\r\n" + EOT;

    @Test
    void headingAndTextByPlace() {
        Reading reading = read(BY_PLACE);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("HARBOUR QUAY TO CLOSE FOR A YEAR");
        assertThat(value(reading, MetadataKey.TITLE_DERIVED)).isFalse();
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("BC-HARBOUR-QUAY-TO-CLOSE");
        assertThat(value(reading, MetadataKey.PRIORITY)).isEqualTo("r");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("f");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("f0417");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("LISBON");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("Joana Prado");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("Reuters");
        assertThat(value(reading, MetadataKey.MEDIA_TYPE)).isEqualTo("text/vnd.iptc.anpa");
        assertThat(date(reading)).isEqualTo("--05-04");
        assertThat(kinds(reading)).isEqualTo("Headline Byline Paragraph Paragraph");
        assertThat(text(reading, 3)).isEqualTo("Fishermen said that they had not been asked.");
        assertThat(lost(BY_PLACE)).isEmpty();
    }

    @Test
    void everyFieldOfTheHeadingIsQuoted() {
        Reading reading = read(BY_PLACE);
        assertThat(quoted(reading, BY_PLACE, MetadataKey.SLUG)).isEqualTo("BC-HARBOUR-QUAY-TO-CLOSE");
        assertThat(quoted(reading, BY_PLACE, MetadataKey.PRIORITY)).isEqualTo("r");
        assertThat(quoted(reading, BY_PLACE, MetadataKey.CATEGORY)).isEqualTo("f");
        assertThat(quoted(reading, BY_PLACE, MetadataKey.ITEM_ID)).isEqualTo("f0417");
        assertThat(quoted(reading, BY_PLACE, MetadataKey.TITLE)).isEqualTo("HARBOUR QUAY TO CLOSE FOR A YEAR");
    }

    @Test
    void headLinesWithTheSignsOfTheAp() {
        Reading reading = read(AP);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Lisbon harbour closes its old quay");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("JOANA PRADO");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("AP");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("BC-EU--HarbourQuay");
        assertThat(value(reading, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(value(reading, MetadataKey.REVISION)).isEqualTo("writethru");
        assertThat(value(reading, MetadataKey.EDITORIAL_NOTE)).isEqualTo("Adds fishermen in 3rd paragraph.");
        assertThat(value(reading, MetadataKey.COUNTRY)).isEqualTo("Portugal");
        assertThat(kinds(reading)).startsWith("Headline Byline Byline Paragraph Paragraph");
        assertThat(text(reading, 2)).isEqualTo("AP Business Writer");
        assertThat(text(reading, 3)).contains("``old quay''").endsWith("for a year.");
        assertThat(reading.dispatch().blocks()).extracting(block -> block.text()).contains("WHAT COMES NEXT").noneMatch(text -> text.contains("^"));
        assertThat(codes(reading)).contains(FindingCode.HEADER_REMOVED, FindingCode.NOTE_REMOVED, FindingCode.MARKUP_REMOVED)
                .doesNotContain(FindingCode.DATE_WITHOUT_YEAR);
        assertThat(lost(AP)).isEmpty();
    }

    @Test
    void anAgencyThatNobodyKnowsStandsBehindTheBylineToo() {
        Reading reading = read(AP.replace("^AP Business Writer=", "^Harbour News="));
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("JOANA PRADO");
        assertThat(kinds(reading)).startsWith("Headline Byline Byline Paragraph Paragraph");
        assertThat(text(reading, 2)).isEqualTo("Harbour News");
    }

    /** The heading's day is that of the newsroom, the trailer's that of Greenwich, and it has a year. */
    @Test
    void theTrailerGivesTheYear() {
        assertThat(date(read(AP))).isEqualTo("2014-05-05T00:10:00Z");
    }

    @Test
    void aHeadingAloneGivesNoYear() {
        String message = SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-QUAY   05-04 0061\n" + STX + "QUAY TO CLOSE\n    The quay closes.\n" + ETX;
        Reading reading = read(message);
        assertThat(date(reading)).isEqualTo("--05-04");
        assertThat(codes(reading)).contains(FindingCode.DATE_WITHOUT_YEAR);
    }

    /** A heading keeps the day of the newsroom's clock; the dateline's is the event's. */
    @Test
    void theDatelineGoesBeforeTheHeading() {
        assertThat(date(read(BY_PLACE.replace("05-04 0061", "05-03 0061")))).isEqualTo("--05-04");
    }

    @Test
    void theDamagedDateOfAHeadingIsNone() {
        String message = SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-QUAY   13-41 0061\n" + STX + "QUAY TO CLOSE\n    The quay closes.\n" + ETX;
        assertThat(date(read(message))).isNull();
    }

    @Test
    void oneSohAndOtherFormatCodes() {
        String message = SOH + "a0123KYODO" + US + "koko-\r\nu s\u0014\u0012 BC-Quay-Race   04-05 0061\r\n" + STX + "BC-Quay-Race\r\n"
                + "Rowing: Harbour eight wins the quay race again+\r\n"
                + "     LISBON, Portugal, May 4 Kyodo - The harbour eight won the race \r\nagain on Sunday.\r\n==Kyodo\r\n"
                + ETX + "KWS-21:37-04-05-18" + EOT + "\r\n";
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Rowing: Harbour eight wins the quay race again");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("a0123");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("Kyodo");
        assertThat(date(reading)).isEqualTo("2018-05-04");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph");
        assertThat(codes(reading)).contains(FindingCode.END_MARK_REMOVED);
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void controlsMayHaveBeenStripped() {
        String message = AP.replaceAll("[\\x00-\\x08\\x0e-\\x1f]", "");
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Lisbon harbour closes its old quay");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("BC-EU--HarbourQuay");
        assertThat(date(reading)).isEqualTo("2014-05-05T00:10:00Z");
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void aFeedHoldsAnItemAMessage() {
        List<Reading> readings = readAll(BY_PLACE + AP + BY_PLACE.replace("f0417", "f0418"));
        assertThat(readings).extracting(reading -> value(reading, MetadataKey.ITEM_ID)).containsExactly("f0417", "V1234", "f0418");
        assertThat(readings).allMatch(reading -> reading.dispatch().metadata().has(MetadataKey.PARENT));
        assertThat(lost(BY_PLACE + AP)).isEmpty();
    }

    @Test
    void aMessageWithoutHeadingWithinAFeedIsKeptAsText() {
        List<Reading> readings = readAll(BY_PLACE + SYN + SYN + SOH + "\n" + STX + "The bridge stays open, said the mayor of the town.\n" + ETX);
        assertThat(readings).hasSize(2);
        assertThat(text(readings.get(1), 0)).contains("The bridge stays open");
        assertThat(codes(readings.get(1))).contains(FindingCode.FORMAT_MALFORMED);
    }

    @Test
    void aHeadlineInCapitalsGoesOnOverItsLines() {
        String message = BY_PLACE.replace("FOR A YEAR\n", "FOR A YEAR, SAYS THE BOARD\nOF THE HARBOUR\n");
        assertThat(value(read(message), MetadataKey.TITLE)).isEqualTo("HARBOUR QUAY TO CLOSE FOR A YEAR, SAYS THE BOARD OF THE HARBOUR");
    }

    @Test
    void theLinesOfATableAreNoHeadline() {
        String message = SYN + SYN + SOH + "f0417" + US + "reute\nu f BC-RATES   05-04 0030\n" + STX + "LISBON RATES - MAY 4\n"
                + "USD      140.2     139.6\nGBP      227.1     227.6\n" + ETX;
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("LISBON RATES - MAY 4");
        assertThat(kinds(reading)).isEqualTo("Headline Agate");
    }

    @Test
    void fieldsBetweenSemicolonsAreATable() {
        String message = SYN + SYN + SOH + "W0001" + US + "asian\nu i\u0014\u0012 BC-WEA--Rain   05-04 0030\n" + STX + "^BC-WEA--Rain,<\n"
                + "\t   LISBON, Portugal (AP) _ Rain in millimetres at noon:\n\t   ;MON;TUE<\n\t   Faro;4;0<\n\t   Porto;12;;<\n"
                + "\t   Source: the harbour board<\n" + ETX;
        Reading reading = read(message);
        assertThat(kinds(reading)).isEqualTo("Paragraph Table Paragraph");
        assertThat(text(reading, 1)).contains("Faro").doesNotContain(";");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("LISBON");
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void aHeadlineThatEndsInAFigureIsNoKeyword() {
        String message = AP.replace("closes its old quay<", "pays $1,200<");
        assertThat(value(read(message), MetadataKey.TITLE)).isEqualTo("Lisbon harbour pays $1,200");
    }

    @Test
    void keywordsMayHaveBlanksAndTakes() {
        Reading blanks = read(BY_PLACE.replace("BC-HARBOUR-QUAY-TO-CLOSE", "BC-Harbour quay"));
        assertThat(value(blanks, MetadataKey.SLUG)).isEqualTo("BC-Harbour quay");
        Reading takes = read(BY_PLACE.replace("BC-HARBOUR-QUAY-TO-CLOSE", "AM-prado-(2-takes"));
        assertThat(value(takes, MetadataKey.TAKES)).isEqualTo(2);
        Reading add = read(BY_PLACE.replace("BC-HARBOUR-QUAY-TO-CLOSE", "BC-Quay 2ndAdd"));
        assertThat(value(add, MetadataKey.TAKE)).isEqualTo(2);
        assertThat(value(add, MetadataKey.SLUG)).isEqualTo("BC-Quay");
    }

    @Test
    void aMessageCutShortKeepsWhatThereIs() {
        for (int length = 0; length < AP.length(); length += 7) {
            assertThat(readAll(AP.substring(0, length))).isNotEmpty();
            assertThat(lost(AP.substring(0, length))).as("cut at %d", length).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A letter to f0417 was lost.\nr f BC-QUAY", "v1234 is the number\nof a bus", "f0417\n\nIt is a form.\n"})
    void proseIsNoHeading(String text) {
        assertThat(value(read(text), MetadataKey.MEDIA_TYPE)).isEqualTo("text/plain");
    }

    @Test
    void hostileMessagesAreReadSoon() {
        String heading = SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-QUAY   05-04 0061\n" + STX;
        List<String> hostile = List.of(
                (SYN + SYN + SOH).repeat(300_000),
                SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-" + "x".repeat(1_000_000) + "   05-04 0061\n" + STX + "A\n",
                SYN + SYN + SOH + "f".repeat(1_000_000),
                heading + "^" + "<".repeat(1_000_000),
                heading + "^a<".repeat(300_000) + "\n",
                heading + "^a<\n".repeat(200_000),
                heading + "^" + "< ".repeat(500_000) + "x\n",
                heading + "A\n" + "\t;a;b;c<\n".repeat(100_000),
                heading + "^A<\n" + "\t;a;b;c<\n".repeat(50_000),
                heading.repeat(20_000),
                SOH + STX + ETX + EOT);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> hostile.forEach(message -> assertThat(readAll(message)).isNotEmpty()));
    }

    @Test
    void aFeedWithoutEndIsCutAtTheLimit() {
        String message = SYN + SYN + SOH + "f0417" + US + "reute\nr f BC-QUAY   05-04 0061\n" + STX + "QUAY\n" + ETX;
        List<Transmission> messages = Transmission.of(message.repeat(30), 20);
        assertThat(messages).hasSize(20);
        assertThat(messages.get(19).trailer().end()).isEqualTo(message.length() * 30);
    }
}

package org.wirebound.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wirebound.reader.wire.WireSample.EOT;
import static org.wirebound.reader.wire.WireSample.ETX;
import static org.wirebound.reader.wire.WireSample.SOH;
import static org.wirebound.reader.wire.WireSample.STX;
import static org.wirebound.reader.wire.WireSample.codes;
import static org.wirebound.reader.wire.WireSample.date;
import static org.wirebound.reader.wire.WireSample.kinds;
import static org.wirebound.reader.wire.WireSample.lost;
import static org.wirebound.reader.wire.WireSample.quoted;
import static org.wirebound.reader.wire.WireSample.read;
import static org.wirebound.reader.wire.WireSample.readAll;
import static org.wirebound.reader.wire.WireSample.text;
import static org.wirebound.reader.wire.WireSample.value;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.Reading;

class Iptc7901ReaderTest {
    private static final String HEADING = SOH + "eca0417 4 i 88  dpa 0061\r\n\nPortugal/harbour/\r\n";
    private static final String STORY = "\nLisbon (dpa) - The harbour board said on Monday that the old quay\r\nwould be closed for a year, and that"
            + " ferries would land at the new\r\none until the spring.\r\n\nFishermen said that they had not been asked.\r\n\n";
    private static final String NOTES = "# Notebook\r\n\n## Internet links\r\n- [Harbour board](http://harbour.example)\r\n\n* * * *\r\n"
            + "The following information is not intended for publication\r\n\n## Editorial contacts\r\n- Reporting by: Joana Prado\r\n\n";
    private static final String END = "dpa jp xy\r\n\r\n" + ETX + "042322 GMT May 18\r\n\u007f\n" + EOT;
    private static final String MESSAGE = HEADING + STX + "REFILE\n2ND LEAD\nHarbour quay closes for a year\nBy Joana Prado, dpa =\r\n" + STORY + NOTES + END;

    @Test
    void headingHeadAndTrailer() {
        Reading reading = read(MESSAGE);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour quay closes for a year");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Portugal/harbour");
        assertThat(value(reading, MetadataKey.KEYWORDS)).isEqualTo(List.of("Portugal", "harbour"));
        assertThat(value(reading, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("i");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("eca0417");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("Joana Prado");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Lisbon");
        assertThat(value(reading, MetadataKey.REVISION)).isEqualTo("refile");
        assertThat(value(reading, MetadataKey.VERSION)).isEqualTo("2");
        assertThat(date(reading)).isEqualTo("2018-05-04T23:22:00Z");
        assertThat(kinds(reading)).isEqualTo("Headline Byline Paragraph Paragraph");
        assertThat(text(reading, 2)).startsWith("Lisbon (dpa) - The harbour board").endsWith("at the new one until the spring.");
        assertThat(lost(MESSAGE)).isEmpty();
    }

    @Test
    void fieldsAreQuoted() {
        Reading reading = read(MESSAGE);
        assertThat(quoted(reading, MESSAGE, MetadataKey.SLUG)).isEqualTo("Portugal/harbour");
        assertThat(quoted(reading, MESSAGE, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(quoted(reading, MESSAGE, MetadataKey.DATE)).isEqualTo("042322 GMT May 18");
    }

    @Test
    void notesForEditorsAndTheSignOffLeaveThePage() {
        Reading reading = read(MESSAGE);
        assertThat(value(reading, MetadataKey.EDITORIAL_NOTE)).startsWith("# Notebook\n## Internet links\n- [Harbour board]").endsWith("- Reporting by: Joana Prado");
        assertThat(codes(reading)).contains(FindingCode.NOTE_REMOVED, FindingCode.END_MARK_REMOVED, FindingCode.HEADER_REMOVED);
        assertThat(text(reading, 3)).isEqualTo("Fishermen said that they had not been asked.");
    }

    @Test
    void headlinesOfSeveralLinesAndCallsInBrackets() {
        Reading reading = read(HEADING + STX + "(Achtung)\nHarbour quay closes for a year,\nsays the board =\r\n" + STORY + END);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour quay closes for a year, says the board");
        assertThat(value(reading, MetadataKey.REVISION)).isNull();
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Paragraph");
    }

    @Test
    void aBylineOfNobodyIsShownAndNotEntered() {
        Reading reading = read(HEADING + STX + "Harbour quay closes for a year\nBy dpa correspondents =\r\n" + STORY + END);
        assertThat(kinds(reading)).startsWith("Headline Byline Paragraph");
        assertThat(value(reading, MetadataKey.BYLINE)).isNull();
    }

    @Test
    void controlsMayHaveBeenStripped() {
        String message = MESSAGE.replaceAll("[\\x00-\\x09\\x0b-\\x1f\\x7f]", "");
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour quay closes for a year");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Portugal/harbour");
        assertThat(date(reading)).isEqualTo("2018-05-04T23:22:00Z");
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void otherLanguagesInLatin1() {
        String message = SOH + "ats0123 3 eco 40  ats 0007\r\n\nSuisse/quai/\r\n" + STX + "Le quai de Genève fermé pour une année =\r\n\n"
                + "Genève (ats) - Le vieux quai sera fermé dès lundi, a déclaré la commune.\r\nLes pêcheurs n'ont pas été consultés.\r\n\n" + ETX
                + "041137 GMT Mai 18\r\n" + EOT;
        Reading reading = read(message, StandardCharsets.ISO_8859_1);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Le quai de Genève fermé pour une année");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("eco");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Genève");
        assertThat(date(reading)).isEqualTo("2018-05-04T11:37:00Z");
    }

    @Test
    void monthsOfTheTrailerMayBeGerman() {
        assertThat(date(read(MESSAGE.replace("042322 GMT May 18", "042322 GMT Dez 18")))).isEqualTo("2018-12-04T23:22:00Z");
    }

    @Test
    void aTrailerThatIsNoDayGivesNone() {
        assertThat(date(read(MESSAGE.replace("042322 GMT May 18", "442399 GMT May 18")))).isNull();
    }

    @Test
    void aFeedHoldsAnItemAMessage() {
        List<Reading> readings = readAll(MESSAGE + "\r\n" + MESSAGE.replace("eca0417", "eca0418"));
        assertThat(readings).extracting(reading -> value(reading, MetadataKey.ITEM_ID)).containsExactly("eca0417", "eca0418");
    }

    @Test
    void theWordCountMayBeMissingBetweenControls() {
        Reading reading = read(MESSAGE.replace(" i 88  dpa", " i  dpa"));
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("i");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("dpa");
        assertThat(codes(reading)).doesNotContain(FindingCode.WORD_COUNT_DIFFERS);
        assertThat(codes(read(MESSAGE.replace(" i 88 ", " i 888 ")))).contains(FindingCode.WORD_COUNT_DIFFERS);
    }

    @Test
    void withoutTheEqualsSignThePageItselfIsRead() {
        Reading reading = read(HEADING + STX + "Harbour quay closes for a year\r\n" + STORY + END);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour quay closes for a year");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Lisbon");
    }

    @Test
    void aMessageCutShortKeepsWhatThereIs() {
        for (int length = 0; length < MESSAGE.length(); length += 11) {
            assertThat(lost(MESSAGE.substring(0, length))).as("cut at %d", length).isEmpty();
        }
    }

    @Test
    void proseIsNoHeading() {
        assertThat(codes(read("abc123 4 i 88 is what the note said.\nNobody knew why.\n"))).doesNotContain(FindingCode.HEADER_REMOVED);
        assertThat(codes(read("abc123 4 i 88\nNobody knew why it said so.\n"))).doesNotContain(FindingCode.HEADER_REMOVED);
    }

    @Test
    void hostileMessagesAreReadSoon() {
        List<String> hostile = List.of(
                HEADING.repeat(20_000),
                SOH + "eca0417 4 i 88  " + "x".repeat(1_000_000) + STX + "A =\n",
                HEADING + STX + "=\n".repeat(200_000),
                HEADING + STX + "# Notebook\n".repeat(100_000),
                HEADING + STX + "* * * *\n".repeat(100_000) + ETX,
                HEADING + STX + "dpa " + "ab ".repeat(300_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> hostile.forEach(message -> assertThat(readAll(message)).isNotEmpty()));
    }

    /** A trailer that names no zone says the day; months are words of its language. */
    @Test
    void aTrailerWithoutZoneIsADay() {
        assertThat(date(read(MESSAGE.replace("042322 GMT May 18", "042322 Mrz 18")))).isEqualTo("2018-03-04");
        assertThat(date(read(MESSAGE.replace("042322 GMT May 18", "042322 MESZ Mai 18")))).isEqualTo("2018-05-04");
    }
}

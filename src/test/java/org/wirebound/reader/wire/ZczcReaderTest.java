package org.wirebound.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
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
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.Reading;

class ZczcReaderTest {
    private static final String STORY = "HOBART, March 3 AAP - The harbour board says the old quay will be closed for a year and ferries will land at the new one.\r\n"
            + "Fishermen say that they were not asked.\r\n\r\n   AAP\r\n";
    private static final String FIELDS = "   ZCZC AAP\r$T\r:Harbour Quay\r=2\r^HARBOUR: Quay to close for a year\r*X\r&A\r+15084000\r" + STORY + "NNNN\r\n";
    private static final String BROADCAST = "ZCZC AAP\r\n%A\r\n#Harbour: Quay_BC6\r\n$Quay to close for a year \n\r\n:(HOBART)\r\n&AAPIS\\Nobody\r\n*02000000\r\n@Tas\r\n"
            + "The old quay in the harbour will be closed for a year, despite what fishermen say.\n\n   The board meets again in June.\n\n   \r\nAAP RTV\r\nNNNN";
    private static final String ROUTED = "ZCZC FMG123\nYY RFG TDR\nSAILING : Harbour regatta results\n:HARBOUR\n  HOBART, Jul 16 AAP - Results of the harbour regatta\nheld today.\n\nNNNN\n";

    @Test
    void fieldsNamedBySigns() {
        Reading reading = read(FIELDS);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("HARBOUR: Quay to close for a year");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Harbour Quay");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("T");
        assertThat(value(reading, MetadataKey.TAKE)).isEqualTo(2);
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("HOBART");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("AAP");
        assertThat(date(reading)).isEqualTo("--03-03");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Paragraph");
        assertThat(quoted(reading, FIELDS, MetadataKey.SLUG)).isEqualTo("Harbour Quay");
        assertThat(codes(reading)).contains(FindingCode.HEADER_REMOVED, FindingCode.END_MARK_REMOVED);
        assertThat(lost(FIELDS)).isEmpty();
    }

    /** Here $ holds the headline, because % holds the category. */
    @Test
    void fieldsOfBroadcastCopy() {
        Reading reading = read(BROADCAST);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Quay to close for a year");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("A");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Harbour: Quay_BC6");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("Tas");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Paragraph");
        assertThat(lost(BROADCAST)).isEmpty();
    }

    @Test
    void theKeywordLineBelowARoutingLineIsTheHeadline() {
        Reading reading = read(ROUTED);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour regatta results");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Harbour regatta results");
        assertThat(value(reading, MetadataKey.KEYWORDS)).isEqualTo(List.of("SAILING"));
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("FMG123");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("HOBART");
        assertThat(text(reading, 1)).endsWith("harbour regatta held today.");
        assertThat(lost(ROUTED)).isEmpty();
    }

    @Test
    void theHeadlineIsNotPrintedTwice() {
        String message = "\rZCZC\r#Harbour Fish Prices\r:Harbour Fish Prices - March 13\r\rHarbour Fish Prices - March 13\r\rCod     12.50     +0.10\rTuna    31.00     -0.20\r\rNNNN\r\r\n";
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour Fish Prices - March 13");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("Harbour Fish Prices");
        assertThat(kinds(reading)).isEqualTo("Headline Agate");
        assertThat(codes(reading)).contains(FindingCode.TITLE_REPEATED);
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void aTelegramWithoutFieldsIsReadAsAPage() {
        String message = "ZCZC 042\nHarbour quay to close for a year\n\n" + STORY + "NNNN\n";
        Reading reading = read(message);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour quay to close for a year");
        assertThat(value(reading, MetadataKey.SLUG)).isNull();
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void aListIsNoField() {
        Reading reading = read("ZCZC AAP\n$A\n^Quay to close\nThree things to know.\n\n* The quay is old and its stones are loose.\n* The board meets in June.\nNNNN\n");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Listing");
    }

    @Test
    void aFeedHoldsAnItemATelegram() {
        List<Reading> readings = readAll(FIELDS + "\r\n" + BROADCAST + "\r\n" + ROUTED);
        assertThat(readings).extracting(reading -> value(reading, MetadataKey.SLUG))
                .containsExactly("Harbour Quay", "Harbour: Quay_BC6", "Harbour regatta results");
        assertThat(lost(FIELDS + "\r\n" + BROADCAST + "\r\n" + ROUTED)).isEmpty();
    }

    @Test
    void wordsBehindTheEndSignalAreKept() {
        String message = FIELDS + "Ferry times follow in the evening.\r\n";
        assertThat(read(message).dispatch().bodyText()).contains("Ferry times follow in the evening.");
        assertThat(lost(message)).isEmpty();
    }

    @Test
    void aMessageCutShortKeepsWhatThereIs() {
        for (String message : List.of(FIELDS, BROADCAST, ROUTED)) {
            for (int length = 0; length < message.length(); length += 5) {
                assertThat(lost(message.substring(0, length))).as("cut at %d", length).isEmpty();
            }
        }
    }

    @Test
    void otherWordsOpenNoTelegram() {
        assertThat(codes(read("ZCZCs are the start signals of telegrams.\nThey open each one.\n"))).doesNotContain(FindingCode.HEADER_REMOVED);
    }

    @Test
    void hostileTelegramsAreReadSoon() {
        List<String> hostile = List.of(
                "ZCZC\n".repeat(200_000),
                "ZCZC\nA\nNNNN\n".repeat(20_000),
                "ZCZC " + "x".repeat(1_000_000) + "\nA\n",
                "ZCZC AAP\n" + ":a\n".repeat(300_000),
                "ZCZC AAP\n:" + "x".repeat(1_000_000) + "\nA\n",
                "ZCZC\nYY " + "A ".repeat(500_000) + "\n" + "B ".repeat(500_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> hostile.forEach(message -> assertThat(readAll(message)).isNotEmpty()));
    }

    /** As the French agency sends them: the heading of IPTC 7901, the slug on a line of its own, the date behind the text. */
    @Test
    void aTelegramWithTheHeadingOfIptc7901() {
        String telegram = "ZCZC\r\nFRS0417 4 I 44 AFP /AFP-QX07\r\n\r\nFrance-port-quai\r\n\r\nLe vieux quai sera ferme un an\r\n\r\nBREST, 3 mars 2009 (AFP) - Le vieux quai du port sera ferme"
                + " pendant un an, et les bateaux iront au nouveau.\r\n\r\nAFP 031430 GMT MAR 09\r\n\r\nNNNN\r\n";
        Reading reading = read(telegram);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Le vieux quai sera ferme un an");
        assertThat(value(reading, MetadataKey.SLUG)).isEqualTo("France-port-quai");
        assertThat(value(reading, MetadataKey.PRIORITY)).isEqualTo("4");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("I");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("FRS0417");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("BREST");
        assertThat(date(reading)).isEqualTo("2009-03-03T14:30:00Z");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph");
        assertThat(lost(telegram)).isEmpty();
    }

    /** As the Italian agency sends them: number at the signal, a line of codes, the day with hyphens before the end signal. */
    @Test
    void aTelegramWithALineOfCodes() {
        String telegram = "ZCZC0417/SXA\r\nU POL S0A QBXB\r\nPORTO: CHIUSO PER UN ANNO IL VECCHIO MOLO\r\n(ANSA) - GENOVA, 3 MAR - Il vecchio molo del porto sara' chiuso per un anno, ha detto il"
                + " presidente.\r\n 03-MAR-09 14:30 NNNN\r\n";
        Reading reading = read(telegram);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("PORTO: CHIUSO PER UN ANNO IL VECCHIO MOLO");
        assertThat(value(reading, MetadataKey.PRIORITY)).isEqualTo("U");
        assertThat(value(reading, MetadataKey.CATEGORY)).isEqualTo("POL");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("GENOVA");
        assertThat(value(reading, MetadataKey.AGENCY)).isEqualTo("ANSA");
        assertThat(date(reading)).isEqualTo("2009-03-03");
        assertThat(lost(telegram)).isEmpty();
    }
}

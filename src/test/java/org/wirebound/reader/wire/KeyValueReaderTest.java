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

class KeyValueReaderTest {
    private static final String MESSAGE = "zczc\r\nAN#1234567\r\nKN#Quay News\r\nPD#06 June 2016 14:00:00\r\nCO#QUAY.AX\r\nSF#*\r\nBY#Joana Prado\r\nKY#Harbour QUAY.AX\r\n"
            + "TI#Harbour board closes its quay\r\nAB#The quay of the harbour will be closed\r\nfor a year.\r\nTX#\r\nThe harbour board says the old quay will be closed for a year.\r\n"
            + "TI# is a sign that may stand in a text.\r\n";

    @Test
    void fields() {
        Reading reading = read(MESSAGE);
        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Harbour board closes its quay");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("1234567");
        assertThat(value(reading, MetadataKey.BYLINE)).isEqualTo("Joana Prado");
        assertThat(value(reading, MetadataKey.KEYWORDS)).isEqualTo(List.of("Harbour", "QUAY.AX"));
        assertThat(date(reading)).isEqualTo("2016-06-06");
        assertThat(quoted(reading, MESSAGE, MetadataKey.DATE)).isEqualTo("06 June 2016");
        assertThat(kinds(reading)).startsWith("Headline Subheadline Byline Paragraph");
        assertThat(text(reading, 1)).isEqualTo("The quay of the harbour will be closed for a year.");
        assertThat(reading.dispatch().bodyText()).contains("TI# is a sign");
        assertThat(codes(reading)).contains(FindingCode.HEADER_REMOVED);
        assertThat(lost(MESSAGE)).isEmpty();
    }

    @Test
    void emptyFieldsGiveNothing() {
        Reading reading = read("AN#\nBY#\nTI#\nKY#\nPD#\nTX#\nThe quay will be closed for a year.\n");
        assertThat(value(reading, MetadataKey.ITEM_ID)).isNull();
        assertThat(value(reading, MetadataKey.BYLINE)).isNull();
        assertThat(value(reading, MetadataKey.KEYWORDS)).isNull();
        assertThat(value(reading, MetadataKey.TITLE_DERIVED)).isTrue();
        assertThat(date(reading)).isNull();
    }

    @Test
    void aMessageCutShortKeepsWhatThereIs() {
        for (int length = 0; length < MESSAGE.length(); length += 5) {
            assertThat(lost(MESSAGE.substring(0, length))).as("cut at %d", length).isEmpty();
        }
    }

    @Test
    void otherTextIsLeftAlone() {
        assertThat(codes(read("AN# is how it begins.\nThe rest is prose, and nothing more.\n"))).doesNotContain(FindingCode.HEADER_REMOVED);
        assertThat(codes(read("#BREAKING\nThe quay will be closed for a year.\n"))).doesNotContain(FindingCode.HEADER_REMOVED);
    }

    @Test
    void hostileItemsAreReadSoon() {
        List<String> hostile = List.of(
                "AN#1\n".repeat(200_000),
                "AN#1\nTI#a\nKY#" + "x ".repeat(500_000) + "\nTX#\nA\n",
                "AN#1\nTI#a\nPD#" + "1".repeat(1_000_000) + "\nTX#\nA\n",
                "AN#1\nTI#" + "a\n".repeat(300_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> hostile.forEach(message -> assertThat(readAll(message)).isNotEmpty()));
    }
}

package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.DispatchDate;

/** ISO 8601 in both forms and RFC 822, each to its own precision. */
class XmlDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-03-05T10:15:30+01:00|2024-03-05T10:15:30+01:00", "2024-03-05T10:15:30.123Z|2024-03-05T10:15:30Z", "2024-03-05T10:15:30+0100|2024-03-05T10:15:30+01:00",
        "20240305T101530+0100|2024-03-05T10:15:30+01:00", "20240305T101530Z|2024-03-05T10:15:30Z", "20240305T1015Z|2024-03-05T10:15:00Z", "20240305|2024-03-05",
        "2024-03-05T10:15:30|2024-03-05", "20240305T101530|2024-03-05", "2024-03-05 10:15:30|2024-03-05", "2024-03|2024-03", "2024|2024",
        "Tue, 05 Mar 2024 10:15:30 +0000|2024-03-05T10:15:30Z", "5 Mar 2024 10:15 EST|2024-03-05T10:15:00-05:00", "05 Mar 2024|2024-03-05"})
    void datesAreRead(String written, String iso) {
        assertThat(XmlDates.parse(written)).map(DispatchDate::toString).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "4/4/2018", "0001-01-01T00:00:00", "2024-02-30", "20241305", "2024-03-05T25:00:00Z", "12:30", "Tue, 35 Foo 2024"})
    void whatIsNoDateIsNone(String written) {
        assertThat(XmlDates.parse(written)).isEmpty();
    }
}

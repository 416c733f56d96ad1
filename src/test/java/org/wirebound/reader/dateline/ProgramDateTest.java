package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.DispatchDate;

class ProgramDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023-06-13T09:21:05+0000, 2023-06-13T09:21:05Z",
        "2013-07-09T10:37:00Z, 2013-07-09T10:37:00Z",
        "2023-03-24T11:05:25.000Z, 2023-03-24T11:05:25Z",
        "2020-02-07 10:30:00+01:00, 2020-02-07T10:30:00+01:00",
        "2020-02-07T10:30+01, 2020-02-07T10:30:00+01:00",
        "2018-05-30T15:14:24, 2018-05-30",
        "2018-05-30, 2018-05-30",
        "2018-05, 2018-05",
        "20210504T211910Z, 2021-05-04T21:19:10Z",
        "20210504, 2021-05-04",
        "'Tue, 03 Jun 2008 11:05:30 GMT', 2008-06-03T11:05:30Z",
        "'Tue, 3 Jun 2008 11:05 +0200', 2008-06-03T11:05:00+02:00",
        "3 June 2008 11:05:30 EDT, 2008-06-03T11:05:30-04:00",
        "3 Jun 2008 11:05:30, 2008-06-03"})
    void datesOfPrograms(String written, String iso) {
        assertThat(ProgramDate.parse(written).map(DispatchDate::toString)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2021-02-30", "2021-13-01", "1970-01-01T00:00:00+0000", "0001-01-01T00:00:00", "12/11/2021", "20211", "2021-05-04T25:00:00Z", "3 Foo 2008"})
    void whatIsNone(String written) {
        assertThat(ProgramDate.parse(written)).isEmpty();
    }

    @Test
    void secondsAndMilliseconds() {
        assertThat(ProgramDate.ofEpoch("1600000000").map(DispatchDate::toString)).contains("2020-09-13T12:26:40Z");
        assertThat(ProgramDate.ofEpoch("1600000000123").map(DispatchDate::toString)).contains("2020-09-13T12:26:40Z");
        assertThat(ProgramDate.ofEpoch("20200913")).isEmpty();
    }
}

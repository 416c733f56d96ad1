package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures with slashes mean different days in different countries. */
class VisibleDateTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "02/03/2016 12:30, en-US, 2016-2-3",
        "02/03/2016, en-GB, 2016-3-2",
        "02/03/2016, fr, 2016-3-2",
        "02/03/2016, en, none",
        "02/02/2016, en, 2016-2-2",
        "02/25/2016, en, 2016-2-25",
        "25/02/2016, en, 2016-2-25",
        "02.03.2016, de, 2016-3-2",
        "3 February 2016, en, 2016-2-3"})
    void theOrderOfFiguresIsThatOfTheCountry(String text, String language, String date) {
        String read = VisibleDate.in(text, language).map(found -> found.year().orElseThrow() + "-" + found.month() + "-" + found.day()).orElse(null);

        assertThat(read).isEqualTo(date);
    }
}

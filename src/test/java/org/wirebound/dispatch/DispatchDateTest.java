package org.wirebound.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023, year", "2023-04, month", "--04-19, month-day", "--02-29, month-day", "2023-04-19, day",
        "2026-05-11T09:30:00+04:00, time", "2026-05-11T09:30:00Z, time",
    })
    void readsAndPrintsEveryPrecision(String iso, String precision) {
        DispatchDate date = DispatchDate.parse(iso);
        assertThat(date).hasToString(iso);
        assertThat(date.precision().word()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-13", "2023-02-29", "--04-31", "19 April", "2023-04-19T25:00:00Z", "2023-4-9", "04-19"})
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertThatThrownBy(() -> DispatchDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theEarliestMomentNeedsAYear() {
        assertThat(DispatchDate.parse("2023-04").earliest()).contains(OffsetDateTime.parse("2023-04-01T00:00:00Z"));
        assertThat(DispatchDate.parse("--04-19").earliest()).isEmpty();
        assertThat(DispatchDate.parse("--04-19").day()).isEmpty();
    }
}

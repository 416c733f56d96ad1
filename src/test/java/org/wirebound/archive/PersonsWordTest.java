package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

class PersonsWordTest {
    @Test
    void aPersonsWordIsCertain() {
        Metadata said = PersonsWord.say(Metadata.NONE, MetadataKey.TITLE, " Harbour reopens ");

        assertThat(said.found(MetadataKey.TITLE)).contains(Found.byPerson("Harbour reopens"));
    }

    @ParameterizedTest
    @CsvSource({"2023,year", "2023-04,month", "2023-04-19,day", "2023-04-19T09:30+04:00,time", "--04-19,month-day"})
    void aDateIsAsPreciseAsItIsSaid(String date, String precision) {
        Metadata said = PersonsWord.say(Metadata.NONE, MetadataKey.DATE, date);

        assertThat(said.get(MetadataKey.DATE).orElseThrow().precision().word()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "19 April 2023", "19/04/2023", "", "2023-4-9"})
    void aBadDateIsToldWithTheFormsThatAreGood(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonsWord.say(Metadata.NONE, MetadataKey.DATE, date))
                .withMessageStartingWith("date \"" + date + "\" is no day of the calendar")
                .withMessageContaining("2023-04-19");
    }

    @Test
    void aLanguageIsATag() {
        assertThat(PersonsWord.say(Metadata.NONE, MetadataKey.LANGUAGE, "PT-br").get(MetadataKey.LANGUAGE)).contains("pt-BR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonsWord.say(Metadata.NONE, MetadataKey.LANGUAGE, "French (France)"))
                .withMessageContaining("BCP 47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "bell\u0007", "half a pair \uD800", "\uFFFE"})
    void whatCannotStandInAFieldIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonsWord.say(Metadata.NONE, MetadataKey.TITLE, text));
    }
}

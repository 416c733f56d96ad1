package org.wirebound.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.style.Volume;

class PartingTest {

    @Test
    void daysStandInTheirOrderAndWhatHasNoYearOrNoDateComesLast() {
        assertThat(byDay("", "--04-19", "2024-03-09", "2023", "2024-03", "--02-29", "2023-12-31"))
                .containsExactly("2023", "2023-12-31", "2024-03", "2024-03-09", "--02-29", "--04-19", "");
    }

    @Test
    void ofADayTheDispatchesStandByTheirMoments() {
        assertThat(byDay("2024-03-09T12:00:00+02:00", "2024-03-09T09:00:00Z", "2024-03-09T23:30:00-05:00", "2024-03-09"))
                .containsExactly("2024-03-09", "2024-03-09T09:00:00Z", "2024-03-09T12:00:00+02:00", "2024-03-09T23:30:00-05:00");
    }

    @Test
    void aMomentBelongsToTheDayThatTheDispatchSays() {
        Card late = card("2024-03-09T23:30:00-05:00", Optional.empty());

        assertThat(Parting.DAY.title(late, "en")).isEqualTo("March 9, 2024");
        assertThat(Parting.DAY.title(late, "fr")).isEqualTo("9 mars 2024");
        assertThat(Parting.DAY.title(card("", Optional.empty()), "de")).isEqualTo("Ohne Datum");
    }

    @Test
    void agenciesStandInTheOrderOfTheLanguage() {
        List<Card> cards = new ArrayList<>(Stream.of("Zeta", "Österreich", "Oslo", "apa", "").map(name ->
                card("", Optional.of(name).filter(any -> !any.isEmpty()))).toList());

        cards.sort(Parting.AGENCY.order("de"));
        assertThat(cards).extracting(card -> Parting.AGENCY.title(card, "de")).containsExactly("apa", "Oslo", "Österreich", "Zeta", "Agentur nicht genannt");
    }

    private static List<String> byDay(String... dates) {
        List<Card> cards = new ArrayList<>(Stream.of(dates).map(date -> card(date, Optional.empty())).toList());
        cards.sort(Parting.DAY.order("en"));
        return cards.stream().map(card -> card.entry().date().map(DispatchDate::toString).orElse("")).toList();
    }

    private static Card card(String date, Optional<String> agency) {
        return new Card(0, 0, "urn:x", false, new Volume.Entry("Title", agency, Optional.empty(), "en",
                date.isEmpty() ? Optional.empty() : Optional.of(DispatchDate.parse(date))));
    }
}

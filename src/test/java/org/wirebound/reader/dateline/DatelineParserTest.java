package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
    private static final String BODY = " The council met in the old town hall and spoke about water, roads and schools until late at night.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "en|KALVIK, Feb. 3 (Xinhua) --|KALVIK|-|2|3|-|Xinhua|f1",
        "en|PORT HOLLOW, United States, Dec. 13 (Xinhua) --|PORT HOLLOW|United States|12|13|-|Xinhua|f1",
        "en|KALVIK, 17th April, 2026 (WAM) --|KALVIK|-|4|17|2026|WAM|f1",
        "fr|Valmont, 10 juil 2024 (AFP)|Valmont|-|7|10|2024|AFP|f1",
        "fr|VALMONT, 1er AOUT (AFP) -|VALMONT|-|8|1|-|AFP|f1",
        "es|Villanueva (Perú), 23 may (EFE).-|Villanueva|Perú|5|23|-|EFE|f1",
        "es|VILLANUEVA 27 Nov. (EUROPA PRESS) -|VILLANUEVA|-|11|27|-|EUROPA PRESS|f1",
        "en|KALVIK, Norland, Jan. 1(Xinhua) -|KALVIK|Norland|1|1|-|Xinhua|f1",
        "en|KALVIK, Norland (AP) _|KALVIK|Norland|-|-|-|AP|f2",
        "de|Neustadt (dpa) -|Neustadt|-|-|-|-|dpa|f2",
        "da|Nyborg /ritzau/:|Nyborg|-|-|-|-|ritzau|f2",
        "fr|Valmont, 27 février, AZERTAC|Valmont|-|2|27|-|AZERTAC|f3",
        "de|Neustadt, 11. Mai, AZERTAC|Neustadt|-|5|11|-|AZERTAC|f3",
        "ar|باكو، 1 مارس، أذرتاج|باكو|-|3|1|-|أذرتاج|f3",
        "ru|НОВЫЙ БЕРЕГ, 4 марта. /ТАСС/.|НОВЫЙ БЕРЕГ|-|3|4|-|ТАСС|f4",
        "ru|НОВЫЙ БЕРЕГ, 22 окт - РИА Новости.|НОВЫЙ БЕРЕГ|-|10|22|-|РИА Новости|f4",
        "en|KALVIK, Nov 6 AAP -|KALVIK|-|11|6|-|AAP|f5",
        "en|KALVIK March 22 AAP -|KALVIK|-|3|22|-|AAP|f5",
        "en|PORT HOLLOW, Ore., Feb 26 -|PORT HOLLOW|Ore.|2|26|-|-|f5",
        "it|(ANSA) - VILLABRUNA, 01 SET -|VILLABRUNA|-|9|1|-|ANSA|f6",
        "en|KALVIK, Mass., Sept. 19, 2025 /PRNewswire/ --|KALVIK|Mass.|9|19|2025|PRNewswire|f4",
        "en|Kalvik/05.11.20/Turan:|Kalvik|-|11|5|2020|Turan|f8",
        "zh|新华社南河10月22日电|南河|-|10|22|-|新华社|f9",
        "ja|【南河=共同】|南河|-|-|-|-|共同|f9",
        "ko|(남강=연합뉴스) 홍길동 기자 =|남강|-|-|-|-|연합뉴스|f9",
        "en|Jan 3 (Reuters) -|-|-|1|3|-|Reuters|f10",
        "en|(Reuters) -|-|-|-|-|-|Reuters|f10",
        "es|EFE.-|-|-|-|-|-|EFE|f10",
        "en|SAN SALVADOR —|SAN SALVADOR|-|-|-|-|-|f5",
        "en|KALVIK, Norland, April 13-|KALVIK|Norland|4|13|-|-|f5",
        "en|KALVIK, Monday, April 3 (Reuters) -|KALVIK|-|4|3|-|Reuters|f1",
        "en|KALVIK, Tue Mar 4 (Reuters) -|KALVIK|-|3|4|-|Reuters|f1",
        "en|SANTO DOMINGO, March 4 (Reuters) -|SANTO DOMINGO|-|3|4|-|Reuters|f1",
        "es|La Paz, 23 may (EFE).-|La Paz|-|5|23|-|EFE|f1",
        "en|KANSAS CITY, Mo., March 13 -|KANSAS CITY|Mo.|3|13|-|-|f5",
        "en|KALVIK (AFP/Getty) -|KALVIK|-|-|-|-|AFP/Getty|f2",
        "en|KALVIK, Norland (AP Photo) _|KALVIK|Norland|-|-|-|AP Photo|f2",
        "de|Neustadt (dpa-infocom) -|Neustadt|-|-|-|-|dpa-infocom|f2",
        "de|Neustadt (awp/sda) -|Neustadt|-|-|-|-|awp/sda|f2",
        "en|KALVIK--(BUSINESS WIRE)--|KALVIK|-|-|-|-|BUSINESS WIRE|f2",
        "en|KALVIK – (BUSINESS WIRE) –|KALVIK|-|-|-|-|BUSINESS WIRE|f2",
        "en|BOSTON, MA – May 3, 2021 –|BOSTON|MA|5|3|2021|-|f5",
        "hu|Újpatak, 2021. március 3., szerda (MTI) -|Újpatak|-|3|3|2021|MTI|f1",
        "hr|NOVA LUKA, 3. svibnja 2021. (Hina) -|NOVA LUKA|-|5|3|2021|Hina|f1",
        "fi|Uusiranta 3.5. (STT) –|Uusiranta|-|5|3|-|STT|f1",
        "lt|Naujakrantė, gegužės 3 d. (BNS) –|Naujakrantė|-|5|3|-|BNS|f1",
        "ru|Новый Берег. 15 апреля. INTERFAX.RU -|Новый Берег|-|4|15|-|INTERFAX.RU|f4",
        "uk|НОВИЙ БЕРЕГ. 15 травня. УНІАН.|НОВИЙ БЕРЕГ|-|5|15|-|УНІАН|f4",
        "ru|НОВЫЙ БЕРЕГ, 4 марта. /Корр. ТАСС Иван Примеров/.|НОВЫЙ БЕРЕГ|-|3|4|-|ТАСС|f4",
        "ru|МОСКВА, 21 января.|МОСКВА|-|1|21|-|-|f5",
        "ar|القاهرة في 3 مايو /أ ش أ/ -|القاهرة|-|5|3|-|أ ش أ|f4",
        "ar|رام الله 3-5-2021 وفا-|رام الله|-|5|3|2021|وفا|f5",
        "fa|تهران - ایرنا -|تهران|-|-|-|-|ایرنا|f2",
        "zh|（中央社南河3日綜合外電報導）|南河|-|-|-|-|中央社|f9",
        "ja|［南河　３日　ロイター］ -|南河|-|-|-|-|ロイター|f9",
        "ja|【5月3日 AFP】|-|-|5|3|-|AFP|f9",
        "ja|【新華社南河5月3日】|南河|-|5|3|-|新華社|f9",
        "ja|【AFP=時事】|-|-|-|-|-|時事|f9",
        "ja|【ソウル聯合ニュース】|ソウル|-|-|-|-|聯合ニュース|f9",
        "ko|[남강=뉴시스]홍길동 기자 =|남강|-|-|-|-|뉴시스|f9",
        "ko|(남강=연합뉴스) 홍길동 특파원 =|남강|-|-|-|-|연합뉴스|f9",
        "en|KALVIK, Feb 30 (Reuters) -|KALVIK|-|-|-|-|Reuters|f2",
        "vi|Hà Nội, ngày 3/5/2021 -|Hà Nội|-|5|3|2021|-|f5",
        "en|UNDATED (AP) -|-|-|-|-|-|AP|f2",
    })
    void readsEveryFamily(String language, String dateline, String place, String qualifier, Integer month, Integer day, Integer year, String agency, String family) {
        Dateline read = parse(language, dateline + BODY).orElseThrow();
        assertThat(read.place().map(Part::text)).isEqualTo(Optional.ofNullable(place));
        assertThat(read.qualifiers().stream().map(Part::text).findFirst()).isEqualTo(Optional.ofNullable(qualifier));
        assertThat(read.date().map(WrittenDate::month)).isEqualTo(Optional.ofNullable(month));
        assertThat(read.date().map(WrittenDate::day)).isEqualTo(Optional.ofNullable(day));
        assertThat(read.date().filter(date -> date.year().isPresent()).map(date -> date.year().getAsInt())).isEqualTo(Optional.ofNullable(year));
        assertThat(read.agency().map(Part::text)).isEqualTo(Optional.ofNullable(agency));
        assertThat(read.family()).isEqualTo("dateline-" + family);
        assertThat((dateline + BODY).substring(0, read.end())).as("as written, separator included").isEqualTo(dateline);
    }

    @Test
    void asterisksBeforeADatelineAreNoPartOfIt() {
        Dateline read = parse("en", "****PORT HOLLOW, March 26 -" + BODY).orElseThrow();
        assertThat(read.place().map(Part::text)).contains("PORT HOLLOW");
        assertThat(read.start()).isEqualTo(4);
    }

    @Test
    void aTextWithoutCapitalsHasNoneInItsDateline() {
        String body = BODY.toLowerCase(Locale.ROOT);
        assertThat(parse("en", "port hollow, april 7 -" + body).flatMap(Dateline::place).map(Part::text)).contains("port hollow");
        assertThat(parse("en", "port hollow, april 7 -" + body + " Mr Doe spoke.")).isEmpty();
    }

    @Test
    void agencyAndDateMayStandOnALineOfTheirOwn() {
        Dateline read = parse("en", "Reuters, MAR 04\nThe council met.").orElseThrow();
        assertThat(read.agency().map(Part::text)).contains("Reuters");
        assertThat(read.date().map(WrittenDate::day)).contains(4);
        assertThat(parse("en", "Reuters, March 4 was the day on which the council met.")).isEmpty();
    }

    @Test
    void aDatelineBehindTheEndOfTheItemBeforeGivesDateAndAgencyButNoPlace() {
        String text = "EFECOM ab/cd-e Villanueva, 23 may (EFE).- El consejo se reunió.";
        Dateline read = new DatelineParser("es", Agencies.bundled()).within(text, 0, text.length()).orElseThrow();
        assertThat(read.place()).isEmpty();
        assertThat(read.agency().map(Part::text)).contains("EFE");
        assertThat(text.substring(read.start(), read.end())).isEqualTo("23 may (EFE).-");
        String prose = "El consejo (EFE) se reunió el 23 de mayo (EFE) y habló.";
        assertThat(new DatelineParser("es", Agencies.bundled()).within(prose, 0, prose.length())).isEmpty();
    }

    /** Running text, headlines, tables and lists that look like datelines at first sight. */
    @ParameterizedTest
    @ValueSource(strings = {
        "PORT HOLLOW ROVERS (AFP) - the club said on its website that the match would be played at noon.",
        "The Central Bank (AP) - policymakers and others - did not move its rate at the meeting on Thursday.",
        "ZINC GRADE B -\n    Spot 12.40 sellers, 12.50 buyers at the close of the market.",
        "Lake Falls, April 7 - Clear/calm/43 degrees - Roads dry. The weather service expects no change.",
        "KALVIK GRAINS - APR 7 Sellers ruling at noon in a quiet market that saw little business.",
        "BOND VOLUME ROSE ON MARCH 31\n    (totals - in contracts)",
        "MARKET SPOTLIGHT - KALVIK BOURSE REFORM\n    By Jane Doe, Reuters",
        "In May (AFP) said it would open a bureau.",
        "EXCLUSIVE — The council met in the old town hall and spoke about water, roads and schools until late.",
        "BARLEY - No Two Winter June 129.50 up 1.50, July 130.50 up 1.50, August 131 unchanged at the close.",
        "PARIS ROVERS (AFP) - The club said on its website that the match would be played at noon.",
        "The Council (AP) - Ministers met.",
        "Apple, Microsoft, Google",
        "OBAMA - Former President says that he will come to the opening of the bridge in the spring of the year.",
        "WASHINGTON, DENZEL - The actor was seen on Monday at the old bridge by hundreds of people, officials said.",
        "REAL KALVIK (AFP) - The club said on Monday that it will play at noon in the old hall, officials said.",
        "BANK OF KALVIK (Reuters) - The bank said on Monday that it will keep its rate as it is, officials said.",
        "3 May (a Monday) - the day of the bridge - is a holiday in the town, and the shops are closed.",
        "SMITH, John - The actor was seen on Monday at the old bridge by hundreds of people, officials said.",
        "SUNDAY, May 3 - The council will meet at noon in the hall to speak of the bridge and the road to the harbour.",
        "KALVIK, Smarch 13 (Xinhua) -- has no such month, and the line goes on in a way that proves nothing",
    })
    void refusesFalseFriends(String text) {
        assertThat(parse("en", text)).isEmpty();
    }

    @Test
    void readsTheCorrespondentWithinTheSlashes() {
        Dateline read = parse("ru", "НОВЫЙ БЕРЕГ, 4 марта. /Корр. ТАСС Иван Примеров/. Совет собрался.").orElseThrow();
        assertThat(read.reporters().map(Part::text)).contains("Иван Примеров");
    }

    @Test
    void readsTheReporterBehindTheAgency() {
        Dateline read = parse("ru", "новый берег, 21 июл - риа новости, иван иванов. Совет собрался.").orElseThrow();
        assertThat(read.reporters().map(Part::text)).contains("иван иванов");
    }

    @Test
    void theTextsLanguageDecidesBetweenMonthsOfOneName() {
        assertThat(parse("hr", "Novigrad, 3. listopad 2020 (HINA) -").orElseThrow().date().orElseThrow().month()).isEqualTo(10);
        assertThat(parse("pl", "Nowogród, 3 listopad 2020 (PAP) -").orElseThrow().date().orElseThrow().month()).isEqualTo(11);
    }

    private static Optional<Dateline> parse(String language, String text) {
        return new DatelineParser(language, Agencies.bundled()).parse(text, 0, text.length());
    }
}

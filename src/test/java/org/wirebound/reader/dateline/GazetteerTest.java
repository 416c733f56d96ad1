package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.reader.dateline.Gazetteer.Town;

class GazetteerTest {
    private static final Path TABLE = Path.of("src/main/resources/org/wirebound/reader/dateline/places.tsv");

    @Test
    void theRowsAreSortedByTheirBytesSoThatHalvingFindsThem() throws Exception {
        List<byte[]> keys = Files.readAllLines(TABLE).stream().map(row -> row.substring(0, row.indexOf('\t')).getBytes(StandardCharsets.UTF_8)).toList();
        for (int i = 1; i < keys.size(); i++) {
            assertThat(Arrays.compareUnsigned(keys.get(i - 1), keys.get(i))).isNegative();
        }
    }

    @Test
    void everyRowIsFoundFirstAndLastToo() throws Exception {
        List<String> rows = Files.readAllLines(TABLE);
        for (int i = 0; i < rows.size(); i += i < 100 || i > rows.size() - 100 ? 1 : 97) {
            assertThat(Gazetteer.towns(rows.get(i).substring(0, rows.get(i).indexOf('\t')))).as(rows.get(i)).isNotEmpty();
        }
        assertThat(Gazetteer.towns(rows.get(rows.size() - 1).split("\t")[0])).isNotEmpty();
    }

    @Test
    void theCitiesOfTimeZonesAreThereInTheirLanguages() {
        for (String language : List.of("fr", "ru", "ar", "zh", "az", "de")) {
            TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
            for (String zone : List.of("Asia/Baku", "Europe/Moscow", "Asia/Tokyo", "Africa/Cairo")) {
                String name = names.getExemplarLocationName(zone);
                assertThat(Gazetteer.towns(name)).as(name).extracting(Town::country).contains(TimeZone.getRegion(zone));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Bakou, AZ", "BAKU, AZ", "São Paulo, BR", "SAO PAULO, BR", "Zürich, CH", "Tokyo, JP", "LONDON, GB", "Luxembourg, LU", "SYDNEY, AU", "Moscow, RU", "ST. LOUIS, US"})
    void aCityOfOneCountryIsUnmistakable(String name, String country) {
        assertThat(Gazetteer.unmistakable(name)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Valencia", "Guadalajara", "VICTORIA", "Kingston", "Cambridge", "BIRMINGHAM", "Córdoba", "Toledo", "Santiago", "Tripoli", "San José", "Georgetown", "Nowhere at All", "COPPER GRADE A"})
    void aNameOfTwoCountriesOrOfNoneTellsNothing(String name) {
        assertThat(Gazetteer.unmistakable(name)).isEmpty();
    }

    @Test
    void namesThatGoOnBehindACityAreTold() {
        assertThat(Gazetteer.opensWithCity("PARIS SAINT-GERMAIN")).isTrue();
        assertThat(Gazetteer.opensWithCity("COPPER GRADE A")).isFalse();
        assertThat(Gazetteer.knows("NEW YORK and CHICAGO")).isTrue();
        assertThat(Gazetteer.knows("WHEAT")).isFalse();
    }

    @Test
    void hostileNamesAreNoTown() {
        assertThat(Gazetteer.towns("")).isEmpty();
        assertThat(Gazetteer.towns("\t\n;")).isEmpty();
        assertThat(Gazetteer.towns("\uffff\uffff")).isEmpty();
        assertThat(Gazetteer.towns("x".repeat(10_000))).isEmpty();
    }
}

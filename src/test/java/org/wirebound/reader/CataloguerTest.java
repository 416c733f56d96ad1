package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.AgencyProfileException;
import org.wirebound.reader.dateline.AgencyProfiles;
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.intake.PageText;
import org.wirebound.reader.page.PageReader;

class CataloguerTest {
    private static final String BODY = "The council met in the old town hall and spoke about water, roads and schools until late at night.\n\nNobody left early.\n";

    @ParameterizedTest
    @CsvSource({
        "2024-03-09, 2024-03-09, 0",
        "2024-03-20, 2024-03-20, 0",
        "2024-03, 2024-03-09, 0",
        "2024, 2024-03-09, 0",
        "2024-05-20, 2024-05-20, 1",
        "2024-03-08, 2024-03-08, 1",
        "2024-04, 2024-04, 1",
        "--03-09, --03-09, 0",
        "--03-10, --03-10, 0",
        "--03-08, --03-08, 1",
    })
    void theHeaderGivesTheYearAndWinsWhereItContradicts(String header, String expected, int conflicts) {
        Cataloguer catalogue = catalogue("CALDER BAY, March 9 (Meridian) - " + BODY, header);
        assertThat(catalogue.metadata().get(MetadataKey.DATE).map(DispatchDate::toString)).contains(expected);
        assertThat(conflicts(catalogue)).hasSize(conflicts);
    }

    @Test
    void aDatelineOfDecemberBelongsToTheYearBeforeJanuary() {
        assertThat(catalogue("CALDER BAY, Dec. 30 (Meridian) - " + BODY, "2024-01-02").metadata().get(MetadataKey.DATE).map(DispatchDate::toString))
                .contains("2024-01-02");
        assertThat(catalogue("CALDER BAY, Dec. 30 (Meridian) - " + BODY, "2024").metadata().get(MetadataKey.DATE).map(DispatchDate::toString)).contains("2024-12-30");
    }

    /** Noon in the west is the next day already in the east. */
    @Test
    void aMomentAllowsTheNextDay() {
        Metadata header = Metadata.NONE.with(MetadataKey.DATE, Found.by("header", new DispatchDate(OffsetDateTime.parse("2024-03-08T22:00:00Z")), 0.9));
        Cataloguer catalogue = catalogue("CALDER BAY, March 9 (Meridian) - " + BODY, header);
        assertThat(conflicts(catalogue)).isEmpty();
        assertThat(catalogue.metadata().get(MetadataKey.DATE).map(DispatchDate::toString)).contains("2024-03-08T22:00:00Z");
    }

    @Test
    void aConflictNamesBothDates() {
        List<Finding> conflicts = conflicts(catalogue("CALDER BAY, March 9 (Meridian) - " + BODY, "2024-05-20"));
        assertThat(conflicts.get(0).message()).contains("March 9", "2024-05-20", "the header's was taken");
    }

    @Test
    void thePagesLineOfTimeGivesTheYear() {
        Metadata metadata = read("Harbour reopens after the storm\n\n09.03.2024 [11:52]\n\nCALDER BAY, March 9 (Meridian) - " + BODY);
        assertThat(metadata.get(MetadataKey.DATE).map(DispatchDate::toString)).contains("2024-03-09");
        assertThat(metadata.found(MetadataKey.DATE).orElseThrow().rule()).isEqualTo("dateline-f1-with-time-line");
        assertThat(read("Harbour reopens\n\n39.03.2024 [11:52]\n\nCALDER BAY, March 9 (Meridian) - " + BODY).get(MetadataKey.DATE).map(DispatchDate::toString))
                .contains("--03-09");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AAP jd|AAP|sign-off", "dpa abc de f|dpa|sign-off", "==Kyodo|Kyodo|sign-off", "(SDA/jd)|SDA|sign-off", "EFE JD Mar-23-May-2000 17:25.|EFE|sign-off",
        "EFE.|EFE|sign-off", "© 2024 AFP|AFP|rights-line", "Copyright 1987 Reuters|Reuters|rights-line",
        "This report by The Canadian Press was first published July 3, 2020.|CP|credit-line",
    })
    void theFootNamesTheAgency(String foot, String agency, String rule) {
        Metadata metadata = read("Harbour reopens after the storm\n\n" + BODY + "\n" + foot + "\n");
        assertThat(metadata.get(MetadataKey.AGENCY)).contains(agency);
        assertThat(metadata.found(MetadataKey.AGENCY).orElseThrow().rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"AFP was there.", "Copyright law was not spoken of.", "Reuters said so", "Trends in trade", "AP News Desk in Town"})
    void aLastSentenceIsNoSignOff(String foot) {
        Metadata metadata = read("Harbour reopens after the storm\n\n" + BODY + "\n" + foot + "\n");
        assertThat(metadata.has(MetadataKey.AGENCY)).isFalse();
        assertThat(metadata.has(MetadataKey.RIGHTS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AZƏRTAC xəbər verir ki, məktəblər sentyabrda açılacaq və müəllimlər bunu bilirlər.|AZƏRTAC",
        "Школы откроются осенью, передает ТАСС со ссылкой на министерство образования страны.|ТАСС",
        "به گزارش خبرگزاری مهر، مدرسه‌ها در پاییز باز می‌شوند و معلمان از آن آگاهند.|خبرگزاری مهر",
        "据新华社报道，学校将在秋季开学，老师们已经知道了这个消息，家长们也在等待。|新华社",
        "The schools will open in autumn, AZERTAC reports, and the teachers know of it already.|AZERTAC",
        "AA'nın haberine göre okullar sonbaharda açılacak ve öğretmenler bunu biliyor.|-",
    })
    void anOpeningThatSaysWhoseReportItIsNamesTheAgency(String sentence, String agency) {
        Metadata metadata = read(sentence + "\n\n" + sentence.replaceAll("\\p{Lu}{2,}", "x") + "\n");
        if (agency.equals("-")) {
            assertThat(metadata.get(MetadataKey.AGENCY)).contains("AA");
        } else {
            assertThat(metadata.get(MetadataKey.AGENCY)).contains(agency);
        }
        assertThat(metadata.found(MetadataKey.AGENCY).orElseThrow().rule()).isEqualTo("attribution");
        assertThat(metadata.found(MetadataKey.AGENCY).orElseThrow().confidence()).isLessThan(0.7);
    }

    @Test
    void whatAnAgencyIsToldIsNoAttribution() {
        assertThat(read("Harbour reopens\n\nThe mayor told AFP that the harbour would open, and Reuters heard him, too.\n\n" + BODY).has(MetadataKey.AGENCY)).isFalse();
    }

    @Test
    void aLoneCityTellsItsCountryAndASharedNameDoesNot() {
        assertThat(read("BAKU (AP) - " + BODY).get(MetadataKey.COUNTRY)).contains("Azerbaijan");
        assertThat(read("BAKU (AP) - " + BODY).found(MetadataKey.COUNTRY).orElseThrow().confidence()).isLessThanOrEqualTo(0.7);
        assertThat(read("VALENCIA (AP) - " + BODY).has(MetadataKey.COUNTRY)).isFalse();
        assertThat(read("PARIS, Texas (AP) - " + BODY).has(MetadataKey.COUNTRY)).isFalse();
        assertThat(read("LONDON (AP) - " + BODY).get(MetadataKey.COUNTRY)).contains("United Kingdom");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ATLANTA, Georgia|region|Georgia", "TBILISI, Georgia|country|Georgia", "ARLON, Luxembourg|region|Luxembourg", "MINNA, Niger|region|Niger",
        "AGADEZ, Niger|country|Niger", "AMMAN, Jordan|country|Jordan", "SANTA FE, New Mexico|region|New Mexico", "GRANADA, Nicaragua|country|Nicaragua"})
    void aStateThatBearsACountrysNameIsNone(String place, String key, String name) {
        Metadata metadata = read(place + ", May 3 (AP) - " + BODY);
        assertThat(metadata.get(MetadataKey.COUNTRY)).isEqualTo(key.equals("country") ? Optional.of(name) : Optional.empty());
        assertThat(metadata.get(MetadataKey.REGION)).isEqualTo(key.equals("region") ? Optional.of(name) : Optional.empty());
    }

    @Test
    void whatIsFiledOnNewYearsEveIsPostedInTheNewYear() {
        assertThat(read("date 2020-01 Bakou, 31 décembre, AZERTAC\n\n" + BODY).get(MetadataKey.DATE)).contains(DispatchDate.parse("2019-12-31"));
        assertThat(read("date 2020-01 Bakou, 11 décembre, AZERTAC\n\n" + BODY).get(MetadataKey.DATE)).contains(DispatchDate.parse("--12-11"));
    }

    @Test
    void aUsersAgencyIsFoundByItsDatelineItsEndMarkAndItsByline() throws AgencyProfileException {
        DispatchReader reader = new DispatchReader(AgencyProfiles.parse("""
                name: Meridian News
                also: Меридиан
                end: (mrn)
                byline: {names} / MRN
                """));
        assertThat(agency(reader, "ЗАРЕЧЬЕ, 4 марта (Меридиан) - Порт открылся.\n\nПаром ушёл.\n")).isEqualTo("Меридиан");
        assertThat(agency(reader, "Harbour reopens after the storm\n\n" + BODY + "\n(MRN)\n")).isEqualTo("Meridian News");
        Metadata byline = reader.read(source("Harbour reopens after the storm\n\nJane Doe / MRN\n\n" + BODY)).get(0).dispatch().metadata();
        assertThat(byline.get(MetadataKey.BYLINE)).contains("Jane Doe");
        assertThat(read("Harbour reopens after the storm\n\n" + BODY + "\n(MRN)\n").has(MetadataKey.AGENCY)).isFalse();
    }

    @Test
    void theLineBetweenHeadlineAndDatelineIsTheSubtitle() {
        assertThat(read("Harbour reopens after the storm\n\nFirst ferry leaves at noon\n\nCALDER BAY, March 9 (Meridian) - " + BODY).get(MetadataKey.SUBTITLE))
                .contains("First ferry leaves at noon");
        assertThat(read("Harbour reopens after the storm\n\nThe first ferry left at noon.\n\nCALDER BAY, March 9 (Meridian) - " + BODY).has(MetadataKey.SUBTITLE)).isFalse();
    }

    private static String agency(DispatchReader reader, String text) {
        return reader.read(source(text)).get(0).dispatch().metadata().get(MetadataKey.AGENCY).orElse("");
    }

    private static Metadata read(String text) {
        return new DispatchReader().read(source(text)).get(0).dispatch().metadata();
    }

    private static Source source(String text) {
        return new Source("x.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Cataloguer catalogue(String text, String date) {
        return catalogue(text, Metadata.NONE.with(MetadataKey.DATE, Found.by("header", DispatchDate.parse(date), 0.9)));
    }

    private static Cataloguer catalogue(String text, Metadata header) {
        PageText page = Intake.normalise(text, 0, text.length()).page();
        return new Cataloguer(page, new PageReader(Agencies.bundled()).read(Copy.plain(page), "en"), header, Metadata.NONE);
    }

    private static List<Finding> conflicts(Cataloguer catalogue) {
        return catalogue.findings().stream().filter(finding -> finding.code() == FindingCode.DATE_CONFLICT).toList();
    }
}

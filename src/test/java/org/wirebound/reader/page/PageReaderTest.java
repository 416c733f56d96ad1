package org.wirebound.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Inline;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.intake.Intake;

class PageReaderTest {
    private static final String LONG = "The council met in the old town hall and spoke about water, roads and schools until late at night, and nobody left early.";

    @Test
    void blankLinesPartParagraphs() {
        assertThat(kinds("PORT HOLLOW (AP) _ " + LONG + "\n\n" + LONG)).isEqualTo("Paragraph Paragraph");
    }

    @Test
    void indentsPartParagraphsAndWrappedLinesJoin() {
        PageReading reading = read("""
                COUNCIL SPEAKS OF WATER
                    By Jane Doe, Reuters
                    PORT HOLLOW, March 3 - The council met in the old town hall
                and spoke about water, roads and schools until late at night,
                and nobody left early.
                    It said it would meet again.
                 REUTER
                """);
        assertThat(kinds(reading)).isEqualTo("Headline Byline Paragraph Paragraph");
        assertThat(reading.byline().map(Part::text)).contains("Jane Doe");
        assertThat(reading.bylineAgency().map(Part::text)).contains("Reuters");
        assertThat(reading.blocks().get(2).text()).endsWith("until late at night, and nobody left early.");
        assertThat(reading.closings()).extracting(mark -> mark.part().text()).containsExactly("REUTER");
    }

    @Test
    void hardWrappedParagraphsBetweenBlankLinesJoin() {
        PageReading reading = read("""
                Water comes to the valley

                The council met in the old town hall and spoke about water, roads
                and schools until late at night, and nobody left early because
                the matter was too important.

                It said that it would meet again in the spring, when the snow has
                gone and the roads are open.
                """);
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Paragraph");
        assertThat(reading.blocks().get(1).text()).contains("roads and schools");
    }

    @Test
    void longLinesAreParagraphsEach() {
        assertThat(kinds("Water comes to the valley\n\n" + LONG + "\n" + LONG + "\n" + LONG)).isEqualTo("Headline Paragraph Paragraph Paragraph");
    }

    @Test
    void columnsAreKeptAsAgate() {
        PageReading reading = read("Prices in Kalvik\n\n" + LONG + "\n\nWheat     12.40    up\nRye        9.15    off\n\n" + LONG);
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Agate Paragraph");
        assertThat(reading.blocks().get(2).text()).isEqualTo("Wheat     12.40    up\nRye        9.15    off");
    }

    @Test
    void itemsOfOneListAreOneBlock() {
        PageReading reading = read("What was said\n\n" + LONG + "\n\n- water\n- roads\n\n1. one\n2. two\n3. three\n\n" + LONG);
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph Listing Listing Paragraph");
        assertThat(reading.blocks().get(3).text()).isEqualTo("1. one\n2. two\n3. three");
    }

    @Test
    void aLoneDashIsNoList() {
        assertThat(kinds("What was said\n\n" + LONG + "\n\n- Never, he said.\n\n" + LONG)).isEqualTo("Headline Paragraph Paragraph Paragraph");
    }

    @Test
    void crossheadsAreCapitalsAloneOrMarked() {
        assertThat(kinds("Water comes\n\n" + LONG + "\n\nROADS AND SCHOOLS\n\n" + LONG + "\n\n## Links\n\n" + LONG))
                .isEqualTo("Headline Paragraph Crosshead Paragraph Crosshead Paragraph");
    }

    @Test
    void aShortLineBetweenParagraphsIsACrosshead() {
        assertThat(kinds("Water comes\n\n" + LONG + "\n\nWhat it costs\n\n" + LONG)).isEqualTo("Headline Paragraph Crosshead Paragraph");
        assertThat(kinds("Water comes\n\n" + LONG + "\n\nTimes\n\n- one\n- two\n\nCosts\n\n" + LONG))
                .isEqualTo("Headline Paragraph Crosshead Listing Crosshead Paragraph");
    }

    @Test
    void aShortSentenceOrOneThatLeadsOnIsNoCrosshead() {
        for (String line : new String[] {"It rained.", "He said:", "In short,", "and so on", "\"No!\""}) {
            assertThat(kinds("Water comes\n\n" + LONG + "\n\n" + line + "\n\n" + LONG)).as(line)
                    .isEqualTo("Headline Paragraph Paragraph Paragraph");
        }
        assertThat(kinds("Water comes\n\n" + LONG + "\n\nA last word")).isEqualTo("Headline Paragraph Paragraph");
    }

    @Test
    void aRubricStandsAboveTheHeadline() {
        assertThat(kinds("POLITICS\n\nWater comes to the valley\n\nPORT HOLLOW (AP) _ " + LONG)).isEqualTo("Rubric Headline Paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "3 May 2021\n\nWater comes to the valley\n\nPORT HOLLOW (AP) _ ", "Monday, May 3, 2021, 10:15 GMT\n\nWater comes to the valley\n\nPORT HOLLOW (AP) _ ",
        "Water comes to the valley\n\n3 May 2021\n\n", "Date: 3 May 2021\n\nWater comes to the valley\n\n", "Water comes to the valley\n\nPublished on 3 May 2021\n\n"})
    void aLineOfDateIsNoHeadline(String head) {
        PageReading reading = read(head + LONG);
        assertThat(reading.blocks().get(0)).isInstanceOf(Block.Headline.class);
        assertThat(reading.blocks().get(0).text()).isEqualTo("Water comes to the valley");
        assertThat(reading.timeLine().map(line -> line.date().toString())).contains("2021-05-03");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Copyright 1998 The Meridian Press\n\nWater comes to the valley\n\n", "Water comes to the valley\n\nBy JANE DOE\nMeridian Staff Writer\n\n",
        "Water comes to the valley\n\nBy JANE DOE\nc.1998 Meridian News Service\n\n"})
    void linesOfRightsAndOfJobsAreNoHeadlineAndNoSubheadline(String head) {
        PageReading reading = read(head + "PORT HOLLOW (AP) _ " + LONG);
        assertThat(reading.blocks().stream().filter(Block.Headline.class::isInstance).map(Block::text)).containsExactly("Water comes to the valley");
        assertThat(reading.blocks().stream().noneMatch(Block.Subheadline.class::isInstance)).isTrue();
    }

    @Test
    void anOrdinalEndsNoSentence() {
        assertThat(DerivedTitle.of("Am 3. Mai kommt das Boot. Es kommt bei Nacht.", "de")).isEqualTo("Am 3. Mai kommt das Boot");
    }

    @Test
    void aHeadlineMayEndInDots() {
        assertThat(read("And then came the water...\n\n" + LONG).blocks().get(0)).isInstanceOf(Block.Headline.class);
        assertThat(DerivedTitle.of("And then came the water... It came at night.", "en")).doesNotEndWith("water..");
    }

    @Test
    void addressesBecomeLinksWithoutTheSentencesPunctuation() {
        PageReading reading = read("Water comes\n\nSee (https://example.org/a_(b)) or http://example.org/x. " + LONG);
        List<String> links = ((Block.Paragraph) reading.blocks().get(1)).inlines().stream()
                .filter(Inline.Link.class::isInstance).map(Inline::text).toList();
        assertThat(links).containsExactly("https://example.org/a_(b)", "http://example.org/x");
    }

    @Test
    void aStampWithRubricIsTakenOff() {
        PageReading reading = read("date 2017-12-19     • / OFFICIAL NEWS\n\nWater comes\n\n" + LONG);
        assertThat(reading.stamp().flatMap(ScrapeStamp::rubric).map(Part::text)).contains("OFFICIAL NEWS");
        assertThat(kinds(reading)).isEqualTo("Headline Paragraph");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Jane Doe|Jane Doe", "Par Jeanne Dupont et Paul Petit|Jeanne Dupont et Paul Petit", "Von Erika Mustermann, dpa|Erika Mustermann",
        "Por Juana Pérez|Juana Pérez", "Di Maria Rossi|Maria Rossi", "Door Jan de Vries|Jan de Vries", "Af Jens Jensen|Jens Jensen",
        "Автор: Иван Иванов|Иван Иванов", "Írta: Kovács János|Kovács János", "بقلم محمد علي|محمد علي", "By JANE DOE, Associated Press Writer|JANE DOE",
        "홍길동 기자|홍길동", "홍길동·김철수 특파원|홍길동·김철수", "Oleh Siti Aminah|Siti Aminah", "De Ion Popescu|Ion Popescu", "Eftir Jón Jónsson|Jón Jónsson",
    })
    void namesAloneAreTheByline(String line, String names) {
        assertThat(read("Water comes to the valley\n\n" + line + "\n\n" + LONG).byline().map(Part::text)).contains(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By the river they sat", "Von der Leyen kommt nicht", "Par ailleurs rien", "By 2030 all will be well"})
    void aSentenceIsNoByline(String line) {
        assertThat(read("Water comes to the valley\n\n" + line + "\n\n" + LONG).byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-30-", "###", "(END)", "ENDS", "Enditem", "REUTER", "-02D-", "KONEC", "（完）"})
    void endMarksAreTakenOffTheVeryEnd(String mark) {
        PageReading reading = read("Water comes\n\n" + LONG + "\n" + mark + "\n\n");
        assertThat(reading.closings()).extracting(found -> found.part().text()).containsExactly(mark);
        assertThat(reading.blocks().get(1).text()).isEqualTo(LONG);
    }

    @Test
    void aMarkInTheMiddleStays() {
        assertThat(read("Water comes\n\n" + LONG + "\n\n###\n\n" + LONG).closings()).isEmpty();
    }

    @Test
    void aDerivedTitleIsTheFirstSentenceOrItsFirstClause() {
        assertThat(DerivedTitle.of("It rained. Then it stopped.", "en")).isEqualTo("It rained");
        assertThat(DerivedTitle.of("U.S. President Doe spoke. Then he left.", "en")).startsWith("U.S.");
        String cut = DerivedTitle.of(LONG.replace(".", "") + " and so it went on, with more and more words that no title can hold.", "en");
        assertThat(cut).hasSizeLessThanOrEqualTo(DerivedTitle.LONGEST).endsWith("…").startsWith("The council met");
    }

    private static String kinds(String text) {
        return kinds(read(text));
    }

    private static String kinds(PageReading reading) {
        return reading.blocks().stream().map(block -> block.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    private static PageReading read(String text) {
        return new PageReader(Agencies.bundled()).read(Copy.plain(Intake.normalise(text, 0, text.length()).page()), "en");
    }
}

package org.wirebound.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.intake.PageText;

class DeskMarksTest {
    private static final DispatchReader READER = new DispatchReader();
    private static final String STORY = """
            LANTERNBY, May 3, 2025 (Meridian) - The harbour of the town will open its new basin to ships on Monday, the port said.

            "The basin is deep enough for all that sail here," the master of the harbour told reporters.

            Two tugs were bought for the basin last year.
            """;

    private static Reading read(String text) {
        return READER.read(new Source("x.txt", text.getBytes(StandardCharsets.UTF_8))).get(0);
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMBARGOED FOR RELEASE AT 1130 GMT, MAY 5 | 2025-05-05T11:30:00Z",
        "(EMBARGOED FOR RELEASE AT 1130 GMT MONDAY) | 2025-05-05T11:30:00Z",
        "EMBARGO: 00:01 GMT Monday 5 May 2025 | 2025-05-05T00:01:00Z",
        "*** EMBARGOED UNTIL 9 a.m. EDT May 5, 2025 *** | 2025-05-05T09:00:00-04:00",
        "Embargoed until 6:30 pm ET on January 5, 2026 | 2026-01-05T18:30:00-05:00",
        "NOT FOR PUBLICATION BEFORE 5 May 2025, 14:00 UTC+4 | 2025-05-05T14:00:00+04:00",
        "Sperrfrist: 5. Mai 2025, 12.00 MESZ | 2025-05-05T12:00:00+02:00",
        "Sous embargo jusqu'au 5 mai 2025 à 18h00 GMT | 2025-05-05T18:00:00Z",
        "Embargado hasta el 5 de mayo de 2025 a las 10:30 CEST | 2025-05-05T10:30:00+02:00",
        "Эмбарго до 5 мая 2025 года, 10:00 МСК | 2025-05-05T10:00:00+03:00",
        "EMBARGADO HASTA LAS 12:00 GMT DEL 5 DE MAYO DE 2025 | 2025-05-05T12:00:00Z",
        "EMBARGO FINO ALLE ORE 12.00 CEST DEL 5 MAGGIO 2025 | 2025-05-05T12:00:00+02:00",
        "EMBARGO: 2025-05-05T10:00:00+04:00 | 2025-05-05T10:00:00+04:00",
        "EMBARGOED FOR RELEASE AT 1130 GMT | 2025-05-03T11:30:00Z"})
    void anEmbargoThatSaysAllIsAMoment(String line, String moment) {
        Reading reading = read(line + "\n\nHarbour opens new basin\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.EMBARGO)).contains(moment);
        assertThat(codes(reading)).contains(FindingCode.EMBARGOED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMBARGO: Monday morning | Monday morning",
        "Sperrfrist: Beginn der Rede im Landtag | Beginn der Rede im Landtag",
        "EMBARGOED UNTIL 05/06/2025 10:00 GMT | 05/06/2025 10:00 GMT",
        "EMBARGOED UNTIL 10:00 CST May 5 | 10:00 CST May 5",
        "EMBARGOED UNTIL May 5, 2025 | May 5, 2025",
        "EMBARGOED UNTIL 31:77 GMT May 5 | 31:77 GMT May 5",
        "STRICTLY EMBARGOED | STRICTLY EMBARGOED"})
    void anEmbargoThatLeavesSomethingOpenIsAsWritten(String line, String words) {
        assertThat(read(line + "\n\nHarbour opens new basin\n\n" + STORY).dispatch().metadata().get(MetadataKey.EMBARGO)).contains(words);
    }

    @Test
    void aDayWithoutAYearIsLeftAloneWhereTheDispatchHasNone() {
        String undated = STORY.replace(", 2025", "");
        assertThat(read("EMBARGO: 11:30 GMT May 5\n\nHarbour opens\n\n" + undated).dispatch().metadata().get(MetadataKey.EMBARGO)).contains("11:30 GMT May 5");
    }

    @Test
    void theSpanOfAnEmbargoIsItsLine() {
        Reading reading = read("(EMBARGOED FOR RELEASE AT 1130 GMT, MAY 5)\n\nHarbour opens new basin\n\n" + STORY);
        Found<String> embargo = reading.dispatch().metadata().found(MetadataKey.EMBARGO).orElseThrow();

        assertThat(reading.decoded().substring(embargo.span().orElseThrow().start(), embargo.span().orElseThrow().end()))
                .isEqualTo("EMBARGOED FOR RELEASE AT 1130 GMT, MAY 5");
        assertThat(reading.dispatch().blocks().get(0).text()).contains("EMBARGOED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Embargo on arms sales to go on", "Embargo hits harbour", "Embargoed ships leave the harbour", "Oil embargo: what it means", "Embargo breakers: no mercy",
        "Embargo: what the new rules mean", "EMBARGO - A history of closed ports"})
    void aStoryAboutAnEmbargoIsUnderNone(String headline) {
        assertThat(read(headline + "\n\n" + STORY).dispatch().metadata().has(MetadataKey.EMBARGO)).isEqualTo(false);
    }

    @Test
    void aPriorityOnALineOfItsOwnStaysOnThePage() {
        Reading reading = read("URGENT\n\nHarbour opens new basin\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.PRIORITY)).contains("URGENT");
        assertThat(reading.dispatch().blocks()).anyMatch(block -> block.text().equals("URGENT"));
    }

    @Test
    void theHeadlineStandsBelowWhatDesksWriteAboveIt() {
        Reading reading = read("EMBARGOED FOR RELEASE AT 1130 GMT, MAY 5\n\nURGENT\n\nEds: Adds quote.\n\n2ND LEAD 3RD NET\n\nHarbour opens new basin\n\nBy Anna Weir\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.TITLE)).contains("Harbour opens new basin");
        assertThat(reading.dispatch().metadata().get(MetadataKey.BYLINE)).contains("Anna Weir");
        assertThat(reading.dispatch().metadata().get(MetadataKey.VERSION)).contains("2");
        assertThat(reading.dispatch().blocks()).filteredOn(Block.Rubric.class::isInstance).extracting(Block::text)
                .containsExactly("EMBARGOED FOR RELEASE AT 1130 GMT, MAY 5", "URGENT", "2ND LEAD 3RD NET");
    }

    @Test
    void noTitleIsMadeOfAMark() {
        assertThat(read("URGENT\n\n" + STORY).dispatch().metadata().get(MetadataKey.TITLE).orElseThrow()).startsWith("The harbour of the town");
    }

    @Test
    void anUpdateIsAVersion() {
        Reading reading = read("UPDATE 2-Harbour opens new basin\n\n" + STORY);
        Metadata metadata = reading.dispatch().metadata();

        assertThat(metadata.get(MetadataKey.TITLE)).contains("UPDATE 2-Harbour opens new basin");
        assertThat(metadata.get(MetadataKey.REVISION)).contains("update");
        assertThat(metadata.get(MetadataKey.VERSION)).contains("2");
        assertThat(metadata.found(MetadataKey.REVISION).orElseThrow().span().orElseThrow().start()).isZero();
        assertThat(metadata.found(MetadataKey.REVISION).orElseThrow().span().orElseThrow().end()).isEqualTo("UPDATE 2".length());
    }

    @Test
    void aKillIsCanceled() {
        Reading reading = read("MANDATORY KILL\n\nHarbour opens new basin\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.STATUS)).contains("canceled");
        assertThat(reading.dispatch().metadata().get(MetadataKey.REVISION)).contains("kill");
        assertThat(codes(reading)).contains(FindingCode.KILLED);
    }

    @Test
    void aWithheldDispatchSaysSo() {
        Reading reading = read("WITHHOLD\n\nHarbour opens new basin\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.STATUS)).contains("withheld");
        assertThat(codes(reading)).contains(FindingCode.WITHHELD);
    }

    @Test
    void whatTheHeaderSaysIsNotChangedButForUsableUnderEmbargo() {
        Metadata header = Metadata.NONE
                .with(MetadataKey.TITLE, Found.by("header", "URGENT: UPDATE 3-Basin", 0.95))
                .with(MetadataKey.PRIORITY, Found.by("header", "4", 0.95))
                .with(MetadataKey.STATUS, Found.by("header", "usable", 0.95))
                .with(MetadataKey.EMBARGO, Found.by("header", "2025-05-05T10:00:00Z", 0.95))
                .with(MetadataKey.VERSION, Found.by("header", "7", 0.95));
        PageText page = Intake.normalise("Words.", 0, 6).page();

        Metadata marked = DeskMarks.read(page, new Dispatch(header, List.of()), "Words.").dispatch().metadata();

        assertThat(marked.get(MetadataKey.PRIORITY)).contains("4");
        assertThat(marked.get(MetadataKey.VERSION)).contains("7");
        assertThat(marked.get(MetadataKey.REVISION)).contains("update");
        assertThat(marked.has(MetadataKey.STATUS)).isFalse();
        assertThat(marked.get(MetadataKey.EMBARGO)).contains("2025-05-05T10:00:00Z");
    }

    @Test
    void moreAtTheFootMakesAFirstTake() {
        Reading reading = read("Harbour opens new basin\n\n" + STORY + "\n(more)\n");

        assertThat(reading.dispatch().metadata().get(MetadataKey.TAKE)).contains(1);
        assertThat(reading.dispatch().bodyText()).doesNotContain("(more)");
        assertThat(codes(reading)).contains(FindingCode.END_MARK_REMOVED);
    }

    @Test
    void anEqualsSignCountsTakes() {
        assertThat(read("Harbour opens new basin =2\n\n" + STORY).dispatch().metadata().get(MetadataKey.TAKE)).contains(2);
        assertThat(read("Harbour opens new basin =\n\n" + STORY).dispatch().metadata().get(MetadataKey.TAKE)).isEqualTo(Optional.empty());
    }

    @Test
    void aNoteBetweenDesksGoesOffThePage() {
        Reading reading = read("Harbour opens new basin\n\nEds: Adds quote of the master.\n\n" + STORY);
        Found<String> note = reading.dispatch().metadata().found(MetadataKey.EDITORIAL_NOTE).orElseThrow();

        assertThat(note.value()).isEqualTo("Eds: Adds quote of the master.");
        assertThat(reading.decoded().substring(note.span().orElseThrow().start(), note.span().orElseThrow().end())).isEqualTo(note.value());
        assertThat(reading.dispatch().bodyText()).doesNotContain("Eds:");
        assertThat(codes(reading)).contains(FindingCode.NOTE_REMOVED);
    }

    @Test
    void whatIsNotForPublicationGoesWithAllThatFollows() {
        Reading reading = read("Harbour opens new basin\n\n" + STORY + "\nThe following information is not for publication\n\nPort office: Anna Weir, +44 000 000\n");

        assertThat(reading.dispatch().metadata().get(MetadataKey.EDITORIAL_NOTE).orElseThrow()).endsWith("Anna Weir, +44 000 000");
        assertThat(reading.dispatch().bodyText()).doesNotContain("Anna Weir").contains("Two tugs");
    }

    @Test
    void anEditorsNoteStaysOnThePage() {
        Reading reading = read("Harbour opens new basin\n\nEDITOR'S NOTE _ This is the first of two stories.\n\n" + STORY);

        assertThat(reading.dispatch().metadata().get(MetadataKey.EDITORIAL_NOTE)).contains("EDITOR'S NOTE _ This is the first of two stories.");
        assertThat(reading.dispatch().blocks()).anyMatch(block -> block.text().startsWith("EDITOR'S NOTE"));
        assertThat(codes(reading)).doesNotContain(FindingCode.NOTE_REMOVED);
    }

    @Test
    void aDispatchThatIsAllNoteStays() {
        assertThat(read("Eds: The budget of stories for today is late.").dispatch().blocks()).hasSize(1);
    }
}

package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.Reading;

class ExplanationTest {
    private static final String DISPATCH = "UPDATE 1-Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened.\n\nFerries run.\n-END-\n";

    @TempDir
    private Path folder;

    private Run explain(String text, boolean terminal, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve("x.txt"), text);
        CommandLineFixture fixture = new CommandLineFixture(folder).environment(environment);
        return (terminal ? fixture.terminal() : fixture).run("detect", "--explain", "x.txt");
    }

    @Test
    void spansStandInBracketsWhereThereIsNoTerminal() throws IOException {
        String out = explain(DISPATCH, false, Map.of()).out();

        assertThat(out).contains("⟦title: ⟦version, revision: UPDATE 1⟧-Harbour reopens⟧", "⟦place: CALDER BAY⟧, ⟦date: March 9, 2024⟧ (⟦agency: Meridian⟧) -",
                "⟦END_MARK_REMOVED: -END-⟧").doesNotContain("\u001b");
        assertThat(out).containsPattern("■ place +▰▰▰▰▱ 0\\.\\d\\d dateline-f1 +26–36  CALDER BAY\n");
        assertThat(out).containsPattern("· info +END_MARK_REMOVED  \\d+–\\d+\n +Taken off the page");
    }

    @Test
    void aTerminalHasColoursUnlessAPersonDeclinesThem() throws IOException {
        assertThat(explain(DISPATCH, true, Map.of()).out()).contains("\u001b[4;38;5;", "CALDER BAY\u001b[0m\u001b[1;38;5;231;48;5;", "m place \u001b[0m").doesNotContain("⟦");
        assertThat(explain(DISPATCH, true, Map.of("NO_COLOR", "1")).out()).contains("⟦place: CALDER BAY⟧").doesNotContain("\u001b");
    }

    @Test
    void controlCharactersOfASourceAreShownAndNeverObeyed() throws IOException {
        String out = explain("Harbour\u001b[31m reopens\u0007\n\nCALDER BAY, March 9, 2024 (Meridian) - The\u202E harbour\u009b of the town\t reopened.\r\n", false, Map.of()).out();

        assertThat(out).contains("␛⟧[31m reopens", "␇", "‹U+202E›", "‹U+009B›", "␉");
        assertThat(out.chars().filter(c -> c != '\n').noneMatch(c -> Character.isISOControl(c) || c == 0x202e)).isTrue();
    }

    @Test
    void spansThatOverlapAreShownInPieces() {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.PLACE, Found.at(new Span(0, 6), "abcdef", 1, "test"))
                .with(MetadataKey.DATE, Found.at(new Span(4, 9), org.wirebound.dispatch.DispatchDate.parse("2024"), 1, "test"));
        Reading reading = new Reading(new Dispatch(metadata, List.of()),
                List.of(Finding.at(List.of(new Span(1, 2), new Span(20, 30)), FindingCode.CONTROL_REMOVED, "x")), "abcdefghij");

        assertThat(NamedSpans.show(reading, new Paint(false))).isEqualTo("⟦place: a⟦CONTROL_REMOVED: b⟧cd⟦date: ef⟧⟧⟦date: ghi⟧j");
    }

    @Test
    void allThatIsShownIsInTheRecordToo() throws IOException {
        String out = explain(DISPATCH, false, Map.of()).out();
        JsonNode object = JsonMapper.builder().build().readTree(new CommandLineFixture(folder).run("detect", "--json", "x.txt").out().lines().findFirst().orElseThrow());

        object.at("/evidence").properties().forEach(field -> {
            assertThat(out).contains(field.getKey(), field.getValue().get("rule").asText());
            if (field.getValue().has("start")) {
                assertThat(out).contains(field.getValue().get("start").asInt() + "–" + field.getValue().get("end").asInt());
            }
        });
        object.at("/findings").forEach(finding -> assertThat(out).contains(finding.get("code").asText(), finding.get("message").asText()));
    }

    @Test
    void itIsEitherForPeopleOrForPrograms() throws IOException {
        Files.writeString(folder.resolve("x.txt"), DISPATCH);

        assertThat(new CommandLineFixture(folder).run("detect", "--explain", "--json", "x.txt").exit()).isEqualTo(ExitCode.USAGE);
    }
}

package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

class DetectCommandTest {
    private static final String DISPATCH = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour reopened.\n\nFerries run.\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void aDispatch() throws IOException {
        Files.writeString(folder.resolve("x.txt"), DISPATCH);
    }

    @Test
    void aSourceIsOneObjectWithTheSpansOfItsEvidence() throws IOException {
        Run run = new CommandLineFixture(folder).run("detect", "--json", "./x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        JsonNode object = JSON.readTree(run.out().lines().toList().get(0));
        assertThat(object.fieldNames()).toIterable().containsExactly("source", "metadata", "evidence", "findings", "text");
        assertThat(object.get("source").asText()).isEqualTo("./x.txt");
        assertThat(object.at("/metadata/place").asText()).isEqualTo("CALDER BAY");
        assertThat(object.at("/metadata/date").asText()).isEqualTo("2024-03-09");
        assertThat(object.at("/metadata/datePrecision").asText()).isEqualTo("day");
        assertThat(object.at("/metadata").has("titleDerived")).isFalse();
        JsonNode place = object.at("/evidence/place");
        assertThat(DISPATCH.substring(place.get("start").asInt(), place.get("end").asInt())).isEqualTo("CALDER BAY");
        assertThat(object.get("text").asText()).endsWith("The harbour reopened.\n\nFerries run.");
    }

    @Test
    void agenciesOfOnesOwnAreReadFromAFileOrAFolder() throws IOException {
        Files.createDirectory(folder.resolve("ours"));
        Files.writeString(folder.resolve("ours/wires.txt"), "name: Calder Wire\nend: (clw)\n");
        Files.writeString(folder.resolve("y.txt"), "Harbour reopens\n\nThe harbour reopened on Saturday after the storm had gone.\n\nFerries run.\n\n(CLW)\n");
        for (String path : List.of("ours", "ours/wires.txt")) {
            Run run = new CommandLineFixture(folder).run("detect", "--json", "--agencies", path, "y.txt");
            assertThat(run.exit()).isEqualTo(ExitCode.OK);
            assertThat(JSON.readTree(run.out().lines().toList().get(0)).at("/metadata/agency").asText()).isEqualTo("Calder Wire");
        }
    }

    @Test
    void aWrongLineOfAgencyProfilesIsNamed() throws IOException {
        Files.writeString(folder.resolve("wires.txt"), "name: Calder Wire\nnmae: CLW\n");
        Run run = new CommandLineFixture(folder).run("detect", "--agencies", "wires.txt", "x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wires.txt:2: \"nmae\" is no key");
        assertThat(new CommandLineFixture(folder).run("detect", "--agencies", "absent.txt", "x.txt").exit()).isEqualTo(ExitCode.BAD_STYLE);
    }

    @Test
    void aRejectedSourceIsAnObjectToo() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Run run = new CommandLineFixture(folder).run("detect", "--json", "empty.txt", "absent.txt", "x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(JSON.readTree(lines.get(0)).at("/findings/0/code").asText()).isEqualTo("SOURCE_EMPTY");
        assertThat(JSON.readTree(lines.get(1)).at("/findings/0/code").asText()).isEqualTo("SOURCE_UNREADABLE");
        assertThat(JSON.readTree(lines.get(3))).isEqualTo(
                JSON.readTree("{\"summary\": {\"detected\": 1, \"failed\": 2, \"skipped\": 0}}"));
    }

    @Test
    void peopleReadATable() {
        Run run = new CommandLineFixture(folder).run("detect", "x.txt");

        assertThat(run.out()).startsWith("x.txt\n").containsPattern("  place +CALDER BAY  \\[\\d\\.\\d\\d dateline-f1\\]\n")
                .doesNotContain("titleDerived");
    }
}

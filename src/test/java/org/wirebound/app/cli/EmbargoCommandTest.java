package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

/** What must not be published, and what replaces what, from the door to the files. */
class EmbargoCommandTest {
    private static final String BODY = "CALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened to ships on Saturday, its master said.\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode record(String name) throws IOException {
        return JSON.readTree(Files.readAllBytes(folder.resolve("out").resolve(name)));
    }

    @Test
    void aDispatchUnderEmbargoMeetsAllStandards() throws IOException {
        write("x.txt", "EMBARGOED UNTIL 10:00 GMT, MARCH 11\n\nHarbour reopens\n\n" + BODY);

        assertThat(new CommandLineFixture(folder).run("convert", "x.txt", "-o", "out").exit()).isEqualTo(ExitCode.OK);
        assertThat(record("x.json").at("/metadata/embargo").asText()).isEqualTo("2024-03-11T10:00:00Z");
        Run check = new CommandLineFixture(folder).run("check", "out");
        assertThat(check.exit()).as(check.out()).isEqualTo(ExitCode.OK);
    }

    @Test
    void nothingIsWrittenOfItWhereThatIsAskedFor() throws IOException {
        write("embargo.txt", "EMBARGOED UNTIL 10:00 GMT, MARCH 11\n\nHarbour reopens\n\n" + BODY);
        write("kill.txt", "MANDATORY KILL: Harbour reopens\n\n" + BODY);
        write("free.txt", "Harbour reopens\n\n" + BODY);

        Run run = new CommandLineFixture(folder).run("convert", "embargo.txt", "kill.txt", "free.txt", "-o", "out", "--fail-on-embargo");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("wirebound: embargo.txt: Not to be published before 2024-03-11T10:00:00Z.").contains("wirebound: kill.txt: ");
        assertThat(folder.resolve("out").toFile().list()).containsExactlyInAnyOrder("free.pdf", "free.docx", "free.epub", "free.json");
    }

    @Test
    void versionsInSeveralFilesAreLinkedWhereThatIsAskedFor() throws IOException {
        write("a.txt", "Harbour reopens\n\n" + BODY);
        write("b.txt", "UPDATE 1-Harbour reopens\n\n" + BODY);
        write("c.txt", "KILL: Harbour reopens\n\n" + BODY);

        assertThat(new CommandLineFixture(folder).run("convert", "a.txt", "b.txt", "c.txt", "-o", "out", "--link", "--to", "epub").exit()).isEqualTo(ExitCode.OK);

        assertThat(record("a.json").at("/metadata/isReplacedBy")).isEqualTo(record("b.json").at("/metadata/identifier"));
        assertThat(record("b.json").at("/metadata/replaces")).isEqualTo(record("a.json").at("/metadata/identifier"));
        assertThat(record("b.json").at("/metadata/isReplacedBy")).isEqualTo(record("c.json").at("/metadata/identifier"));
        assertThat(record("a.json").at("/metadata/status").asText()).isEqualTo("canceled");
        assertThat(new CommandLineFixture(folder).run("detect", "a.txt", "b.txt").out()).doesNotContain("replaces", "isReplacedBy");
        assertThat(new CommandLineFixture(folder).run("detect", "--link", "a.txt", "b.txt").out()).contains("replaces", "isReplacedBy");
    }

    @Test
    void takesInSeveralFilesAreNotMissing() throws IOException {
        write("a.txt", "Harbour reopens\n\n" + BODY + "\n(more)\n");
        write("b.txt", "Harbour reopens =2\n\n" + BODY);

        assertThat(new CommandLineFixture(folder).run("detect", "a.txt", "b.txt").out()).contains("The story is incomplete");
        assertThat(new CommandLineFixture(folder).run("detect", "--link", "a.txt", "b.txt").out())
                .doesNotContain("The story is incomplete").containsPattern("takes +2 ");
    }

    @Test
    void standardInputCannotBeReadTwice() {
        Run run = new CommandLineFixture(folder).input(BODY).run("detect", "--link", "-");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--link");
    }
}

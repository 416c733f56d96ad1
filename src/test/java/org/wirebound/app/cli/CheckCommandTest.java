package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aRecord() throws IOException {
        Files.writeString(folder.resolve("x.txt"), "CALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened on Saturday.\n");
        run("convert", "x.txt", "-o", "out");
    }

    @Test
    void whatThisProgramMakesPasses() {
        Run run = run("check", "out");

        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("PASSED out/x.docx\nPASSED out/x.epub\nPASSED out/x.json\nPASSED out/x.pdf\n");
        assertThat(run.err()).isEqualTo("4 passed, 0 failed\n");
    }

    @Test
    void aDamagedFileFailsWithTheReason() throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve("out/x.pdf"));
        Files.write(folder.resolve("out/x.pdf"), java.util.Arrays.copyOf(pdf, pdf.length / 2));
        Run run = run("check", "out/x.pdf", "out/x.json", "out/absent.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_TO_STANDARD);
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).startsWith("FAILED out/x.pdf: ");
        assertThat(lines.get(1)).isEqualTo("FAILED out/x.json: x.pdf is not the file that was written: its SHA-256 differs");
        assertThat(lines.get(2)).startsWith("FAILED out/absent.pdf: it cannot be read");
    }

    @Test
    void aFileThatIsNotThereIsAFailure() {
        assertThat(run("check", "absent.pdf").exit()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void aFolderWithoutDocumentsIsNothingToDo() throws IOException {
        Files.createDirectory(folder.resolve("none"));

        assertThat(run("check", "none").exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
        assertThat(run("check", "x.txt").exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
    }

    @Test
    void programsReadObjects() throws IOException {
        Run run = run("check", "out/x.docx", "--json");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(JsonMapper.builder().build().readTree(run.out().lines().findFirst().orElseThrow()))
                .isEqualTo(JsonMapper.builder().build().readTree("{\"file\": \"out/x.docx\", \"passed\": true, \"problems\": []}"));
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }
}

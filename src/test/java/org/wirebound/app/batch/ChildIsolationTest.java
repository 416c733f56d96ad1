package org.wirebound.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.app.batch.BatchFixture.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.batch.Isolation.Cause;
import org.wirebound.archive.Holdings;

class ChildIsolationTest {
    @TempDir
    private Path folder;
    private BatchFixture run = new BatchFixture(Path.of(""));

    @BeforeEach
    void sources() throws IOException {
        run = new BatchFixture(folder).source("well", "well\nwell").source("hang", "hang").source("eat", "eat").source("die", "die");
    }

    @Test
    void aSourceThatSucceedsOnItsOwnIsWritten() {
        Settlement settlement = isolation(60_000).again(run.planned("well"), Cause.TIME);

        assertThat(settlement.done()).isTrue();
        assertThat(settlement.source()).isPresent();
        assertThat(run.out).isDirectoryRecursivelyContaining("glob:**/well.items/001.pdf").isDirectoryRecursivelyContaining("glob:**/well.items/002.json");
        assertThat(new Holdings(run.out).areIntact(settlement.files())).isTrue();
        assertThat(settlement.results()).first().isInstanceOfSatisfying(Result.Written.class, written -> {
            assertThat(written.findings()).hasSize(1);
            assertThat(written.metadata().path("date").asText()).isEqualTo("--04-19");
        });
    }

    @Test
    void whatHangsIsKilled() {
        long before = ProcessHandle.current().children().count();
        Settlement settlement = isolation(500).again(run.planned("hang"), Cause.TIME);

        assertThat(settlement.failure()).hasValueSatisfying(failed -> {
            assertThat(failed.failure()).isEqualTo(Failure.LIMIT);
            assertThat(failed.reason()).contains("took longer than 0.5 s, and again in a process of its own");
        });
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }

    @Test
    void whatEatsTheMemorySaysSo() {
        assertThat(isolation(60_000).again(run.planned("eat"), Cause.MEMORY).failure())
                .hasValueSatisfying(failed -> assertThat(failed.reason()).contains("needs more memory than there is"));
    }

    @Test
    void whatBringsItsProcessDownFails() {
        assertThat(isolation(60_000).again(run.planned("die"), Cause.MEMORY).failure())
                .hasValueSatisfying(failed -> assertThat(failed.reason()).contains("brought down the process").contains("it ended with 9"));
    }

    @Test
    void whatAKilledProcessLeavesIsCleared() throws IOException {
        Files.createDirectories(run.out.resolve("hang.items"));
        Path staged = run.out.resolve(".11be1b71-b2f5-3a8a-b3a7-9f4ecfa7e0a1.part");
        Files.writeString(run.out.resolve("hang.items/.x.part"), "half");
        Files.writeString(staged, "another record's");

        isolation(200).again(run.planned("hang"), Cause.TIME);

        assertThat(run.out.resolve("hang.items")).isEmptyDirectory();
        assertThat(staged).exists();
    }

    private Isolation isolation(long millis) {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), PoisonWorker.class.getName(), folder.toString());
        return new ChildIsolation(() -> new ProcessBuilder(command), limits(1, millis), new Holdings(run.out));
    }
}

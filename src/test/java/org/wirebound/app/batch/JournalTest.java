package org.wirebound.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wirebound.app.batch.BatchFixture.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.batch.database.Database;
import org.wirebound.app.batch.report.ResultJson;

class JournalTest {
    private static final Journal.Edition EDITION = new Journal.Edition("Wirebound 0.1.0", "settings");

    @TempDir
    private Path folder;
    private BatchFixture run = new BatchFixture(Path.of(""));

    @BeforeEach
    void aRun() throws IOException {
        run = new BatchFixture(folder).source("a", "well").source("b", "well\nwell").source("c", "break");
        run(EDITION);
    }

    @Test
    void whatIsDoneAndIntactIsLeftAsItIs() {
        assertThat(resumed(EDITION)).containsExactly("a unchanged", "b unchanged", "c failed");
    }

    @Test
    void whatHasChangedIsDoneAgain() throws IOException {
        Files.writeString(run.out.resolve("a.pdf"), "cut off");
        assertThat(resumed(EDITION)).containsExactly("a converted", "b unchanged", "c failed");
        Files.delete(run.out.resolve("b.items/002.json"));
        assertThat(resumed(EDITION)).containsExactly("a unchanged", "b converted", "c failed");
        run.source("a", "pause 1");
        assertThat(resumed(EDITION)).containsExactly("a converted", "b unchanged", "c failed");
        run.source("c", "pause 2");
        assertThat(resumed(EDITION)).containsExactly("a unchanged", "b unchanged", "c converted");
    }

    @Test
    void anotherStyleToolOrWordOfAPersonIsAChange() throws IOException {
        assertThat(resumed(new Journal.Edition("Wirebound 0.1.0", "other"))).startsWith("a converted", "b converted");
        assertThat(resumed(new Journal.Edition("Wirebound 0.2.0", "other"))).startsWith("a converted", "b converted");
        Path word = folder.resolve("in/a.meta.json");
        Files.writeString(word, "{\"place\": \"Calder\"}");
        List<String> outcomes = resumed(new Journal.Edition("Wirebound 0.2.0", "other"));
        assertThat(outcomes).startsWith("a converted").contains("b unchanged");
    }

    @Test
    void sourcesOfTheSameBytesAreConvertedAndToldApart() throws IOException {
        run.source("d", "well").source("e", "well");
        run(EDITION);

        assertThat(run.told.stream().filter(settlement -> settlement.duplicateOf().isPresent())
                .map(settlement -> settlement.planned().input().name() + " of " + settlement.duplicateOf().get().replaceAll(".*/", "")))
                .containsExactly("d of a", "e of a");
        assertThat(run.out.resolve("e.pdf")).hasSameBinaryContentAs(run.out.resolve("a.pdf"));
        try (Database database = Database.file(run.out.resolve(".wirebound/journal.db"))) {
            assertThat(database.text("SELECT group_concat(stem || '=' || state, ' ') FROM (SELECT * FROM source ORDER BY stem)"))
                    .hasValue("a=done b=done c=failed d=duplicate e=duplicate");
        }
        assertThat(resumed(EDITION)).containsExactly("a unchanged", "b unchanged", "c failed", "d unchanged", "e unchanged");
    }

    @Test
    void oneRunAtATimeUsesIt() {
        try (Journal first = new Journal(run.out, EDITION, false)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> new Journal(run.out, EDITION, false))
                    .withMessage("another run is writing to " + run.out + "; wait until it has ended, or choose another folder with -o");
        }
        assertThat(resumed(EDITION)).startsWith("a unchanged");
    }

    @Test
    void aFileThatIsNoJournalIsRefusedAndNeverTouched() throws IOException {
        Path journal = run.out.resolve(".wirebound/journal.db");
        Files.delete(journal);
        refused("notes of somebody".repeat(20).getBytes(StandardCharsets.US_ASCII), "it is no data base of SQLite");

        Path foreign = folder.resolve("foreign.db");
        try (Database other = Database.file(foreign)) {
            other.execute("CREATE TABLE accounts(name TEXT)");
        }
        refused(Files.readAllBytes(foreign), "it is the data base of another program");
    }

    @Test
    void aDamagedJournalIsRefusedAndNeverTouched() throws IOException {
        byte[] damaged = Files.readAllBytes(run.out.resolve(".wirebound/journal.db"));
        Arrays.fill(damaged, 4096, damaged.length, (byte) 0x55);
        refused(damaged, "it is damaged: ");
    }

    @Test
    void anEmptyFileIsTheStartOfAJournal() throws IOException {
        Files.write(run.out.resolve(".wirebound/journal.db"), new byte[0]);

        assertThat(resumed(EDITION)).startsWith("a converted");
    }

    private void refused(byte[] content, String reason) throws IOException {
        Path journal = run.out.resolve(".wirebound/journal.db");
        Files.write(journal, content);
        assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> new Journal(run.out, EDITION, true))
                .withMessageStartingWith("the journal " + journal + " cannot be used (").withMessageContaining(reason).withMessageContaining("move it away");
        assertThat(journal).hasBinaryContent(content);
    }

    private void run(Journal.Edition edition) {
        run.told.clear();
        try (Journal journal = new Journal(run.out, edition, false)) {
            run.run(run.recorder(new Poison()), limits(2, 0), Isolation.none(limits(2, 0)), journal);
        }
    }

    private List<String> resumed(Journal.Edition edition) {
        run.told.clear();
        try (Journal journal = new Journal(run.out, edition, true)) {
            run.run(run.recorder(new Poison()), limits(2, 0), Isolation.none(limits(2, 0)), journal);
        }
        return run.told.stream().map(settlement -> settlement.planned().input().name() + " "
                + ResultJson.status(settlement.results().get(0))).toList();
    }
}

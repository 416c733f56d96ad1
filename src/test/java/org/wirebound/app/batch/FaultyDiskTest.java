package org.wirebound.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirebound.app.batch.FaultyDisk.Fault;
import org.wirebound.archive.Fixity;

/** Has every write, sync, renaming, making and reading of a run fail in turn, once each. */
class FaultyDiskTest {
    private static final int SOURCES = 4;
    private final Poison well = new Poison();

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyRecordIsWholeOrNotThereAndTheNextRunMendsAll(Fault fault) throws IOException {
        Map<String, String> undisturbed = undisturbed();
        int number = 0;
        boolean hasFailed = true;
        while (hasFailed) {
            try (FaultyDisk disk = new FaultyDisk()) {
                BatchFixture run = sources(disk);
                disk.fail(fault, ++number);
                Ending ending = run(run);
                hasFailed = disk.hasFailed();
                disk.fail(Fault.NONE, 0);

                assertSound(run, ending, undisturbed, fault + " " + number);
                if (fault != Fault.READ && hasFailed) {
                    assertThat(run.told).as(fault + " " + number).anyMatch(settlement -> settlement.failure().isPresent());
                }
                run.told.clear();
                assertThat(run(run).reason()).isEqualTo(Ending.Reason.COMPLETE);
                assertThat(files(run.out)).as(fault + " " + number).isEqualTo(undisturbed);
            }
        }
        assertThat(number).as("how often " + fault + " happens, and one more").isGreaterThan(SOURCES);
    }

    @Test
    void aFullDiskNamesTheFileAndEndsTheRun() throws IOException {
        try (FaultyDisk disk = new FaultyDisk()) {
            BatchFixture run = sources(disk);
            disk.fail(Fault.WRITE, 4);

            assertThat(run(run).reason()).isEqualTo(Ending.Reason.DISK);
            assertThat(run.outcomes()).startsWith("0=done", "1=DISK");
            assertThat(run.reason("1")).isEqualTo("cannot write /out/1: the disk is full; free some room or choose another folder with -o");
        }
    }

    /** What was told to be done is on disk, whole; of everything else there is nothing. */
    private static void assertSound(BatchFixture run, Ending ending, Map<String, String> undisturbed, String when) throws IOException {
        Set<String> done = run.told.stream().filter(Settlement::done)
                .map(settlement -> settlement.planned().input().name()).collect(Collectors.toSet());
        Map<String, String> files = files(run.out);
        for (Map.Entry<String, String> file : undisturbed.entrySet()) {
            String source = file.getKey().replaceAll("\\..*", "");
            if (done.contains(source)) {
                assertThat(files).as(when).contains(file);
            } else if (ending.reason() == Ending.Reason.COMPLETE) {
                assertThat(files).as(when).doesNotContainKey(file.getKey());
            }
        }
        assertThat(undisturbed).as(when + ": nothing is half, staged or strange").containsAllEntriesOf(files);
        assertThat(files.size() % 3).as(when + ": records are whole").isZero();
    }

    private Map<String, String> undisturbed() throws IOException {
        try (FaultyDisk disk = new FaultyDisk()) {
            BatchFixture run = sources(disk);
            run(run);
            return files(run.out);
        }
    }

    private Ending run(BatchFixture run) {
        return run.run(well, BatchFixture.limits(1, 0), Isolation.none(BatchFixture.limits(1, 0)));
    }

    private static BatchFixture sources(FaultyDisk disk) throws IOException {
        BatchFixture run = new BatchFixture(disk.getPath("/"));
        for (int i = 0; i < SOURCES; i++) {
            run.source(String.format(Locale.ROOT, "%d", i), "well");
        }
        return run;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Fixity.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}

package org.wirebound.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.batch.database.Database;
import org.wirebound.archive.Fixity;
import org.wirebound.archive.RecordFixture;

/** Kills a run (SIGKILL) at random moments, again and again, and takes it up each time. */
class CrashIT {
    private static final int SOURCES = 300;
    private static final int KILLS = 30;
    private static final long SEED = 20_240_309;

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);

    @Test
    void nothingIsLostDoneTwiceOrHalfDone() throws Exception {
        prepare("disturbed");
        prepare("undisturbed");
        Set<String> converted = new HashSet<>();
        int killedAtWork = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> told = killed(Moment.values()[i % Moment.values().length]);
            killedAtWork += told.isEmpty() ? 0 : 1;
            for (String line : told) {
                assertThat(line.endsWith(" converted") && !converted.add(line)).as("done twice: " + line).isFalse();
            }
        }
        assertThat(killedAtWork).as("runs that were killed at work").isGreaterThan(KILLS / 2);
        assertThat(converted).as("what was done before the last run").hasSizeGreaterThan(SOURCES / 10);

        List<String> last = toTheEnd("disturbed");

        assertThat(last).hasSize(SOURCES).allMatch(line -> line.endsWith(" converted") || line.endsWith(" unchanged"));
        assertThat(last).containsAll(converted.stream().map(line -> line.replace(" converted", " unchanged")).toList());
        assertThat(toTheEnd("undisturbed")).hasSize(SOURCES).allMatch(line -> line.endsWith(" converted"));
        assertThat(files("disturbed")).isEqualTo(files("undisturbed")).hasSize(2 * SOURCES);
        try (Database journal = Database.file(folder.resolve("disturbed/out/.wirebound/journal.db"))) {
            assertThat(journal.text("SELECT count(*) FROM source WHERE state = 'done'")).hasValue(String.valueOf(SOURCES));
        }
    }

    private void prepare(String name) throws IOException {
        BatchFixture run = new BatchFixture(folder.resolve(name));
        for (int i = 0; i < SOURCES; i++) {
            run.source(String.format(Locale.ROOT, "%d/%03d", i % 3, i), "dispatch " + i);
        }
        Files.write(folder.resolve(name).resolve("ready.pdf"), RecordFixture.converted().renditions().get(0).bytes());
    }

    /** Until when a run goes on. */
    private enum Moment {
        /** Until some time after it has done something itself. */
        DONE,
        /** Until some time after it has told of something, be it what was done before. */
        TOLD,
        /** Until some time after its start. */
        STARTED
    }

    private List<String> killed(Moment moment) throws IOException, InterruptedException {
        Process process = start("disturbed");
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            if (moment == Moment.STARTED) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(600)));
            } else {
                lines.lines().peek(told::add).anyMatch(line -> moment == Moment.TOLD || line.endsWith(" converted"));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(120)));
            }
            process.toHandle().destroyForcibly(); // that of the process would close the stream with what was told
            lines.lines().filter(line -> line.matches("\\d{3} \\w+")).forEach(told::add);
        }
        process.waitFor();
        return told;
    }

    private List<String> toTheEnd(String name) throws IOException, InterruptedException {
        Process process = start(name);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> told = lines.lines().toList();
            assertThat(process.waitFor()).isZero();
            return told;
        }
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xshare:auto", "-cp", System.getProperty("java.class.path"), CrashChild.class.getName(), folder.resolve(name).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path out = folder.resolve(name).resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.startsWith(out.resolve(".wirebound"))).toList()) {
                files.put(out.relativize(file).toString(), Fixity.sha256(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}

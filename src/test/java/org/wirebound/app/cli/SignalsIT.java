package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sends signals to the application folder's program at work. */
@EnabledOnOs(OS.LINUX)
class SignalsIT {
    private static final Path LAUNCHER = Path.of("target/wirebound/bin/wirebound").toAbsolutePath();
    private static final int SOURCES = 400;

    @TempDir
    private Path folder;

    @BeforeEach
    void sources() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < SOURCES; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "in/%03d.txt", i)),
                    "CALDER BAY, March 9 (Meridian) - The harbour reopened to ship number " + i + ".\n");
        }
    }

    @Test
    void theFirstInterruptEndsWhatWasBegunAndReports() throws Exception {
        Process process = start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>(List.of(err.readLine()));
            signal(process, "INT");
            err.lines().forEach(lines::add);

            assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED.number());
            assertThat(lines.get(lines.size() - 1)).matches("\\d+ converted, 0 failed, 0 skipped, \\d+ not tried in .*");
        }
        JsonNode summary = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("r.json"))).get("summary");
        int converted = summary.get("converted").asInt();
        assertThat(converted).isPositive().isLessThan(SOURCES);
        assertThat(converted + summary.get("untried").asInt()).isEqualTo(SOURCES);
        assertThat(names("out")).hasSize(2 * converted + 2);

        Process resumed = start();
        try (BufferedReader err = resumed.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.lines().reduce((one, next) -> next)).hasValueSatisfying(last -> assertThat(last)
                    .startsWith(SOURCES - converted + " converted, 0 failed, " + converted + " unchanged, 0 skipped"));
        }
        assertThat(resumed.waitFor()).isZero();
    }

    @Test
    void aRequestToEndHasItsOwnCode() throws Exception {
        Process process = start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            err.readLine();
            signal(process, "TERM");
            err.lines().forEach(line -> assertThat(line).isNotNull());
        }
        assertThat(process.waitFor()).isEqualTo(ExitCode.TERMINATED.number());
    }

    @Test
    void theSecondInterruptEndsAtOnce() throws Exception {
        Process process = start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            err.readLine();
            signal(process, "INT");
            signal(process, "INT");

            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
        }
    }

    /** Whoever started this test may have ignored interrupts, and whoever is started inherits that. */
    private Process start() throws IOException {
        return new ProcessBuilder("env", "--default-signal=INT", LAUNCHER.toString(), "convert", "in", "-o", "out", "--to", "pdf", "--resume", "--report", "r.json").directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }
}

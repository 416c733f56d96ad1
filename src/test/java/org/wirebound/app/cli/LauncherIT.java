package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application folder as a person does: from another folder, through a link, with blanks in the paths. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is another one")
class LauncherIT {
    private static final Path LAUNCHER = Path.of("target/wirebound/bin/wirebound").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void itRunsFromAnywhere() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("a folder with blanks"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("wb"), LAUNCHER);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("wirebound"), Path.of("a folder with blanks/wb"));

        for (Path command : List.of(LAUNCHER, link, linkToLink)) {
            Ended ended = run(elsewhere, Map.of(), command.toString(), "--version");

            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).isEqualTo("Wirebound " + Version.number() + "\n");
            assertThat(ended.code()).isZero();
        }
    }

    @Test
    void itConvertsAFileWithAnyNameInAPlainLocale() throws Exception {
        Files.writeString(folder.resolve("dépêche n° 1.txt"), "Bakou, 19 avril, AZERTAC\n\nLe port de la ville a rouvert samedi à l’aube.\n");
        Ended ended = run(folder, Map.of("LC_ALL", "C"), LAUNCHER.toString(), "convert", ".", "-o", "out put");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("out put")).isDirectoryContaining("glob:**/dépêche n° 1.pdf");
    }

    @Test
    void libraryChatterStaysAway() throws Exception {
        Files.writeString(folder.resolve("x.txt"), "Bakou, 19 avril, AZERTAC\n\nLe port de la ville a rouvert samedi à l’aube.\n");
        Ended converted = run(folder, Map.of(), LAUNCHER.toString(), "convert", "x.txt", "-o", "out");
        Ended checked = run(folder, Map.of(), LAUNCHER.toString(), "check", "out");

        assertThat(converted.err().lines()).allMatch(line -> line.matches("x\\.txt -> .*|  warning: .*|1 converted, .*"));
        assertThat(checked.err()).isEqualTo("4 passed, 0 failed\n");
        assertThat(checked.code()).isZero();
    }

    @Test
    void itSaysWhatIsMissingWhereThereIsNoJava() throws Exception {
        Ended ended = run(folder, Map.of("JAVA_HOME", "/nowhere"), LAUNCHER.toString(), "--version");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("there is no \"/nowhere/bin/java\"").contains("JAVA_HOME");
    }

    @Test
    void aFailureHasItsCode() throws Exception {
        Files.writeString(folder.resolve("x.txt"), "Bakou, 19 avril, AZERTAC\n\nLe port a rouvert.\n");
        Files.writeString(folder.resolve("out"), "a file where the folder should be");
        Ended ended = run(folder, Map.of(), LAUNCHER.toString(), "convert", "x.txt", "-o", "out");

        assertThat(ended.code()).isEqualTo(ExitCode.NOT_WRITTEN.number());
        assertThat(ended.err()).contains("something else has that name").doesNotContain("\tat ");
    }

    private Ended run(Path from, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, ".out", "");
        Path err = Files.createTempFile(folder, ".err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(from.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}

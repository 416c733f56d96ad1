package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

/**
 * Shows that {@code output/} is what the main command makes of {@code samples/}, byte for byte. After a change that is meant,
 * {@code mvn test -Dtest=SamplesTest -Daccept} writes it anew; look at the pages before you commit them.
 */
class SamplesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path fresh;

    @Test
    void outputIsWhatTheMainCommandMakesOfTheSamples() throws IOException {
        Run run = new CommandLineFixture(PROJECT).run("convert", "samples", "-o", fresh.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(files(fresh)).hasSize(4 * files(PROJECT.resolve("samples")).size());

        if (System.getProperty("accept") != null) {
            accept();
        }
        assertThat(differences()).as("files that differ between output/ and a fresh run; if that is meant, run with -Daccept").isEmpty();
    }

    private List<String> differences() throws IOException {
        Map<String, Path> committed = files(PROJECT.resolve("output"));
        Map<String, Path> made = files(fresh);
        List<String> different = new ArrayList<>(made.keySet());
        different.removeIf(name -> committed.containsKey(name) && same(committed.get(name), made.get(name)));
        committed.keySet().stream().filter(name -> !made.containsKey(name)).forEach(different::add);
        return different;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void accept() throws IOException {
        for (Path old : files(PROJECT.resolve("output")).values()) {
            Files.delete(old);
        }
        Files.createDirectories(PROJECT.resolve("output"));
        for (Map.Entry<String, Path> made : files(fresh).entrySet()) {
            Files.copy(made.getValue(), PROJECT.resolve("output").resolve(made.getKey()));
        }
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> files.put(file.getFileName().toString(), file));
            }
        }
        return files;
    }
}

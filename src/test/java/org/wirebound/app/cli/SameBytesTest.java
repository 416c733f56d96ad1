package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.wirebound.app.cli.CommandLineFixture.Run;

/** Shows that the bytes of a record depend on its source alone. */
@Isolated("changes the default locale and time zone")
class SameBytesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void againInAnotherZoneLocaleAndOrder() throws IOException {
        List<String> inputs = new ArrayList<>(samples());
        Map<String, String> here = convert("here", inputs);

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Collections.reverse(inputs);

            assertThat(convert("there", inputs)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void lineEndsChangeOnlyWhatNamesTheSource() throws IOException {
        String text = Files.readString(PROJECT.resolve("samples/grain-prices-en.txt"));
        String lf = described("lf", text);

        assertThat(described("crlf", text.replace("\n", "\r\n"))).isEqualTo(lf);
        assertThat(described("cr", text.replace("\n", "\r"))).isEqualTo(lf);
    }

    /** What the record says without the source's checksum, identifier, size and offsets, and without the finding that line ends were unusual. */
    private String described(String name, String text) throws IOException {
        Path source = folder.resolve(name).resolve("x.txt");
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        convert(name + "-out", List.of(source.toString()));
        String record = Files.readString(folder.resolve(name + "-out").resolve("x.json"));
        return record.replaceAll("\"(sha256|bytes|sourceSha256|identifier|value|start|end)\" : [^\n]*\n", "")
                .replaceAll("[0-9a-f]{64}", "")
                .replaceAll("\\{\\s*\"code\" : \"LINE_ENDS_CHANGED\"(?s:.*?\"message\" : )[^\n]*\n\\s*\\},?\\s*", "");
    }

    private Map<String, String> convert(String output, List<String> inputs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("convert", "-o", folder.resolve(output).toString()));
        arguments.addAll(inputs);
        Run run = new CommandLineFixture(PROJECT).run(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(output))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.resolve(output).relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("samples"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}

package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.archive.MetadataFile;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;

/** Shows that the README is true: its tables are the program's own lists, and its examples run. */
class ReadmeTest {
    private static final String DISPATCH = "CALDER BAY, March 9 (Meridian) - The harbour of the town reopened to ships on Saturday.\n";

    @TempDir
    private Path folder;
    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void exitCodes() {
        assertThat(readme).contains(table(Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.number() + " | " + code.meaning() + " |").toList()));
    }

    @Test
    void findingCodes() {
        assertThat(readme).contains(table(Arrays.stream(FindingCode.values())
                .map(code -> "| `" + code + "` | " + code.severity() + " | " + code.meaning() + " |").toList()));
    }

    @Test
    void metadataKeys() {
        assertThat(firstCells("### Metadata")).containsExactlyElementsOf(MetadataKey.ALL.stream().map(MetadataKey::name).toList());
    }

    @Test
    void selectorsOfRoles() {
        assertThat(firstCells("## Style")).containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::selector).toList());
    }

    @Test
    void theExampleOfAMetadataFileIsOne() {
        assertThat(MetadataFile.read(block("json").getBytes(java.nio.charset.StandardCharsets.UTF_8)).keys()).hasSize(3);
    }

    @Test
    void theExampleOfAStyleIsOne() {
        assertThat(StyleSheetReader.read("readme.css", block("css"))).isNotEqualTo(StyleSheetReader.wire());
    }

    @Test
    void theExamplesRun() throws IOException {
        Files.writeString(folder.resolve("dispatch.txt"), DISPATCH);
        Files.createDirectory(folder.resolve("wire"));
        Files.writeString(folder.resolve("wire/x.txt"), DISPATCH);
        List<String> examples = readme.lines().filter(line -> line.startsWith("wirebound ")).toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);

        for (String example : examples) {
            Run run = new CommandLineFixture(folder).input(DISPATCH).run(arguments(example));
            assertThat(run.exit()).as(example + "\n" + run.out() + run.err()).isEqualTo(ExitCode.OK);
        }
    }

    private static String table(List<String> rows) {
        return "---|\n" + String.join("\n", rows) + "\n\n";
    }

    /** What stands in backquotes in the first column of the first table below a heading. */
    private List<String> firstCells(String heading) {
        String section = readme.substring(readme.indexOf("\n" + heading + "\n"));
        String rows = section.substring(section.indexOf("|---|"));
        return rows.substring(0, rows.indexOf("\n\n")).lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
    }

    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String[] arguments(String example) {
        return Pattern.compile("\"([^\"]*)\"|\\S+").matcher(example).results().skip(1)
                .map(ReadmeTest::unquoted)
                .toArray(String[]::new);
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group() : word.group(1);
    }
}

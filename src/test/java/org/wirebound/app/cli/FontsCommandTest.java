package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.type.FontFixture;

class FontsCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DISPATCH = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour reopened. Гавань открыта \uE000.\n";
    private static final FontFixture VAI = FontFixture.bundled("NotoSansVai-Regular.ttf");
    private static final FontFixture KPELLE = VAI.named("Noto Sans Vai", "Kpelle Script");

    @TempDir
    private Path folder;

    @Test
    void theFontsAreListedWithScriptsFacesAndVersions() {
        Run run = run("fonts");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines().findFirst()).hasValueSatisfying(head -> assertThat(head).matches("FAMILY +GENRE +SCRIPTS +FACES +VERSION +FROM"));
        assertThat(run.out().lines()).anyMatch(line -> line.matches("Noto Naskh Arabic +serif +Arab +\\S.*2\\.\\d+ +@expo-google-fonts/noto-naskh-arabic .*"));
        assertThat(run.out().lines().skip(1)).isSorted().doesNotHaveDuplicates();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void programsGetAnObjectAFamily() throws IOException {
        Run run = run("fonts", "--json");
        List<JsonNode> lines = json(run);
        JsonNode serif = lines.stream().filter(line -> line.path("family").asText().equals("Noto Serif")).findFirst().orElseThrow();
        JsonNode summary = lines.get(lines.size() - 1).get("summary");

        assertThat(serif.get("genre").asText()).isEqualTo("serif");
        assertThat(serif.get("scripts").findValuesAsText("")).isEmpty();
        assertThat(serif.get("faces").findValuesAsText("face")).containsExactlyInAnyOrder("regular", "italic", "bold", "bold italic");
        assertThat(summary.get("families").asInt()).isEqualTo(lines.size() - 1);
        assertThat(summary.get("faces").asInt()).isEqualTo(lines.stream().mapToInt(line -> line.path("faces").size()).sum());
    }

    @Test
    void whatServesADispatchIsTold() throws IOException {
        write("in/x.txt", DISPATCH);
        Run run = run("fonts", "--coverage", "in/x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("in/x.txt\n").containsPattern("headline +Noto Serif bold +Latn +Harbour reopens\n")
                .containsPattern("lead +Noto Serif +Cyrl +.*Гавань открыта").containsPattern("lead +\\(no font\\) ")
                .containsPattern("missing: .* \\(U\\+E000\\)\n");
        assertThat(folder.resolve("in")).isDirectoryContaining(file -> file.endsWith("x.txt"));
    }

    @Test
    void programsGetEveryCharacterOfEveryRun() throws IOException {
        write("in/x.txt", DISPATCH);
        List<JsonNode> lines = json(run("fonts", "--coverage", "in", "--json"));
        String lead = String.join("", java.util.stream.StreamSupport.stream(lines.get(0).get("runs").spliterator(), false)
                .filter(each -> each.get("role").asText().equals("lead")).map(each -> each.get("text").asText()).toList());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("source").asText()).isEqualTo("in/x.txt");
        assertThat(lead).endsWith("The harbour reopened. Гавань открыта \uE000.");
        assertThat(lines.get(0).get("missing")).singleElement().satisfies(code -> assertThat(code.asText()).isEqualTo("U+E000"));
        assertThat(lines.get(1).toString()).isEqualTo("{\"summary\":{\"covered\":0,\"failed\":0,\"missing\":1}}");
    }

    @Test
    void aSourceThatCannotBeReadFailsAndTheOthersAreTold() throws IOException {
        write("in/x.txt", DISPATCH);
        Files.createSymbolicLink(folder.resolve("in/a.txt"), folder.resolve("in/b.txt"));
        Run none = run("fonts", "--coverage", "nowhere.txt");

        assertThat(none.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(none.out()).contains("error: ");
        assertThat(run("fonts", "--coverage", "in").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aUsersFontServesAStyleThatNamesIt() throws IOException {
        write("in/x.txt", "Harbour reopens\n\nꕉꕜꔀꗍꖺ ꕸꖃꔀ ꕉꔌꔒ ꖸ ꗷꗒꔀꗍ.\n");
        write("mine/vai.ttf", KPELLE.bytes());
        write("mine/OFL.txt", "The licence.");
        write("house.css", "body { font-family: \"Kpelle Script\" }");
        String[] arguments = {"convert", "in", "-o", "out", "--to", "pdf,docx", "--fonts", "mine", "--style", "house.css"};
        Run run = run(arguments);
        byte[] once = Files.readAllBytes(folder.resolve("out/x.pdf"));
        run(arguments);

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run("fonts", "--fonts", "mine", "--style", "house.css", "--coverage", "in").out()).containsPattern("lead +Kpelle Script +Vaii +ꕉꕜꔀꗍꖺ");
        assertThat(fontTable(folder.resolve("out/x.docx"))).contains("\"Kpelle Script\"").doesNotContain("Noto Sans Vai");
        assertThat(folder.resolve("out/x.pdf")).hasBinaryContent(once);
        assertThat(run("fonts", "--fonts", "mine").out()).containsPattern("Kpelle Script +sans +Latn Vaii +regular +2.001 +vai.ttf\n");
        assertThat(run("convert", "in", "-o", "out", "--style", "house.css").exit()).isEqualTo(ExitCode.BAD_STYLE);
    }

    @Test
    void aFontThatCannotBeUsedStopsTheRunBeforeAnythingIsWritten() throws IOException {
        write("in/x.txt", DISPATCH);
        write("mine/a.ttf", KPELLE.bytes());
        write("mine/deep/b.ttf", VAI.withFsType(2).bytes());
        Run run = run("convert", "in", "-o", "out", "--fonts", "mine");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(run.err()).startsWith("wirebound: the font mine/deep/b.ttf cannot be used: its makers forbid").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutFontsIsAMistake() throws IOException {
        write("empty/OFL.txt", "The licence.");

        assertThat(run("fonts", "--fonts", "empty").err()).contains("the folder empty holds no fonts");
        assertThat(run("fonts", "--fonts", "empty").exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(run("fonts", "--fonts", "nowhere").err()).contains("there is no folder nowhere");
        assertThat(run("fonts", "--fonts", "a\0b").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void ofTheSameFaceTwiceNoneIsTaken() throws IOException {
        write("mine/a.ttf", KPELLE.bytes());
        write("mine/b.ttf", KPELLE.bytes());

        assertThat(run("fonts", "--fonts", "mine").err()).contains("the font mine/b.ttf cannot be used: it is the same face as a.ttf, KpelleScript-Regular");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        write("elsewhere/vai.ttf", KPELLE.bytes());
        write("mine/OFL.txt", "The licence.");
        Files.createSymbolicLink(folder.resolve("mine/deep"), folder.resolve("elsewhere"));
        assertThat(run("fonts", "--fonts", "mine").err()).contains("holds no fonts");

        Files.createSymbolicLink(folder.resolve("mine/vai.ttf"), folder.resolve("elsewhere/vai.ttf"));
        assertThat(run("fonts", "--fonts", "mine").err()).contains("the font mine/vai.ttf cannot be used: it is a link");
    }

    @Test
    void moreFontsThanTheLimitAreTooMany() throws IOException {
        for (int i = 0; i <= FontFolder.MOST_FILES; i++) {
            write("mine/" + i + ".ttf", new byte[0]);
        }
        Run run = run("fonts", "--fonts", "mine");

        assertThat(run.exit()).isEqualTo(ExitCode.LIMIT_HIT);
        assertThat(run.err()).contains("holds 65 fonts, and 64 are the most");
    }

    @Test
    void moreBytesThanTheLimitAreTooMany() throws IOException {
        write("mine/a.ttf", KPELLE.bytes());
        try (java.io.RandomAccessFile hole = new java.io.RandomAccessFile(folder.resolve("mine/b.ttf").toFile(), "rw")) {
            hole.setLength(FontFolder.MOST_BYTES);
        }
        Run run = run("fonts", "--fonts", "mine");

        assertThat(run.exit()).isEqualTo(ExitCode.LIMIT_HIT);
        assertThat(run.err()).contains("up to b.ttf are larger than 128 MB");
    }

    private static String fontTable(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/fontTable.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static List<JsonNode> json(Run run) throws IOException {
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}

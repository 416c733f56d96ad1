package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

class ConvertCommandTest {
    private static final String DISPATCH = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened to ships"
            + " at first light on Saturday, eleven days after gales had closed the channel.\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void aDispatch() throws IOException {
        write("in/x.txt", DISPATCH);
    }

    @Test
    void aSourceBecomesARecord() {
        Run run = run("convert", "in", "-o", "out");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(files()).containsExactly("in/x.txt", "out/x.docx", "out/x.epub", "out/x.json", "out/x.pdf");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("in/x.txt -> pdf docx epub\n1 converted, 0 failed, 0 skipped in 0.0 s\n");
    }

    @Test
    void aFolderThatIsConvertedIntoItselfIsNotConvertedAgain() throws IOException {
        write("in/story.json", DISPATCH);
        run("convert", "in", "-o", "in");
        List<String> once = files();
        Run again = run("convert", "in", "-o", "in");

        assertThat(files()).isEqualTo(once);
        assertThat(again.err()).contains("2 converted, 0 failed, 8 skipped");
        assertThat(folder.resolve("in/story.json")).hasContent(DISPATCH);
    }

    @Test
    void onlyTheFormatsThatWereAskedForAreMade() {
        run("convert", "in", "-o", "out", "--to", "pdf,docx");

        assertThat(files()).containsExactly("in/x.txt", "out/x.docx", "out/x.json", "out/x.pdf");
    }

    @Test
    void aProfileOfPdfIsChosenByItsWord() throws IOException {
        Run run = run("convert", "in", "-o", "out", "--to", "pdf", "--pdf", "1B");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllBytes(folder.resolve("out/x.pdf"))).startsWith("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("check", "out").out()).contains("PASSED out/x.pdf", "PASSED out/x.json");
    }

    @Test
    void aProfileThatThereIsNotIsAnsweredWithThoseThatThereAre() {
        Run run = run("convert", "in", "-o", "out", "--pdf", "2c");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no kind of PDF \"2c\"; choose one of 1b, 2b, 2u, 2a, 3a, 4, 4f");
        assertThat(run("convert", "--help").out()).contains("--pdf=PROFILE", "1b, 2b, 2u, 2a, 3a, 4 or 4f");
    }

    @Test
    void sourcesWithTheSameNameBothSurvive() throws IOException {
        write("in/x.xml", DISPATCH);
        run("convert", "in/x.xml", "in/x.txt", "-o", "out", "--to", "pdf");

        assertThat(files()).contains("out/in/x.txt.pdf", "out/in/x.xml.pdf").doesNotContain("out/in/x.pdf");
    }

    @Test
    void standardInputIsASource() {
        Run run = new CommandLineFixture(folder).input(DISPATCH).run("convert", "-", "-o", "out", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(files()).contains("out/stdin.docx", "out/stdin.json");
    }

    @Test
    void aListOfFilesIsTakenFromAFile() throws IOException {
        write("list", "in/x.txt\n\nin/absent.txt\n");
        Run run = run("convert", "-o", "out", "--files-from", "list", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("wirebound: in/absent.txt: there is no such file; check the name\n");
        assertThat(files()).contains("out/in/x.docx");
    }

    @Test
    void aPersonsWordBeatsTheMetadataFileWhichBeatsDetection() throws IOException {
        write("in/x.meta.json", "{\"place\": \"Baie de Calder\", \"agency\": \"MNS\"}");
        run("convert", "in", "-o", "out", "--to", "docx", "--place", "Calder", "--date", "2024");

        JsonNode metadata = JSON.readTree(Files.readAllBytes(folder.resolve("out/x.json"))).get("metadata");
        assertThat(metadata.get("place").asText()).isEqualTo("Calder");
        assertThat(metadata.get("agency").asText()).isEqualTo("MNS");
        assertThat(metadata.get("date").asText()).isEqualTo("2024");
        assertThat(metadata.get("title").asText()).isEqualTo("Harbour reopens");
    }

    @Test
    void programsReadOneObjectASourceAndASummary() throws IOException {
        write("in/empty.txt", "");
        Run run = run("convert", "in", "-o", "out", "--to", "docx", "--json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode failed = JSON.readTree(lines.get(0));
        assertThat(failed.get("source").asText()).isEqualTo("in/empty.txt");
        assertThat(failed.get("status").asText()).isEqualTo("failed");
        assertThat(failed.at("/findings/0/code").asText()).isEqualTo("SOURCE_EMPTY");
        JsonNode converted = JSON.readTree(lines.get(1));
        assertThat(converted.get("status").asText()).isEqualTo("converted");
        assertThat(converted.get("files")).extracting(JsonNode::asText).containsExactly("x.docx", "x.json");
        assertThat(JSON.readTree(lines.get(2)).get("summary").get("converted").asInt()).isEqualTo(1);
    }

    @Test
    void anEmptySourceFailsAndTheOthersGoOn() throws IOException {
        write("in/empty.txt", "");
        Run run = run("convert", "in", "-o", "out", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).containsPattern("wirebound: in/empty\\.txt: .+\n").contains("1 converted, 1 failed");
        assertThat(files()).containsExactly("in/empty.txt", "in/x.txt", "out/x.docx", "out/x.json");
    }

    @Test
    void aBinarySourceFailsAndLeavesNoFolder() throws IOException {
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Run run = run("convert", "picture.png", "-o", "out");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("wirebound: picture.png: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutDispatchesIsNothingToDo() throws IOException {
        Files.createDirectories(folder.resolve("none"));
        write("none/.hidden", DISPATCH);
        Run run = run("convert", "none", "-o", "out");

        assertThat(run.exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
        assertThat(run.err()).isEqualTo("wirebound: there is no dispatch at the given places (1 files skipped);"
                + " name a file or another folder\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aSourceThatCannotBeReadFailsWithTheReason() throws IOException {
        // A link to itself: no user can read it, not even root.
        Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
        Run run = run("convert", "loop.txt", "in/x.txt", "-o", "out", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("wirebound: loop.txt: it cannot be read (").contains("1 converted, 1 failed");
    }

    @Test
    void aBadMetadataFileFailsItsSourceAlone() throws IOException {
        write("in/y.txt", DISPATCH);
        write("in/y.meta.json", "{\"titel\": \"x\"}");
        Run run = run("convert", "in", "-o", "out", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("wirebound: in/y.txt: y.meta.json: \"titel\" is no key that a person can set");
        assertThat(files()).contains("out/x.docx").doesNotContain("out/y.docx");
    }

    @Test
    void aFullDiskEndsTheRunAndLeavesNothing() throws IOException {
        Configuration small = Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(8 << 10).setWorkingDirectory("/desk").build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Files.writeString(disk.getPath("/desk/a.txt"), DISPATCH);
            Files.writeString(disk.getPath("/desk/b.txt"), DISPATCH);
            Run run = new CommandLineFixture(disk.getPath("/desk")).run("convert", "a.txt", "b.txt", "-o", "out", "--to", "pdf");

            assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
            assertThat(run.err()).isEqualTo("wirebound: a.txt: cannot write /desk/out/a: the disk is full;"
                    + " free some room or choose another folder with -o\n"
                    + "0 converted, 1 failed, 0 skipped, 1 not tried in 0.0 s\n");
            assertThat(disk.getPath("/desk/out")).doesNotExist();
        }
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsTold() throws IOException {
        write("out", "a file");
        Run run = run("convert", "in", "-o", "out", "--to", "docx");

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("cannot write " + folder.resolve("out/x") + ": something else has that name; move it away");
        assertThat(files()).containsExactly("in/x.txt", "out");
    }

    @Test
    void aBadStyleIsToldWithItsPlace() throws IOException {
        write("bad.css", "p {\n  font-sise: 12pt;\n}\n");
        write("font.css", "p {\n  font-family: \"Comic Neue\";\n}\n");

        Run property = run("convert", "in", "-o", "out", "--style", "bad.css");
        assertThat(property.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(property.err()).startsWith("wirebound: bad.css:2:3: ").contains("font-sise").hasLineCount(1);
        Run family = run("convert", "in", "-o", "out", "--style", "font.css");
        assertThat(family.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(family.err()).isEqualTo("wirebound: font.css:2:17: there is no font family \"Comic Neue\";"
                + " 'wirebound fonts' lists those that there are, and --fonts adds your own\n");
        Run absent = run("convert", "in", "-o", "out", "--style", "absent.css");
        assertThat(absent.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aBadDateIsAUsageError() {
        Run run = run("convert", "in", "-o", "out", "--date", "19/04/2023");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("wirebound: --date: date \"19/04/2023\" is no day of the calendar").contains("2023-04-19");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aBadEpochIsAUsageError() {
        for (String epoch : List.of("yesterday", "-1", "999999999999", "1.5")) {
            Run run = new CommandLineFixture(folder).environment(Map.of("SOURCE_DATE_EPOCH", epoch)).run("convert", "in", "-o", "out");

            assertThat(run.exit()).as(epoch).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).startsWith("wirebound: SOURCE_DATE_EPOCH is \"" + epoch + "\"");
        }
    }

    @Test
    void theEpochIsTheDateOfTheFiles() throws IOException {
        run("convert", "in", "-o", "one", "--to", "epub");
        new CommandLineFixture(folder).environment(Map.of("SOURCE_DATE_EPOCH", "86400")).run("convert", "in", "-o", "two", "--to", "epub");

        assertThat(Files.readAllBytes(folder.resolve("one/x.epub"))).isNotEqualTo(Files.readAllBytes(folder.resolve("two/x.epub")));
    }

    @Test
    void colourIsForTerminalsOfPeopleWhoWantIt() throws IOException {
        write("in/empty.txt", "");

        assertThat(run("convert", "in", "-o", "out", "--to", "docx").err()).doesNotContain("\u001b");
        assertThat(new CommandLineFixture(folder).terminal().run("convert", "in", "-o", "out", "--to", "docx").err())
                .contains("\u001b[31mwirebound: \u001b[0min/empty.txt");
        assertThat(new CommandLineFixture(folder).terminal().environment(Map.of("NO_COLOR", "1"))
                .run("convert", "in", "-o", "out", "--to", "docx").err()).doesNotContain("\u001b");
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

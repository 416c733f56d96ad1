package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;

class BatchOptionsTest {
    private static final String DISPATCH = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened to ships.\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void aDispatch() throws IOException {
        write("in/x.txt", DISPATCH);
    }

    @Test
    void anOrdinaryRunKeepsNoJournal() {
        assertThat(convert().exit()).isEqualTo(ExitCode.OK);
        assertThat(files("out")).containsExactly("out/x.docx", "out/x.json");
    }

    @Test
    void aRunIsTakenUpWhereNothingHasChanged() throws IOException {
        write("in/y.txt", DISPATCH + "\nMore.\n");
        assertThat(convert("--resume").err()).contains("2 converted, 0 failed, 0 skipped");
        assertThat(files("out")).contains("out/.wirebound/journal.db");

        assertThat(convert("--resume").err()).isEqualTo("in/x.txt: done before, unchanged\nin/y.txt: done before, unchanged\n"
                + "0 converted, 0 failed, 2 unchanged, 0 skipped in 0.0 s\n");
        write("in/x.txt", DISPATCH + "\nYet more.\n");
        assertThat(convert("--resume").err()).contains("1 converted, 0 failed, 1 unchanged");
        assertThat(convert("--resume", "--place", "Calder").err()).contains("2 converted, 0 failed, 0 skipped");
        assertThat(convert("--resume", "--place", "Calder", "--jobs", "1", "--progress", "none").err()).contains("2 unchanged");
        assertThat(convert("--place", "Calder").err()).contains("2 converted, 0 failed, 0 skipped");
    }

    @Test
    void aStyleSheetThatChangedIsAChange() throws IOException {
        write("s.css", "p { font-size: 12pt }");
        convert("--resume", "--style", "s.css");
        assertThat(convert("--resume", "--style", "s.css").err()).contains("1 unchanged");
        write("s.css", "p { font-size: 13pt }");
        assertThat(convert("--resume", "--style", "s.css").err()).contains("1 converted");
    }

    @Test
    void sourcesOfTheSameBytesAreToldApart() throws IOException {
        write("in/y.txt", DISPATCH);
        Run run = convert("--journal", "--json");

        assertThat(run.err()).contains("in/y.txt -> docx  (the same bytes as in/x.txt)").contains("2 converted (1 of them duplicates), 0 failed");
        assertThat(JSON.readTree(run.out().lines().toList().get(1)).get("duplicateOf").asText()).isEqualTo("in/x.txt");
        assertThat(files("out")).contains("out/y.docx");
    }

    @Test
    void whatIsThereIsReplacedKeptGivenWayOrAFailure() throws IOException {
        write("out/x.docx", "a person's own");
        Run kept = convert("--on-conflict", "skip");
        assertThat(kept.exit()).isEqualTo(ExitCode.OK);
        assertThat(kept.err()).contains("in/x.txt: kept what is there, x.docx").contains("0 converted, 0 failed, 1 kept");

        Run failed = convert("--on-conflict", "fail");
        assertThat(failed.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(failed.err()).contains("wirebound: in/x.txt: x.docx is in the output folder already; move it away");
        assertThat(folder.resolve("out/x.docx")).hasContent("a person's own");

        convert("--on-conflict", "rename");
        convert("--on-conflict", "rename");
        assertThat(files("out")).containsExactly("out/x.2.docx", "out/x.2.json", "out/x.3.docx", "out/x.3.json", "out/x.docx");

        convert();
        assertThat(Files.size(folder.resolve("out/x.docx"))).isGreaterThan(1_000);
    }

    @Test
    void whatARunLeftHalfwayIsNobodysAndMended() throws IOException {
        run("convert", "in", "-o", "out", "--to", "docx,epub");
        Files.delete(folder.resolve("out/x.epub"));

        assertThat(run("convert", "in", "-o", "out", "--to", "docx,epub", "--on-conflict", "skip").err()).contains("1 converted");
        Files.writeString(folder.resolve("out/x.docx"), "a person's own");
        Files.delete(folder.resolve("out/x.epub"));
        assertThat(run("convert", "in", "-o", "out", "--to", "docx,epub", "--on-conflict", "skip").err()).contains("1 kept");
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        Run run = convert("--dry-run", "--json", "--resume", "--report", "r.json");
        assertThat(run.err()).isEqualTo("in/x.txt -> x (docx): convert\n1 planned, 0 skipped; nothing was written\n");
        assertThat(JSON.readTree(run.out()).get("would").asText()).isEqualTo("convert");
        assertThat(files(".")).containsExactly("./in/x.txt");

        convert("--resume");
        assertThat(convert("--dry-run").err()).contains("x (docx): replace x.docx");
        assertThat(convert("--dry-run", "--on-conflict", "skip").err()).contains("x (docx): keep x.docx");
        assertThat(convert("--dry-run", "--resume").err()).contains("x (docx): unchanged");
    }

    @Test
    void reportsHaveFourForms() throws Exception {
        write("in/=bad.txt", "");
        Run run = convert("--report", "r.json", "--report", "new/r.csv", "--report", "r.html", "--report", "r.xml");
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);

        JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve("r.json")));
        assertThat(json.at("/summary/converted").asInt()).isOne();
        assertThat(json.at("/sources/0/status").asText()).isEqualTo("failed");
        assertThat(json.at("/sources/1/metadata/title").asText()).isEqualTo("Harbour reopens");
        assertThat(Files.readAllLines(folder.resolve("new/r.csv"))).hasSize(3)
                .anyMatch(row -> row.startsWith("in/=bad.txt,failed,")).anyMatch(row -> row.startsWith("in/x.txt,converted,,,Harbour reopens,2024-03-09,"));
        assertThat(Files.readString(folder.resolve("r.xml"))).contains("tests=\"2\" failures=\"1\"").contains("<failure message=");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("r.xml").toFile());
        assertThat(Files.readString(folder.resolve("r.html"))).contains("<dd>1</dd>").contains("SOURCE_EMPTY").contains("aria-sort").doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(files(".")).noneMatch(file -> file.contains(".whole") || file.contains(".results"));
    }

    @Test
    void whatSpreadsheetsWouldRunIsQuoted() throws IOException {
        write("=1+1.txt", "");
        run("convert", "=1+1.txt", "-o", "out", "--report", "r.csv");

        assertThat(Files.readAllLines(folder.resolve("r.csv")).get(1)).startsWith("'=1+1.txt,failed,");
    }

    @Test
    void aReportOfNoKnownFormIsAUsageError() {
        Run run = convert("--report", "r.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--report: \"r.pdf\" is a report of no known form; call it .json, .csv, .html or .xml");
    }

    @Test
    void programsFollowARunByEvents() throws IOException {
        write("in/y.txt", "");
        List<String> events = new ArrayList<>();
        for (String line : convert("--progress", "json").err().lines().toList()) {
            JsonNode event = JSON.readTree(line);
            events.add(event.get("event").asText() + event.path("source").asText() + event.path("status").asText() + event.path("total").asText());
        }
        assertThat(events).containsExactly("start2", "sourcein/x.txtconverted", "sourcein/y.txtfailed", "end");
    }

    @Test
    void failuresAloneAreToldWhereNoProgressIsWanted() throws IOException {
        write("in/y.txt", "");

        assertThat(convert("--progress", "none").err()).doesNotContain("in/x.txt").contains("wirebound: in/y.txt: ").contains("1 converted, 1 failed");
    }

    @Test
    void aBarIsForTerminalsAndManyInputs() throws IOException {
        for (int i = 0; i < 25; i++) {
            write(String.format(Locale.ROOT, "in/%02d.txt", i), i == 3 ? "" : DISPATCH);
        }
        String err = new CommandLineFixture(folder).terminal().run("convert", "in", "-o", "out", "--to", "docx").err();

        assertThat(err).contains("\r\u001b[K").contains("\u2588").containsPattern("\\d+ %  \\d+ of 26, \\d+\\.\\d/s, \\d+ s left").contains("in/03.txt: ").doesNotContain("in/04.txt");
        assertThat(err).endsWith("25 converted, 1 failed, 0 skipped in 0.0 s\n");
        assertThat(new CommandLineFixture(folder).terminal().environment(Map.of("CI", "true")).run("convert", "in", "-o", "out", "--to", "docx").err())
                .contains("in/04.txt -> docx");
    }

    @Test
    void valuesThatCannotBeAreUsageErrors() {
        assertThat(convert("--jobs", "0").err()).startsWith("wirebound: --jobs: 0 is no number of jobs");
        assertThat(convert("--timeout", "soon").err()).startsWith("wirebound: --timeout: \"soon\" is no duration; write it as 500ms, 60s, 5m or 1h");
        assertThat(convert("--resume", "--no-journal").err()).startsWith("wirebound: --no-journal takes away what");
        assertThat(Stream.of(convert("--jobs", "0"), convert("--timeout", "soon"), convert("--resume", "--no-journal"))).allMatch(run -> run.exit() == ExitCode.USAGE);
    }

    @Test
    void aJournalThatIsNoneIsTold() throws IOException {
        write("out/.wirebound/journal.db", "notes ".repeat(50));
        Run run = convert();

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).startsWith("wirebound: the journal " + folder.resolve("out/.wirebound/journal.db") + " cannot be used");
        assertThat(convert("--no-journal").exit()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("out/.wirebound/journal.db")).hasContent("notes ".repeat(50));
    }

    @Test
    void aSourceThatTakesTooLongIsTriedAgainInAProcessOfItsOwn() throws IOException {
        write("in/x.txt", "Harbour reopens\n\n" + "The harbour of the town reopened to ships at first light on Saturday. ".repeat(20_000));
        Run run = convert("--timeout", "1ms");

        assertThat(run.exit()).isEqualTo(ExitCode.LIMIT_HIT);
        assertThat(run.err()).contains("wirebound: in/x.txt: its conversion took longer than 0.001 s, and again in a process of its own");
    }

    private Run convert(String... more) {
        return run(Stream.concat(Stream.of("convert", "in", "-o", "out", "--to", "docx"), Stream.of(more)).toArray(String[]::new));
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> files(String below) {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(Files::isRegularFile).map(file -> below + "/" + folder.resolve(below).relativize(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.app.print.PrintJob;
import org.wirebound.app.print.Printer;
import org.wirebound.app.print.Printers;
import org.wirebound.app.print.PrintingException;
import org.wirebound.writer.pdf.imposition.Duplex;

class PrintCommandTest {
    private static final String DISPATCH = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened to ships"
            + " at first light on Saturday, eleven days after gales had closed the channel.\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final FakePrinters printers = new FakePrinters();

    /** Two printers that keep what they are given; jobs whose name holds "jam" are refused. */
    private static final class FakePrinters implements Printers {
        private List<Printer> all = List.of(
                new Printer("attic", "idle", false, List.of("Letter"), false, List.of()),
                new Printer("office", "idle", true, List.of("A4", "Letter"), true, List.of("Upper", "Lower")));
        private final List<PrintJob> jobs = new ArrayList<>();

        @Override
        public List<Printer> all() {
            return all;
        }

        @Override
        public String print(Printer printer, PrintJob job) throws PrintingException {
            if (job.name().contains("jam")) {
                throw new PrintingException("the printer is jammed; clear it");
            }
            jobs.add(job);
            return printer.name() + "-" + jobs.size();
        }
    }

    @BeforeEach
    void aDispatch() throws IOException {
        write("x.txt", DISPATCH);
    }

    @Test
    void aDispatchIsAJobOfItsOwnNamedForItsTitle() throws IOException {
        write("y.txt", DISPATCH.replace("Harbour", "Market"));
        Run run = run("print", "x.txt", "y.txt", "--copies", "2", "--tray", "Lower", "--duplex", "long");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEqualTo("x.txt -> office-1  (1 side)\ny.txt -> office-2  (1 side)\n2 printed on 2 sides, 0 failed, 0 skipped\n");
        assertThat(run.out()).isEmpty();
        assertThat(printers.jobs).extracting(PrintJob::name).containsExactly("Harbour reopens", "Market reopens");
        assertThat(printers.jobs).allSatisfy(job -> {
            assertThat(job.copies()).isEqualTo(2);
            assertThat(job.tray()).contains("Lower");
            assertThat(job.duplex()).contains(Duplex.LONG);
            assertThat(job.sheet().name()).isEqualTo("A4");
        });
    }

    @Test
    void aBookletIsTurnedOnTheShortEdgeUnlessAPersonSaysOtherwise() {
        run("print", "x.txt", "--booklet");
        run("print", "x.txt", "--booklet", "--duplex", "long");
        run("print", "x.txt");

        assertThat(printers.jobs).extracting(PrintJob::duplex).containsExactly(Optional.of(Duplex.SHORT), Optional.of(Duplex.LONG), Optional.empty());
    }

    @Test
    void aBookletForAPrinterOfOneSideIsPrintedWithAWarning() {
        Run run = run("print", "x.txt", "--booklet", "--printer", "attic", "--paper", "letter");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("warning: the printer attic does not print both sides; print the backs by hand");
        assertThat(printers.jobs.get(0).duplex()).isEmpty();
    }

    @Test
    void printersAreListed() {
        assertThat(run("print", "--list").out()).isEqualTo("""
                attic  idle
                  both sides  no
                  trays       not told
                  paper       Letter
                office  idle  (default)
                  both sides  yes
                  trays       Upper, Lower
                  paper       A4, Letter
                """);
    }

    @Test
    void printersAreListedForPrograms() throws IOException {
        List<JsonNode> lines = json(run("print", "--list", "--json"));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).toString()).isEqualTo("{\"printer\":\"office\",\"state\":\"idle\",\"default\":true,\"duplex\":true,"
                + "\"trays\":[\"Upper\",\"Lower\"],\"media\":[\"A4\",\"Letter\"]}");
    }

    @Test
    void noPrinterIsNothingToList() {
        printers.all = List.of();

        assertThat(run("print", "--list").exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
        assertThat(run("print", "x.txt").err()).contains("this machine knows none").contains("--to-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--printer cellar: there is no printer \"cellar\"; name one with --printer: attic, office",
        "--tray Third: it has Upper, Lower",
        "--printer attic --tray Upper --paper letter: it names none",
        "--printer attic --paper letter --duplex long: does not print both sides",
        "--printer attic: has no paper size \"A4\"; it has Letter; choose another with --paper"})
    void whatAPrinterDoesNotOfferIsRefused(String caseAndWords) {
        String[] parts = caseAndWords.split(": ", 2);
        Run run = run(Stream.concat(Stream.of("print", "x.txt"), Stream.of(parts[0].split(" "))).toArray(String[]::new));

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).startsWith("wirebound: ").contains(parts[1]);
        assertThat(printers.jobs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--booklet --n-up 2", "--n-up 3", "--pages 3-1", "--pages x", "--copies 0", "--copies 1000", "--duplex top", "--watermark  ",
        "--to-file a.pdf --printer office", "--to-file a.pdf --copies 2", "--to-file x.txt", "--date yesterday"})
    void whatCannotBeUnderstoodIsToldBeforeAnythingIsPrinted(String options) {
        Run run = run(Stream.concat(Stream.of("print", "x.txt"), Stream.of(options.split(" ", -1))).toArray(String[]::new));

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(printers.jobs).isEmpty();
        assertThat(folder.resolve("a.pdf")).doesNotExist();
        assertThat(folder.resolve("x.txt")).hasContent(DISPATCH);
    }

    @Test
    void aDispatchThatFailsDoesNotStopTheOthers() throws IOException {
        write("a.txt", "");
        Run run = run("print", "a.txt", "absent.txt", "x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("wirebound: a.txt: ").contains("wirebound: absent.txt: there is no such file").contains("1 printed on 1 side, 2 failed");
        assertThat(printers.jobs).hasSize(1);
    }

    @Test
    void aJobThatIsRefusedDoesNotStopTheOthers() throws IOException {
        write("a.txt", DISPATCH.replace("Harbour reopens", "A jam at the bridge"));
        Run run = run("print", "a.txt", "x.txt");

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("wirebound: a.txt: the printer is jammed; clear it").contains("x.txt -> office-1");
    }

    @Test
    void pagesThatAreNotThereAreNothingToPrint() throws IOException {
        Run run = run("print", "x.txt", "--pages", "7-9", "--to-file", "a.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
        assertThat(run.err()).contains("x.txt: none of the wanted pages are in it");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
        assertThat(run("print", "x.txt", "--pages", "2").exit()).isEqualTo(ExitCode.NOTHING_TO_DO);
        assertThat(printers.jobs).isEmpty();
    }

    @Test
    void theSheetsOfAllDispatchesGoToOneFile() throws IOException {
        write("y.txt", DISPATCH);
        Run run = run("print", "x.txt", "y.txt", "--to-file", "a.pdf", "--json");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(printers.jobs).isEmpty();
        assertThat(Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        List<JsonNode> lines = json(run);
        assertThat(lines.get(0).get("status").textValue()).isEqualTo("printed");
        assertThat(lines.get(0).get("title").textValue()).isEqualTo("Harbour reopens");
        assertThat(lines.get(2).get("summary").toString()).isEqualTo("{\"printed\":2,\"sides\":2,\"failed\":0,\"skipped\":0}");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Run run = run("print", "x.txt", "--to-file", "no/such/folder/a.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("cannot write " + folder.resolve("no/such/folder/a.pdf"));
    }

    @Test
    void whatIsUnderEmbargoIsKeptBackWhereThatIsAskedFor() throws IOException {
        write("e.txt", "EMBARGOED until 2099-05-14 11:00\n\n" + DISPATCH);

        assertThat(run("print", "e.txt", "--fail-on-embargo").exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(printers.jobs).isEmpty();
    }

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = new World(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]), Map.of(), folder, () -> Instant.EPOCH, false);
        int code = new Main(world, printers).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> json(Run run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}

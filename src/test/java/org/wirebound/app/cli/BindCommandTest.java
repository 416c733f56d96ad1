package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.writer.ZipContents;

class BindCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BODY = "The harbour of the town reopened to ships at first light, eleven days after gales had closed the channel.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aMonthOfDispatches() throws IOException {
        write("in/a.txt", "Ferries sail again\n\nPORT ELLERY, March 11, 2024 (Meridian) - " + BODY);
        write("in/b.txt", "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - " + (BODY + "\n").repeat(60));
        write("in/c.txt", "Lamp is lit\n\nCALDER BAY, March 9, 2024 (Austral) - " + BODY);
        write("in/d.txt", "A day nobody named\n\n" + BODY);
    }

    @Test
    void dispatchesAreBoundInTheOrderOfTheirDaysAndTheUndatedLast() throws IOException {
        Run run = run("bind", "in", "-o", "month.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("month.pdf: 4 bound in 3 sections on ");
        assertThat(pdf("month.pdf").outline()).containsExactly("Contents",
                "March 9, 2024", "- Harbour reopens", "- Lamp is lit", "March 11, 2024", "- Ferries sail again",
                "Undated", "- A day nobody named", "Index of places", "Index of agencies");
    }

    @Test
    void sectionsCanBeAgenciesAndThoseWithoutOneComeLast() throws IOException {
        run("bind", "in", "-o", "month.pdf", "--by", "agency");

        assertThat(pdf("month.pdf").outline()).filteredOn(title -> !title.startsWith("- "))
                .containsExactly("Contents", "Austral", "Meridian", "Agency not named", "Index of places", "Index of agencies");
    }

    @Test
    void everyLineOfTheContentsNamesThePageOnWhichItsHeadlineStands() throws IOException {
        run("bind", "in", "-o", "month.pdf");
        BoundPdf pdf = pdf("month.pdf");

        for (String headline : List.of("Harbour reopens", "Lamp is lit", "Ferries sail again")) {
            String label = pdf.contentsNumber(headline);
            assertThat(pdf.textOfPage(label)).contains(headline);
            assertThat(pdf.textOfPage(pdf.linkedPage(headline))).contains(headline);
            assertThat(pdf.linkedPage(headline)).isEqualTo(label);
        }
        assertThat(Integer.parseInt(pdf.contentsNumber("Lamp is lit"))).isGreaterThan(Integer.parseInt(pdf.contentsNumber("Harbour reopens")) + 1);
    }

    @Test
    void everyNumberOfTheIndexesIsAPageWithThatName() throws IOException {
        run("bind", "in", "-o", "month.pdf");
        BoundPdf pdf = pdf("month.pdf");

        Map<String, List<String>> places = pdf.index("Index of places");
        assertThat(places.keySet()).containsExactly("CALDER BAY", "PORT ELLERY");
        places.forEach((place, pages) -> assertThat(pages).allSatisfy(page -> assertThat(pdf.textOfPage(page)).contains(place)));
        assertThat(places.get("CALDER BAY")).hasSize(2);
        assertThat(pdf.index("Index of agencies").keySet()).containsExactly("Austral", "Meridian");
    }

    @Test
    void pagesBeforeTheFirstDispatchHaveRomanNumerals() throws IOException {
        run("bind", "in", "-o", "month.pdf", "--title", "The month of March", "--subtitle", "Bound");
        BoundPdf pdf = pdf("month.pdf");

        assertThat(pdf.labels()).startsWith("i", "ii", "1", "2");
        assertThat(pdf.textOfPage("i")).contains("The month of March", "Bound", "March 9, 2024 – March 11, 2024", "Dispatches: 4");
        assertThat(pdf.textOfPage("ii")).startsWith("Contents");
        assertThat(pdf.textOfPage("1")).startsWith("March 9, 2024\nMeridian");
    }

    @Test
    void everyPageAfterTheFirstOfADispatchHasDayAndHeadlineAtItsHead() throws IOException {
        run("bind", "in", "-o", "month.pdf");

        assertThat(pdf("month.pdf").textOfPage("2")).contains("Harbour reopens", "March 9, 2024");
    }

    @Test
    void volumesAreWhatTheyClaim() {
        run("bind", "in", "-o", "month.pdf", "-o", "month.docx", "-o", "month.epub");

        assertThat(run("check", "month.pdf", "month.docx", "month.epub").out())
                .contains("PASSED month.pdf", "PASSED month.docx", "PASSED month.epub");
    }

    @Test
    void theContentsOfTheDocxNameThePagesOfThePdf() throws IOException {
        run("bind", "in", "-o", "month.pdf", "-o", "month.docx");
        String text = part("month.docx", "word/document.xml");

        for (String headline : List.of("Harbour reopens", "Lamp is lit", "Ferries sail again")) {
            Matcher line = Pattern.compile(Pattern.quote(headline) + "</w:t>.{0,900}?PAGEREF (d\\d+) .h.{0,300}?<w:t>(\\d+)</w:t>").matcher(text);
            assertThat(line.find()).as(headline).isTrue();
            assertThat(line.group(2)).isEqualTo(pdf("month.pdf").contentsNumber(headline));
            assertThat(text).containsOnlyOnce("w:name=\"" + line.group(1) + "\"");
        }
        assertThat(text).contains("TOC \\o \"1-2\"", "<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>");
        assertThat(part("month.docx", "word/header1.xml")).contains("STYLEREF");
    }

    @Test
    void theContentsOfTheEpubHaveDispatchesBelowTheirSectionsAndThePagesOfThePdf() throws IOException {
        run("bind", "in", "-o", "month.pdf", "-o", "month.epub");
        String contents = part("month.epub", "OEBPS/nav.xhtml");

        assertThat(contents).containsSubsequence("s000001.xhtml\">March 9, 2024</a>\n<ol>", "d000001.xhtml\">Harbour reopens", "d000002.xhtml\">Lamp is lit",
                "s000002.xhtml\">March 11, 2024</a>\n<ol>", "d000003.xhtml\">Ferries sail again", "s000003.xhtml\">Undated", "places.xhtml", "agencies.xhtml");
        BoundPdf pdf = pdf("month.pdf");
        assertThat(contents).contains("href=\"d000002.xhtml#page" + pdf.contentsNumber("Lamp is lit") + "\"");
        assertThat(part("month.epub", "OEBPS/d000002.xhtml")).contains("id=\"page" + pdf.contentsNumber("Lamp is lit") + "\"");
    }

    @Test
    void otherProfilesOfPdfAreKeptTooOrRefused() {
        for (String word : List.of("2b", "2u", "3a")) {
            assertThat(run("bind", "in", "-o", word + ".pdf", "--pdf", word).exit()).isEqualTo(ExitCode.OK);
            assertThat(run("check", word + ".pdf").out()).contains("PASSED " + word + ".pdf");
        }
        Run refused = run("bind", "in", "-o", "month.pdf", "--pdf", "1b");
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("choose one of 2b, 2u, 2a, 3a");
    }

    @Test
    void theSameDispatchesGiveTheSameBytes() throws IOException {
        run("bind", "in", "-o", "one.pdf", "-o", "one.docx", "-o", "one.epub");
        run("bind", "in", "-o", "two.pdf", "-o", "two.docx", "-o", "two.epub");

        assertThat(folder.resolve("two.pdf")).hasSameBinaryContentAs(folder.resolve("one.pdf"));
        assertThat(folder.resolve("two.docx")).hasSameBinaryContentAs(folder.resolve("one.docx"));
        assertThat(folder.resolve("two.epub")).hasSameBinaryContentAs(folder.resolve("one.epub"));
    }

    @Test
    void theDateOfTheFilesIsTheEnvironmentsOrTheLatestDispatchs() throws IOException {
        run("bind", "in", "-o", "own.pdf");
        new CommandLineFixture(folder).environment(Map.of("SOURCE_DATE_EPOCH", "86400")).run("bind", "in", "-o", "set.pdf");

        assertThat(pdf("own.pdf").created()).isEqualTo("2024-03-11");
        assertThat(pdf("set.pdf").created()).isEqualTo("1970-01-02");
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTold() throws IOException {
        Files.write(folder.resolve("in/e.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3E, 0});

        Run run = run("bind", "in", "-o", "month.pdf", "--json");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("in/e.txt is left out: ").contains("4 bound in 3 sections", "1 left out");
        List<JsonNode> objects = run.out().lines().map(BindCommandTest::json).toList();
        assertThat(objects).hasSize(6);
        assertThat(objects).filteredOn(object -> object.path("status").asText().equals("omitted")).singleElement()
                .satisfies(object -> assertThat(object.get("source").asText()).isEqualTo("in/e.txt"));
        assertThat(objects.get(5).get("summary").get("bound").asInt()).isEqualTo(4);
        assertThat(objects.get(5).get("summary").get("omitted").asInt()).isEqualTo(1);
    }

    @Test
    void whereNothingIsLeftNoFileIsWritten() throws IOException {
        write("empty/x.txt", "  \n");

        Run run = run("bind", "empty", "-o", "month.pdf");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("nothing is bound: all 1 inputs are left out");
        assertThat(names()).containsExactly("empty", "in");
    }

    @Test
    void anEmbargoStandsOnThePage() throws IOException {
        write("in/f.txt", "EMBARGO: May 14, 2024, 11:00 GMT\n\nReport is out\n\nCALDER BAY, March 9, 2024 (Meridian) - " + BODY);
        run("bind", "in", "-o", "month.pdf");
        BoundPdf pdf = pdf("month.pdf");

        assertThat(pdf.textOfPage(pdf.contentsNumber("Report is out"))).contains("EMBARGO");
    }

    @Test
    void aVolumeOfArabicDispatchesSpeaksArabic() throws IOException {
        write("ar/x.txt", "إعادة فتح الميناء\n\nالقاهرة (رويترز) - أعيد فتح ميناء المدينة أمام السفن مع أول ضوء بعد أحد عشر يوما من إغلاق القناة بسبب العواصف.\n");

        run("bind", "ar", "-o", "month.pdf", "-o", "month.docx", "-o", "month.epub");

        assertThat(pdf("month.pdf").outline()).startsWith("المحتويات");
        assertThat(pdf("month.pdf").direction()).isEqualTo("R2L");
        assertThat(run("check", "month.pdf", "month.docx", "month.epub").out())
                .contains("PASSED month.pdf", "PASSED month.docx", "PASSED month.epub");
    }

    @Test
    void theWordsOfTheVolumeCanBeInAnotherLanguage() throws IOException {
        run("bind", "in", "-o", "month.pdf", "--lang", "fr");

        assertThat(pdf("month.pdf").outline()).contains("Table des matières", "9 mars 2024", "Sans date", "Index des lieux");
        Run refused = run("bind", "in", "-o", "month.pdf", "--lang", "tlh");
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("there are no words in \"tlh\"; name one of ar, az, de, en");
    }

    @Test
    void aVolumeIsNoDispatchOfTheNext() throws IOException {
        run("bind", "in", "-o", "in/month.pdf");
        run("bind", "in", "-o", "in/month.pdf");

        assertThat(pdf("in/month.pdf").outline()).hasSize(10);
    }

    @Test
    void aNameWithoutAFormatIsRefused() {
        Run run = run("bind", "in", "-o", "month.doc");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("-o: the name \"month.doc\" says no format; let it end in .pdf, .docx, .epub");
    }

    @Test
    void standardInputIsADispatchToo() throws IOException {
        new CommandLineFixture(folder).input("Lamp is lit\n\nCALDER BAY, March 9, 2024 (Austral) - " + BODY).run("bind", "-", "-o", "one.pdf");

        assertThat(pdf("one.pdf").outline()).contains("- Lamp is lit");
    }

    private String part(String file, String name) throws IOException {
        return new String(ZipContents.of(Files.readAllBytes(folder.resolve(file))).file(name), StandardCharsets.UTF_8);
    }

    private BoundPdf pdf(String name) throws IOException {
        return new BoundPdf(Files.readAllBytes(folder.resolve(name)));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

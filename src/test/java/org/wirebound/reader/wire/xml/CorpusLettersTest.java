package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Every letter of the elements that hold a text, as another parser finds them, stands on the pages; where the corpus is at hand. */
class CorpusLettersTest {
    private static final Path WIRE = Path.of("../shared/corpus/wire");
    private static final DispatchReader READER = new DispatchReader();

    static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(WIRE)) {
            return Stream.of(WIRE);
        }
        return Stream.of("nitf", "newsml-1.x", "newsml-g2").map(WIRE::resolve).flatMap(CorpusLettersTest::list).sorted();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noLetterOfATextIsLost(Path file) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(file), "the corpus is not here");
        byte[] bytes = Files.readAllBytes(file);
        String page = "";
        String source = "";
        for (Reading reading : READER.read(new Source(file.getFileName().toString(), bytes))) {
            page += reading.dispatch().blocks().stream().map(block -> block.text()).reduce("", String::concat);
            source = reading.decoded();
            page += offThePage(reading);
        }
        Map<Integer, Integer> owed = letters(bodies(source));
        Map<Integer, Integer> there = letters(page);
        owed.replaceAll((letter, count) -> Math.max(0, count - there.getOrDefault(letter, 0)));
        owed.values().removeIf(count -> count == 0);

        assertThat(owed.values().stream().mapToInt(Integer::intValue).sum()).as(file + " lost " + owed).isZero();
    }

    /** What was taken off the page and is listed in the record. */
    private static String offThePage(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.code() == FindingCode.END_MARK_REMOVED).flatMap(finding -> finding.spans().stream())
                .map(span -> reading.decoded().substring(span.start(), span.end())).reduce("", String::concat);
    }

    /** The letters of the bodies without head and without a first heading that repeats the headline; HTML within text is HTML. */
    private static String bodies(String source) {
        Element document = Jsoup.parse(source, "", Parser.xmlParser());
        Elements bodies = document.select("body\\.content");
        if (bodies.isEmpty()) {
            bodies = document.select("contentSet > inlineXML body, contentSet > inlineXML BODY");
        }
        StringBuilder words = new StringBuilder();
        bodies.forEach(body -> {
            body.select("head, h1, RUBRIK").remove();
            body.getAllElements().stream().filter(element -> element.childrenSize() == 0 && element.text().contains("</"))
                    .forEach(element -> element.text(Jsoup.parse(element.text()).text()));
            words.append(body.text());
        });
        return words.toString();
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }
}

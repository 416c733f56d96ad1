package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/** Every real file is read, soon and wholly, where a corpus of them lies beside the project; none of it is part of the project. */
class CorpusWholenessTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final DispatchReader READER = new DispatchReader();
    private static final Duration SOON = Duration.ofSeconds(2);
    /** A reading that another program held up is read once more, so that the clock tells the reader's own time. */
    private static final int TRIES = 3;
    /** The formats whose text stands in the source as on the page. */
    private static final Set<String> LINES = Set.of("text/plain", "text/vnd.iptc.anpa");
    /** What a finding of these codes names is not on the page, or stands there in other letters. */
    private static final Set<FindingCode> OTHER_LETTERS = Set.of(FindingCode.ENTITIES_DECODED, FindingCode.MOJIBAKE_REPAIRED);

    @ParameterizedTest
    @ValueSource(strings = {"dispatch-plain", "wire", "udhr", "office", "html-news", "langdetect"})
    void everyFileIsReadSoon(String folder) throws IOException {
        List<String> slow = new ArrayList<>();
        for (Path file : files(folder)) {
            Duration needed = SOON;
            for (int i = 0; i < TRIES && needed.compareTo(SOON) >= 0; i++) {
                long start = System.nanoTime();
                assertThat(read(file)).as(file.toString()).isNotEmpty();
                needed = Duration.ofNanos(System.nanoTime() - start);
            }
            if (needed.compareTo(SOON) >= 0) {
                slow.add(file + " " + needed);
            }
        }
        assertThat(slow).isEmpty();
    }

    /** Each letter of the source is on the page, or stands where a finding says that it was taken off, or where metadata were read. */
    @ParameterizedTest
    @ValueSource(strings = {"dispatch-plain", "wire", "udhr", "langdetect"})
    void everyLetterIsAccountedFor(String folder) throws IOException {
        List<String> losers = new ArrayList<>();
        for (Path file : files(folder)) {
            List<Reading> readings = inLines(file);
            if (!readings.isEmpty()) {
                String source = readings.get(0).decoded();
                BitSet known = new BitSet();
                readings.forEach(reading -> {
                    reading.dispatch().blocks().forEach(block -> set(known, block.span()));
                    reading.findings().stream().filter(finding -> isTakenOff(finding.code())).flatMap(finding -> finding.spans().stream()).forEach(span -> set(known, span));
                    evidence(reading.dispatch().metadata()).forEach(span -> set(known, span));
                });
                String lost = unset(source, known);
                if (!lost.isEmpty()) {
                    losers.add(file + " lost " + lost);
                }
            }
        }
        assertThat(losers).isEmpty();
    }

    /** What stands in the source within the blocks, less what findings name, has the letters of the page: no more, no fewer. */
    @ParameterizedTest
    @ValueSource(strings = {"dispatch-plain", "wire", "udhr", "langdetect"})
    void thePageHasTheLettersOfTheSource(String folder) throws IOException {
        List<String> losers = new ArrayList<>();
        for (Path file : files(folder)) {
            for (Reading reading : inLines(file)) {
                BitSet printed = new BitSet();
                BitSet other = new BitSet();
                reading.dispatch().blocks().forEach(block -> set(printed, block.span()));
                reading.findings().stream().filter(finding -> isTakenOff(finding.code())).flatMap(finding -> finding.spans().stream()).forEach(span -> set(other, span));
                printed.andNot(other);
                Map<Integer, Integer> owed = letters(within(reading.decoded(), printed));
                Map<Integer, Integer> page = letters(reading.dispatch().blocks().stream().map(Block::text).collect(Collectors.joining(" ")));
                boolean rewritten = reading.findings().stream().anyMatch(finding -> OTHER_LETTERS.contains(finding.code()));
                if (rewritten ? !holds(page, owed) : !page.equals(owed)) {
                    losers.add(file + " owes " + owed + "\n sets " + page);
                }
            }
        }
        assertThat(losers).isEmpty();
    }

    private static boolean isTakenOff(FindingCode code) {
        return code.name().endsWith("_REMOVED") || code == FindingCode.TITLE_REPEATED || OTHER_LETTERS.contains(code);
    }

    private static Stream<Span> evidence(Metadata metadata) {
        return metadata.keys().stream().flatMap(key -> metadata.found(key).flatMap(Found::span).stream());
    }

    private static void set(BitSet places, Span span) {
        places.set(span.start(), span.end());
    }

    private static String unset(String text, BitSet places) {
        BitSet others = new BitSet();
        others.set(0, text.length());
        others.andNot(places);
        return within(text, others).codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String within(String text, BitSet places) {
        StringBuilder words = new StringBuilder();
        for (int start = places.nextSetBit(0); start >= 0; start = places.nextSetBit(places.nextClearBit(start))) {
            words.append(text, start, places.nextClearBit(start));
        }
        return words.toString();
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }

    private static boolean holds(Map<Integer, Integer> more, Map<Integer, Integer> fewer) {
        return fewer.entrySet().stream().allMatch(entry -> more.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    /** The usable readings of a file whose lines are its text; none of another file. */
    private static List<Reading> inLines(Path file) throws IOException {
        List<Reading> readings = read(file);
        boolean lines = readings.get(0).dispatch().metadata().get(MetadataKey.MEDIA_TYPE).filter(LINES::contains).isPresent();
        return lines && readings.get(0).usable() ? readings : List.of();
    }

    private static List<Reading> read(Path file) throws IOException {
        return READER.read(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus at " + CORPUS + ", so that real dispatches cannot be read");
        try (Stream<Path> below = Files.walk(CORPUS.resolve(folder))) {
            return below.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/gold/")).sorted().toList();
        }
    }
}

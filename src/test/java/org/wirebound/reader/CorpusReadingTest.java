package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/** Reads real dispatches, where a corpus of them lies beside the project; none of it is part of the project. */
class CorpusReadingTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final DispatchReader READER = new DispatchReader();

    /**
     * No letter or digit is lost: those of the decoded source are those on the page and in what findings say was taken off. Sources whose
     * character references were decoded or whose letters were put right are left out, because their letters are others; so are structured sources, whose
     * headers and markup have letters.
     */
    @Test
    void noLetterIsLost() throws IOException {
        List<String> losers = new ArrayList<>();
        for (Path file : files("dispatch-plain", "wire")) {
            List<Reading> readings = READER.read(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
            Reading reading = readings.get(0);
            boolean plain = readings.size() == 1 && reading.dispatch().metadata().get(MetadataKey.MEDIA_TYPE).filter("text/plain"::equals).isPresent();
            boolean references = reading.findings().stream().anyMatch(finding -> finding.code() == FindingCode.ENTITIES_DECODED || finding.code() == FindingCode.MOJIBAKE_REPAIRED);
            if (plain && reading.usable() && !references) {
                String source = decoded(file, reading);
                if (!letters(source).equals(letters(onPage(reading) + takenOff(reading, source)))) {
                    losers.add(file.toString());
                }
            }
        }
        assertThat(losers).isEmpty();
    }

    private static String decoded(Path file, Reading reading) throws IOException {
        return new String(Files.readAllBytes(file), Charset.forName(reading.dispatch().metadata().get(MetadataKey.CHARSET).orElseThrow()));
    }

    private static String onPage(Reading reading) {
        return reading.dispatch().blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    }

    private static String takenOff(Reading reading, String source) {
        return reading.findings().stream()
                .filter(finding -> finding.code().name().endsWith("_REMOVED") || finding.code() == FindingCode.TITLE_REPEATED)
                .flatMap(finding -> finding.spans().stream())
                .map(span -> source.substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).boxed().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    /** The floor stands just under what was measured: all of place, date and agency of the rows in families F1 to F10. */
    @Test
    void observedDatelinesAreRead() throws IOException {
        Path table = CORPUS.resolve("datelines/observed-gold.tsv");
        assumeTrue(Files.exists(table), "skipped: no corpus at " + CORPUS + ", so that datelines of real dispatches cannot be measured");
        Measured place = new Measured();
        Measured date = new Measured();
        List<String> accepted = new ArrayList<>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            Metadata metadata = read(cells[1] + " " + FILLER);
            if (cells[2].equals("NONE")) {
                metadata.get(MetadataKey.PLACE).ifPresent(found -> accepted.add(line));
            } else if (!cells[2].isEmpty() && !cells[2].contains(";")) {
                place.count(metadata.get(MetadataKey.PLACE).filter(cells[2]::equals).isPresent());
                if (!cells[4].isEmpty() && !cells[5].isEmpty()) {
                    String monthDay = String.format(Locale.ROOT, "%02d-%02d", Integer.valueOf(cells[4]), Integer.valueOf(cells[5]));
                    date.count(metadata.get(MetadataKey.DATE).map(DispatchDate::toString).filter(found -> found.endsWith(monthDay)).isPresent());
                }
            }
        }
        assertThat(accepted).as("negative rows").isEmpty();
        assertThat(place.share()).as("place").isGreaterThanOrEqualTo(0.95);
        assertThat(date.share()).as("date").isGreaterThanOrEqualTo(0.95);
    }

    private static final String FILLER = "The ministry said that the schools would open after the holidays and that the teachers knew.\n\nParents were asked to wait.\n";

    private static Metadata read(String text) {
        return READER.read(new Source("row.txt", text.getBytes(StandardCharsets.UTF_8))).get(0).dispatch().metadata();
    }

    private static final class Measured {
        private int right;
        private int all;

        void count(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return right / (double) all;
        }
    }

    private static List<Path> files(String... folders) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus at " + CORPUS + ", so that real dispatches cannot be read");
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> below = Files.walk(CORPUS.resolve(folder))) {
                below.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/gold/")).forEach(files::add);
            }
        }
        return files;
    }
}

package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Severity;

/** One source a code: the folder's name is the finding that reading it must bring. */
class FindingFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/findings");
    /** Codes that other rooms bring, and that of a source which is too large to keep. */
    private static final Set<FindingCode> NOT_OF_THE_READER = EnumSet.of(
            FindingCode.SOURCE_TOO_LARGE, FindingCode.SOURCE_UNREADABLE, FindingCode.METADATA_FILE_INVALID, FindingCode.GLYPH_MISSING);

    private static final DispatchReader READER = new DispatchReader();

    static Stream<FindingCode> codes() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(folder -> FindingCode.valueOf(folder.getFileName().toString())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theFolderNamesTheFinding(FindingCode code) throws IOException {
        Reading reading = READER.read(fixture(code)).get(0);
        assertThat(reading.findings()).extracting(Finding::code).contains(code);
        assertThat(reading.findings()).allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
        assertThat(reading.usable()).isEqualTo(code.severity() != Severity.ERROR);
    }

    /** The only file of the code's folder. */
    private static Source fixture(FindingCode code) throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(code.name()))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            Path file = all.get(0);
            return new Source(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void everyCodeOfTheReaderHasAFixture() throws IOException {
        Set<FindingCode> shown = codes().collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_OF_THE_READER)));
    }

    @Test
    void aSourceOverTheLimitIsRefused() {
        Reading reading = READER.read(new Source("large.txt", new byte[SourceGate.LARGEST + 1])).get(0);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.SOURCE_TOO_LARGE);
        assertThat(reading.dispatch().blocks()).isEmpty();
    }
}

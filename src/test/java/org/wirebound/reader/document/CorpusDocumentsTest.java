package org.wirebound.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Reads real files of offices and mails, where a corpus of them lies beside the project; none of it is part of the project. */
class CorpusDocumentsTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** What a file may take, warm, and ten times that for a busy machine. */
    private static final long SLOWEST = 20_000_000_000L;

    private static final DispatchReader READER = new DispatchReader();

    @Test
    void everyFileGivesAReadingSoon() throws IOException {
        List<String> slow = new ArrayList<>();
        for (Path file : files("office", "wire/rfc822")) {
            long start = System.nanoTime();
            List<Reading> readings = READER.read(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
            if (System.nanoTime() - start > SLOWEST) {
                slow.add(file.toString());
            }
            assertThat(readings).as(file.toString()).isNotEmpty();
            assertThat(readings).as(file.toString()).allSatisfy(reading -> assertThat(reading.dispatch().blocks().isEmpty()).isEqualTo(!reading.usable()));
        }
        assertThat(slow).isEmpty();
    }

    @Test
    void everyMailIsKnownAsOne() throws IOException {
        for (Path file : files("office/eml", "office/mbox", "wire/rfc822")) {
            Reading reading = READER.read(new Source("without an ending", Files.readAllBytes(file))).get(0);
            assertThat(reading.dispatch().metadata().get(MetadataKey.MEDIA_TYPE)).as(file.toString()).hasValueSatisfying(type ->
                    assertThat(type).isIn("message/rfc822", "application/mbox"));
        }
    }

    private static List<Path> files(String... folders) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus lies beside the project");
        List<Path> all = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(all::add);
            }
        }
        return all;
    }
}

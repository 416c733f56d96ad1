package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CldrTablesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/wirebound/reader/dateline");

    @Test
    void theTablesAreWhatTheGeneratorMakesOfCldr() throws IOException {
        assertThat(FOLDER.resolve("months.tsv")).hasContent(CldrTables.months());
        assertThat(FOLDER.resolve("countries.tsv")).hasContent(CldrTables.countries());
        assertThat(Files.readString(FOLDER.resolve("months.tsv"))).contains("fr\t4\tavril;avr\n");
    }
}

package org.wirebound.reader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AlphabetTableTest {
    @Test
    void theTableIsWhatTheGeneratorMakesOfCldr() {
        assertThat(Path.of("src/main/resources/org/wirebound/reader/intake/alphabets.tsv")).hasContent(AlphabetTable.table());
    }
}

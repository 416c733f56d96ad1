package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

class SeedDispatchTest {
    private static final Path SEED = Path.of("samples/azertac-2023-04-19.txt");

    private final Reading reading = new DispatchReader().read(new Source("azertac-2023-04-19.txt", bytes())).get(0);

    @Test
    void tellsPlaceDateAndAgency() {
        Metadata metadata = reading.dispatch().metadata();
        assertThat(metadata.get(MetadataKey.PLACE)).contains("Bakou");
        assertThat(metadata.get(MetadataKey.DATE)).contains(DispatchDate.parse("2023-04-19"));
        assertThat(metadata.get(MetadataKey.AGENCY)).contains("AZERTAC");
        assertThat(metadata.get(MetadataKey.LANGUAGE)).contains("fr");
        assertThat(metadata.get(MetadataKey.TITLE_DERIVED)).contains(true);
    }

    @Test
    void hasNineParagraphsOfWhichTheFirstOpensWithTheDateline() {
        assertThat(reading.dispatch().blocks()).hasSize(9).allMatch(Block.Paragraph.class::isInstance);
        Inline first = ((Block.Paragraph) reading.dispatch().blocks().get(0)).inlines().get(0);
        assertThat(first).isInstanceOf(Inline.Dateline.class);
        assertThat(first.text()).isEqualTo("Bakou, 19 avril, AZERTAC");
    }

    @Test
    void losesNoWord() throws IOException {
        String source = Files.readString(SEED);
        String stamp = reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SCRAPE_STAMP_REMOVED)
                .map(Finding::span)
                .map(span -> source.substring(span.orElseThrow().start(), span.orElseThrow().end()))
                .findFirst().orElseThrow();
        assertThat(stamp).isEqualTo("date 2023-04");
        assertThat(words(stamp + " " + reading.dispatch().bodyText())).isEqualTo(words(source));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(SEED);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

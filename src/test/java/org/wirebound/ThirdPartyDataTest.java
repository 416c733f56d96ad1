package org.wirebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that the lists of what was taken from others name the very files that are there. */
class ThirdPartyDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"reader/data.tsv", "writer/pdf/profiles.tsv"})
    void everyRowIsTrue(String table) throws Exception {
        List<String> lines = new String(bytes(table), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0).split("\t")).contains("version", "package", "licence").endsWith("sha256");
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t"));
            byte[] file = bytes(table.substring(0, table.lastIndexOf('/') + 1) + cells.get(0));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).as(cells.get(0)).isEqualTo(cells.get(5));
        }
    }

    @Test
    void whatIsGeneratedFromCldrIsListed() throws IOException {
        String listed = new String(bytes("reader/data.tsv"), StandardCharsets.UTF_8);
        List<String> generated = Stream.of("dateline/months.tsv", "dateline/months-wire.tsv", "dateline/countries.tsv",
                        "dateline/countries-wire.tsv", "intake/alphabets.tsv", "language/scripts.tsv", "language/function-words.tsv")
                .filter(ThirdPartyDataTest::saysGenerated)
                .toList();
        assertThat(generated).hasSize(3).allSatisfy(file -> assertThat(Arrays.asList(listed.split("[\t\n]"))).contains(file));
    }

    private static boolean saysGenerated(String file) {
        try {
            return new String(bytes("reader/" + file), StandardCharsets.UTF_8).lines().findFirst().orElse("").endsWith("Generated.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ThirdPartyDataTest.class.getResourceAsStream("/org/wirebound/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}

package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that the table of fonts is true, and that every font may be embedded and can be. */
class FontTableTest {
    private static final String FOLDER = "/org/wirebound/type/fonts/";

    static Stream<List<String>> rows() throws IOException {
        String table = new String(bytes("fonts.tsv"), StandardCharsets.UTF_8);
        return table.lines().skip(1).map(line -> List.of(line.split("\t")));
    }

    @Test
    void thereAreFonts() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsTrue(List<String> row) throws Exception {
        byte[] font = bytes(row.get(0));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(font))).isEqualTo(row.get(8));

        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            assertThat(parsed.getNaming().getFontFamily()).isEqualTo(row.get(1));
            assertThat(parsed.getHeader().getFontRevision()).isEqualTo(Float.parseFloat(row.get(3)), within(0.001f));
            assertThat(parsed.getOS2Windows().getFsType()).as("installable embedding (OpenType, OS/2 fsType)").isZero();
            assertThat(parsed.getTableMap()).containsKey("glyf").doesNotContainKey("CFF ");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsLicenceLiesBeside(List<String> row) throws IOException {
        String file = row.get(7).replaceFirst("^OFL-1.1 \\((.*)\\)$", "$1");

        assertThat(new String(bytes(file), StandardCharsets.UTF_8)).contains("SIL OPEN FONT LICENSE Version 1.1");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FontTableTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}

package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.MetadataKey;

/** One dispatch in many layouts is one record. */
class SameRecordTest {
    private static final DispatchReader READER = new DispatchReader();

    private final String seed;
    private final Reading plain;

    SameRecordTest() throws IOException {
        seed = Files.readString(Path.of("samples/azertac-2023-04-19.txt"));
        plain = read(seed.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\r\r\n", "\u0085", "\u2028", "\u2029", "\n\u0000", " \n"})
    void lineEndsDoNotMatter(String lineEnd) {
        assertSame(read(seed.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
    void theCharacterSetDoesNotMatter(String charset) {
        assertSame(read(seed.getBytes(Charset.forName(charset))));
    }

    @Test
    void noBreakBlanksEntitiesAndPaddingDoNotMatter() {
        assertSame(read(seed.replace(' ', '\u00a0').getBytes(StandardCharsets.UTF_8)));
        assertSame(read(seed.replace("é", "&eacute;").replace("’", "&#8217;").getBytes(StandardCharsets.UTF_8)));
        assertSame(read(("\ufeff" + seed + "\u001a\u0000\u0000").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void indentsInsteadOfBlankLinesDoNotMatter() {
        assertSame(read(seed.replace("\n\n", "\n\t").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void capitalsStillTellPlaceDateAndAgency() {
        var metadata = read(seed.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8)).dispatch().metadata();
        assertThat(metadata.get(MetadataKey.PLACE)).contains("BAKOU");
        assertThat(metadata.get(MetadataKey.DATE)).contains(DispatchDate.parse("2023-04-19"));
        assertThat(metadata.get(MetadataKey.AGENCY)).contains("AZERTAC");
    }

    private void assertSame(Reading other) {
        assertThat(other.dispatch().bodyText()).isEqualTo(plain.dispatch().bodyText());
        for (MetadataKey<?> key : MetadataKey.ALL) {
            if (key != MetadataKey.IDENTIFIER && key != MetadataKey.SOURCE_SHA256 && key != MetadataKey.CHARSET) {
                assertThat(other.dispatch().metadata().get(key)).as(key.name()).isEqualTo(plain.dispatch().metadata().get(key));
            }
        }
    }

    private static Reading read(byte[] bytes) {
        return READER.read(new Source("azertac.txt", bytes)).get(0);
    }
}

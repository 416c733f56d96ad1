package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.MetadataKey;

/** Whatever the bytes are, a reading comes back, soon. */
class HostileInputTest {
    private static final int MILLION = 1_000_000;
    /** Many times what the slowest, thirty megabytes, needs of a core. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final DispatchReader READER = new DispatchReader();

    @BeforeAll
    static void loadTheLanguageModelOutsideTheLimit() {
        READER.read(new Source("warm.txt", "zxq vbn ghj klm qwe rty uio asd fgh jkl".getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                of("nothing", ""),
                of("one letter", "a"),
                of("one newline", "\n"),
                of("a line of ten million letters", "x".repeat(10 * MILLION)),
                of("a line of ten million words", "word ".repeat(2 * MILLION)),
                of("a million blanks and a word", " ".repeat(MILLION) + "x"),
                of("a million tabs within a line", "a" + "\t".repeat(MILLION) + "b"),
                of("a million newlines and a word", "\n".repeat(MILLION) + "x"),
                of("a million lines", "a\n".repeat(MILLION)),
                of("a million indented lines", "  a\nb\n".repeat(MILLION / 2)),
                of("a million items", "- a\n".repeat(MILLION)),
                of("deep quotes", ">".repeat(MILLION)),
                of("deep brackets", "(".repeat(MILLION) + ")".repeat(MILLION)),
                of("deep dateline", "A".repeat(100) + " (" + "A, ".repeat(MILLION)),
                of("ampersands", "&".repeat(MILLION)),
                of("entities without end", "&#".repeat(MILLION)),
                of("entity beyond Unicode", "&#x110000; &#xD800; &#99999999999; &#0; &#x; text"),
                of("addresses without end", "http://".repeat(MILLION / 7)),
                of("an address with brackets", "http://a" + ")".repeat(MILLION)),
                of("dashes", "- ".repeat(MILLION)),
                of("commas", "PARIS, ".repeat(MILLION)),
                of("stamps", "date 2023-04 ".repeat(MILLION / 10)),
                of("a month that is none", " date 2023-13 Bakou, 32 avril, AZERTAC\n\nTexte."),
                of("end marks only", "###\n".repeat(MILLION / 10)),
                of("East Asian opening", "新华社" + "一".repeat(MILLION)),
                of("thirty megabytes of lines", "The council met in the hall to speak of water.\n".repeat(30 * MILLION / 47)),
                of("fifty megabytes of lines", "The council met in the hall to speak of water.\n".repeat(50 * MILLION / 47)),
                of("a line of five megabytes", "The council met in the hall on Monday. ".repeat(5 * MILLION / 39)),
                of("a million paragraphs", "a.\n\n".repeat(MILLION)),
                of("a million carriage returns", "a\r".repeat(MILLION)),
                of("a million misread letters", "\u00c3\u00a9".repeat(MILLION)),
                of("letters misread without end", "\u00c3\u0192\u00c2".repeat(MILLION)),
                of("misread Cyrillic", "\u00d1\u00ee\u00e2\u00e5\u00f2 ".repeat(MILLION / 4)),
                of("combining marks", "e" + "\u0301".repeat(MILLION)),
                of("embedding controls", "\u202e".repeat(MILLION) + "abc"),
                Arguments.of("NULs", new byte[MILLION]),
                Arguments.of("NULs around a word", bytes(new byte[MILLION], "word".getBytes(StandardCharsets.UTF_8), new byte[MILLION])),
                Arguments.of("every byte", everyByte()),
                Arguments.of("bad UTF-8", repeated(new int[] {0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80, 'a', 'b', ' '}, 100_000)),
                Arguments.of("lone surrogates in UTF-16", repeated(new int[] {0xff, 0xfe, 0x00, 0xd8, 'a', 0, 0x00, 0xdc}, 50_000)),
                Arguments.of("UTF-16 cut within a character", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}),
                Arguments.of("a byte order mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
                Arguments.of("ISO 2022 escapes", repeated(new int[] {0x1b, '$', 'B', 0x30}, 100_000)),
                Arguments.of("SYN SYN SOH", repeated(new int[] {0x16, 0x16, 0x01, 'f', 0x1f, 'r', 0x02, 0x03}, 50_000)),
                Arguments.of("random bytes", random(MILLION)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void aReadingComesBackSoon(String what, byte[] bytes) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> READER.read(new Source("hostile", bytes)).get(0));
        assertThat(reading.dispatch().metadata().has(MetadataKey.SOURCE_SHA256)).isTrue();
        assertThat(reading.dispatch().blocks().isEmpty()).as("blocks are there exactly if the source is usable").isEqualTo(!reading.usable());
        assertThat(reading.usable()).as("a usable source has a title").isEqualTo(reading.dispatch().metadata().has(MetadataKey.TITLE));
    }

    private static Arguments of(String what, String text) {
        return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    private static byte[] repeated(int[] unit, int times) {
        byte[] all = new byte[unit.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) unit[i % unit.length];
        }
        return all;
    }

    private static byte[] bytes(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] random(int length) {
        byte[] all = new byte[length];
        new Random(20230419).nextBytes(all);
        return all;
    }
}

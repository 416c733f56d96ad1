package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/** However a source is damaged, a reading comes back whose places are those of the source and whose text is text. */
class DamagedSourceTest {
    private static final int MUTANTS = 120;
    private static final int MOST_CUTS = 150;
    private static final List<String> STRANGERS = List.of("\u0000", "\ud83d\ude00", "&#x1F600;", "&#55357;", "\n", "\r", "<", ">", "\"", "]]>", "{", "}", "\\ud83d", "\u0001", "\u0002",
            "\u0003", "\u0016", "\u2028", "ZCZC", "NNNN", "(", "99999999999", "=?", "--x4711", "###");
    private static final DispatchReader READER = new DispatchReader();

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whereverItBreaksOff(Sample sample) {
        int step = Math.max(1, sample.bytes().length / MOST_CUTS);
        for (int length = 0; length < sample.bytes().length; length += step) {
            reads("cut off at " + length, sample.name(), Arrays.copyOf(sample.bytes(), length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverChangesInIt(Sample sample) {
        Random random = new Random(20230419);
        for (int i = 0; i < MUTANTS; i++) {
            reads("mutant " + i, i % 2 == 0 ? sample.name() : "unnamed", mutant(sample.bytes(), i % 4, random));
        }
    }

    private static byte[] mutant(byte[] bytes, int kind, Random random) {
        return switch (kind) {
            case 0 -> flipped(bytes, random);
            case 1 -> moved(bytes, random);
            case 2 -> joined(bytes, position -> bytes[position] >= '0' && bytes[position] <= '9' && random.nextInt(4) == 0, () -> digits(random));
            default -> joined(bytes, position -> random.nextInt(60) == 0, () -> STRANGERS.get(random.nextInt(STRANGERS.size())));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** A slice stands in another place once more. */
    private static byte[] moved(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        int place = random.nextInt(bytes.length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, place);
        all.write(bytes, from, to - from);
        all.write(bytes, place, bytes.length - place);
        return all.toByteArray();
    }

    /** Says where a stranger comes in. */
    private interface Places {
        boolean at(int position);
    }

    private static byte[] joined(byte[] bytes, Places places, Supplier<String> strangers) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            all.write(bytes[i]);
            if (places.at(i)) {
                all.writeBytes(strangers.get().getBytes(StandardCharsets.UTF_8));
            }
        }
        return all.toByteArray();
    }

    private static String digits(Random random) {
        return Long.toString(random.nextLong() >>> 1 + random.nextInt(60));
    }

    private static void reads(String what, String name, byte[] bytes) {
        assertThatCode(() -> {
            for (Reading reading : READER.read(new Source(name, bytes))) {
                check(reading);
            }
        }).as(name + ", " + what).doesNotThrowAnyException();
    }

    private static void check(Reading reading) {
        assertThat(reading.usable()).as("usable as " + reading.findings()).isEqualTo(!reading.dispatch().blocks().isEmpty());
        if (reading.usable()) {
            assertThat(places(reading)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(reading.decoded().length()));
            assertThat(reading.dispatch().blocks()).allSatisfy(block -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(block.text())).as(block.text()).isTrue());
        }
    }

    private static Stream<Span> places(Reading reading) {
        Metadata metadata = reading.dispatch().metadata();
        Stream<Span> evidence = metadata.keys().stream().flatMap(key -> span(metadata, key).stream());
        return Stream.of(reading.dispatch().blocks().stream().map(Block::span), reading.findings().stream().flatMap(finding -> finding.spans().stream()), evidence).flatMap(spans -> spans);
    }

    private static Optional<Span> span(Metadata metadata, MetadataKey<?> key) {
        return metadata.found(key).flatMap(Found::span);
    }
}

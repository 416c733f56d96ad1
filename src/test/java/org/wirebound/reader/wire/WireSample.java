package org.wirebound.reader.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Reads invented messages of the wires through the front door, and says in short what came of them. */
final class WireSample {
    static final String SYN = "\u0016";
    static final String SOH = "\u0001";
    static final String STX = "\u0002";
    static final String ETX = "\u0003";
    static final String EOT = "\u0004";
    static final String US = "\u001f";
    private static final DispatchReader READER = new DispatchReader();

    private WireSample() {}

    static List<Reading> readAll(String message) {
        return READER.read(new Source("sample", message.getBytes(StandardCharsets.UTF_8)));
    }

    static Reading read(String message) {
        return readAll(message).get(0);
    }

    static Reading read(String message, Charset charset) {
        return READER.read(new Source("sample", message.getBytes(charset))).get(0);
    }

    static <T> T value(Reading reading, MetadataKey<T> key) {
        return reading.dispatch().metadata().get(key).orElse(null);
    }

    static String date(Reading reading) {
        return reading.dispatch().metadata().get(MetadataKey.DATE).map(DispatchDate::toString).orElse(null);
    }

    /** The words that a field's span points at. */
    static String quoted(Reading reading, String message, MetadataKey<?> key) {
        Span span = reading.dispatch().metadata().found(key).orElseThrow().span().orElseThrow();
        return message.substring(span.start(), span.end());
    }

    static String kinds(Reading reading) {
        return reading.dispatch().blocks().stream().map(block -> block.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    static String text(Reading reading, int block) {
        return reading.dispatch().blocks().get(block).text();
    }

    static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** The letters and digits of a message that stand neither on a page nor in the span of a finding of what was taken off; or that stand there too often. */
    static Map<String, Long> lost(String message) {
        Map<String, Long> letters = count(message);
        for (Reading reading : readAll(message)) {
            reading.dispatch().blocks().stream().map(Block::text).forEach(text -> subtract(letters, text));
            reading.findings().stream().filter(finding -> finding.code().name().endsWith("_REMOVED") || finding.code() == FindingCode.TITLE_REPEATED)
                    .flatMap(finding -> finding.spans().stream()).forEach(span -> subtract(letters, message.substring(span.start(), span.end())));
        }
        letters.values().removeIf(count -> count == 0);
        return letters;
    }

    private static Map<String, Long> count(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }

    private static void subtract(Map<String, Long> letters, String text) {
        count(text).forEach((letter, count) -> letters.merge(letter, -count, Long::sum));
    }
}

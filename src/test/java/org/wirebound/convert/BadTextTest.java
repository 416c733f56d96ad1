package org.wirebound.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.check.TextEquality;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.pdf.PdfTextReader;

/** Whatever the letters are, three files come out of them soon, and every letter out of the files or into a finding. */
class BadTextTest {
    /** Ten times what the slowest needs of a core that it has for itself. */
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String PLAIN = "The lamp was lit on Tuesday, the keeper said.\n\n";
    private static final Converter CONVERTER = new Converter(new DispatchReader(), StyleSheetReader.wire(), FontLibrary.bundled(),
            new Edition("Wirebound", Optional.empty()));

    static Stream<Arguments> texts() {
        return Stream.of(
                of("unassigned characters", PLAIN + "Here \u0378 and \uFDD0 and \uD83F\uDFFF and " + Character.toString(0xE1000) + " end."),
                of("private use", PLAIN + "Here \uE000\uF8FF and " + Character.toString(0xF0000) + Character.toString(0x10FFFD) + " end."),
                of("ten thousand marks on a letter", PLAIN + "e" + "\u0301".repeat(10_000) + " end"),
                of("ten thousand marks of many kinds", PLAIN + "a" + "\u0301\u0323\u05B0\u064E\u093F\u0E31".repeat(1_700) + " end"),
                of("marks without a letter", "\u0301\u0323 alone\n\n\u093F\u0947 \u0E31 \u1A60 end\n\n\u20DD"),
                of("overrides left open", PLAIN + "abc \u202Edef \u202Dghi \u05D0\u05D1 end."),
                of("isolates left open", PLAIN + "abc \u2067def \u2066ghi \u2068\u05D0\u05D1 end."),
                of("controls of direction without beginning", PLAIN + "abc \u202C\u2069def \u2069\u202C\u05D0\u05D1 end."),
                of("a thousand embeddings", PLAIN + "\u202B\u202A".repeat(500) + "\u05D0b" + "\u202C".repeat(1000) + " end."),
                of("two hundred isolates within each other", PLAIN + "\u2067".repeat(200) + "\u05D0b" + "\u2069".repeat(200) + " end."),
                of("a thousand brackets from the right", "\u05D0\u05D1 " + "(".repeat(1000) + "a" + ")".repeat(1000) + " \u05D2"),
                of("a flood of zero widths", PLAIN + "a" + "\u200B\u200C\u200D\u2060\uFEFF".repeat(4000) + "b end."),
                of("joiners between everything", PLAIN + "a\u200Db\u200D\u0915\u200D\u0937\u200D\u0628\u200D \uD83D\uDC69\u200D\uD83D\uDC69\u200D end."),
                of("variation selectors", PLAIN + "a\uFE0F\uFE0E\uFE00 \u8FBB\uDB40\uDD00\uDB40\uDD01 end."),
                of("tags", PLAIN + "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F and \uDB40\uDC01\uDB40\uDC41 end."),
                of("jamo without end", PLAIN + "\u1100\u1161\u11A8".repeat(2000) + "\u1100".repeat(2000) + "\u11A8".repeat(2000) + " end."),
                of("viramas without end", PLAIN + "\u0915\u094D".repeat(4000) + "\u0915 end."),
                of("fillers and odd blanks", PLAIN + "a\u3164b\u115Fc\u1160d\u2800e\u180Ef\u034Fg\u17B4h\uFFFCi end."),
                of("lines and paragraphs of Unicode", PLAIN + "a\u2028b\u2029c\u0085d\u000Be\u000Cf end."),
                of("scripts that change at each letter", PLAIN + "a\u05D0\u0627\u0915\u0E01\u4E00\u10D0\u1200\uAC00\u1780".repeat(300) + " end."));
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                of("a megabyte without a blank", "x".repeat(1_000_000)),
                of("a megabyte of Han without a blank", "\u4E00\u4E8C\u4E09".repeat(111_111)),
                of("a megabyte of Hebrew without a blank", "\u05D0\u05D1\u05D2".repeat(166_666)),
                of("a megabyte of Thai without a blank", "\u0E17\u0E30\u0E40\u0E25".repeat(83_333)));
    }

    private static Arguments of(String name, String text) {
        return Arguments.of(name, text);
    }

    @BeforeAll
    static void loadWhatIsLoadedOnceOutsideTheLimit() {
        converted(PLAIN.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "longTexts"})
    void everyLetterComesBack(String name, String text) {
        Outcome.Converted converted = assertTimeoutPreemptively(LIMIT, () -> converted(text.getBytes(StandardCharsets.UTF_8)));
        TextEquality equality = new TextEquality();

        assertThat(converted.renditions()).hasSize(Format.values().length);
        for (Rendition rendition : converted.renditions()) {
            assertThat(equality.difference(converted.galley(), rendition)).as(rendition.format().name()).isEmpty();
        }
        String told = converted.findings().stream().filter(finding -> finding.code().name().endsWith("_REMOVED"))
                .flatMap(finding -> finding.spans().stream()).map(span -> text.substring(span.start(), span.end())).collect(Collectors.joining());
        Map<String, Integer> lost = counts(text);
        counts(told + new PdfTextReader().text(pdf(converted))).forEach((letter, count) -> lost.merge(letter, -count, Integer::sum));
        lost.values().removeIf(count -> count <= 0);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anotherReaderFindsTheLettersToo(String name, String text) throws IOException {
        String plain = "The lamp was lit on Tuesday, the keeper said.";
        try (PDDocument document = Loader.loadPDF(pdf(converted(text.getBytes(StandardCharsets.UTF_8))))) {
            String found = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text.startsWith(plain) ? found : found + plain).contains(plain);
        }
    }

    /** A lone surrogate in UTF-16, and one that some program wrote in UTF-8, are no characters; what became of them is told. */
    @ParameterizedTest
    @MethodSource("loneSurrogates")
    void loneSurrogatesAreTold(byte[] bytes) {
        Outcome.Converted converted = converted(bytes);

        assertThat(converted.findings()).anyMatch(finding -> finding.code() == FindingCode.CHARSET_MALFORMED
                || finding.code() == FindingCode.CHARSET_GUESSED);
        assertThat(new PdfTextReader().text(pdf(converted))).contains("before", "after");
    }

    static Stream<byte[]> loneSurrogates() {
        byte[] utf16 = ("\uFEFF" + PLAIN + "before ? after the lamp was lit.").getBytes(StandardCharsets.UTF_16BE);
        int at = new String(utf16, StandardCharsets.UTF_16BE).indexOf('?') * 2;
        byte[] high = utf16.clone();
        high[at] = (byte) 0xD8;
        byte[] low = utf16.clone();
        low[at] = (byte) 0xDC;
        byte[] utf8 = (PLAIN + "before ??? after the lamp was lit.").getBytes(StandardCharsets.UTF_8);
        int place = new String(utf8, StandardCharsets.UTF_8).indexOf("???");
        utf8[place] = (byte) 0xED;
        utf8[place + 1] = (byte) 0xA0;
        utf8[place + 2] = (byte) 0x80;
        return Stream.of(high, low, utf8);
    }

    private static Outcome.Converted converted(byte[] bytes) {
        return (Outcome.Converted) CONVERTER.convert(new Source("bad.txt", bytes), Metadata.NONE, Set.of(Format.values())).get(0);
    }

    private static byte[] pdf(Outcome.Converted converted) {
        return converted.renditions().stream().filter(rendition -> rendition.format() == Format.PDF).findFirst().orElseThrow().bytes();
    }

    /** How often each letter stands in a text, white space left out. */
    private static Map<String, Integer> counts(String text) {
        IntStream letters = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints();
        return letters.filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter != 0x85)
                .mapToObj(Character::toString).collect(Collectors.toMap(letter -> letter, letter -> 1, Integer::sum, TreeMap::new));
    }
}

package org.wirebound.reader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

class IntakeTest {
    private final Intake intake = new Intake(bytes -> List.of());

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\u000b"})
    void everyLineEndBecomesOne(String lineEnd) {
        assertThat(take("one" + lineEnd + "two").page().text()).isEqualTo("one\ntwo");
    }

    @Test
    void twoCarriageReturnsAreTwoLineEnds() {
        assertThat(take("one\r\rtwo").page().text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void controlsAreRemovedWithOneFindingAKind() {
        Taken taken = take("\ufeffa\u0000\u0000b\u001ac\u200bd\u0007");
        assertThat(taken.page().text()).isEqualTo("abcd");
        assertThat(taken.findings()).hasSize(5).extracting(Finding::code).containsOnly(FindingCode.CONTROL_REMOVED);
        assertThat(taken.findings()).anyMatch(finding -> finding.message().contains("2 in all: NUL"));
    }

    @Test
    void everyPlaceOfAChangeIsNamedAndNeighboursAreOne() {
        Taken taken = take("a\u0000\u0000b\u0000c");
        assertThat(taken.findings()).hasSize(1);
        assertThat(taken.findings().get(0).spans()).containsExactly(new Span(1, 3), new Span(4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\u000b"})
    void unusualLineEndsAreFindings(String lineEnd) {
        Taken taken = take("one" + lineEnd + "two" + lineEnd + "three");
        assertThat(taken.findings()).extracting(Finding::code).containsExactly(FindingCode.LINE_ENDS_CHANGED);
        int length = lineEnd.length();
        assertThat(taken.findings().get(0).spans()).containsExactly(new Span(3, 3 + length), new Span(6 + length, 6 + 2 * length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n"})
    void ordinaryLineEndsAreNone(String lineEnd) {
        assertThat(take("one" + lineEnd + "two").findings()).isEmpty();
    }

    @Test
    void entitiesAreDecodedInPlainTextOnly() {
        assertThat(take("caf&eacute; &#224; l&#x2019;aube &amp; AT&T &bogus;").page().text()).isEqualTo("café à l’aube & AT&T &bogus;");
        assertThat(take("<p>caf&eacute;</p>").page().text()).isEqualTo("<p>caf&eacute;</p>");
    }

    @Test
    void spansCountInTheDecodedSource() {
        String source = "\ufeffUn\r\ncaf\u0000&eacute; noir";
        PageText page = take(source).page();
        assertThat(page.text()).isEqualTo("Un\ncafé noir");
        assertThat(behind(source, page, "Un")).isEqualTo("Un");
        assertThat(behind(source, page, "caf")).isEqualTo("caf");
        assertThat(behind(source, page, "é")).isEqualTo("&eacute;");
        assertThat(behind(source, page, "noir")).isEqualTo("noir");
        assertThat(behind(source, page, "\n")).isEqualTo("\r\n");
        assertThat(page.span(0, page.text().length())).isEqualTo(new Span(1, source.length()));
    }

    private static String behind(String source, PageText page, String words) {
        int start = page.text().indexOf(words);
        Span span = page.span(start, start + words.length());
        return source.substring(span.start(), span.end());
    }

    @Test
    void noBreakBlanksStayWhereTheyAreTypography() {
        assertThat(take("Il dit : « Non\u00a0! » et part").page().text()).contains("Non\u00a0!");
        assertThat(take("Il\u00a0dit\u00a0:\u00a0oui\u00a0bien\u00a0sûr").page().text()).isEqualTo("Il dit\u00a0: oui bien sûr");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, charset-utf8", "UTF-16LE, charset-utf16-pattern", "UTF-16BE, charset-utf16-pattern", "windows-1252, charset-vote", "IBM850, charset-vote",
        "x-MacRoman, charset-vote",
    })
    void tellsTheCharacterSetOfFrench(String charset, String rule) {
        String text = "Le ministère a indiqué à l'aube que les élèves étaient déjà rentrés chez eux, où leurs parents les attendaient.\n";
        DecodedSource decoded = take(text.getBytes(Charset.forName(charset))).decoded();
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        assertThat(decoded.rule()).isEqualTo(rule);
        assertThat(decoded.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866", "KOI8-R", "ISO-8859-5"})
    void tellsTheCharacterSetOfRussian(String charset) {
        Intake withProposal = new Intake(bytes -> List.of(Charset.forName("ISO-8859-5")));
        String text = "Министерство сообщило, что новые школы откроются после каникул. Родителей просят набраться терпения.\n";
        assertThat(take(withProposal, text.getBytes(Charset.forName(charset))).decoded().text()).isEqualTo(text);
    }

    @Test
    void aDeclarationIsBelievedIfTheBytesAllowIt() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"ISO-8859-7\"?><a>\u03b1\u03b2</a>".getBytes(Charset.forName("ISO-8859-7"));
        assertThat(take(bytes).decoded().rule()).isEqualTo("charset-declared");
    }

    @Test
    void aDeclarationThatNamesTheSmallerSetMeansTheLarger() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>l\u2019\u00e9t\u00e9</a>".getBytes(Charset.forName("windows-1252"));
        DecodedSource decoded = take(bytes).decoded();
        assertThat(decoded.charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(decoded.text()).contains("l\u2019\u00e9t\u00e9");
    }

    @Test
    void aDeclarationThatCouldNotStandInItsOwnSetIsNone() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>d\u00e9j\u00e0 l\u00e0</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(take(bytes).decoded().text()).contains("d\u00e9j\u00e0");
    }

    @ParameterizedTest
    @CsvSource({"UTF-32LE, ff fe 00 00", "UTF-32BE, 00 00 fe ff", "GB18030, 84 31 95 33", "UTF-16LE, ff fe", "UTF-16BE, fe ff", "UTF-8, ef bb bf"})
    void aByteOrderMarkIsBelieved(String charset, String mark) {
        byte[] marked = HexFormat.ofDelimiter(" ").parseHex(mark);
        byte[] words = "Rat und 市议会".getBytes(Charset.forName(charset));
        byte[] all = Arrays.copyOf(marked, marked.length + words.length);
        System.arraycopy(words, 0, all, marked.length, words.length);
        DecodedSource decoded = take(all).decoded();
        assertThat(decoded.rule()).isEqualTo("charset-bom");
        assertThat(decoded.text()).isEqualTo("\ufeffRat und 市议会");
    }

    @ParameterizedTest
    @CsvSource({"ISO-2022-JP, 市議会は昨日開かれた", "ISO-2022-KR, 시의회는 어제 열렸다"})
    void setsThatSwitchByEscapesAreTold(String charset, String text) {
        DecodedSource decoded = take(text.getBytes(Charset.forName(charset))).decoded();
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        assertThat(decoded.text()).isEqualTo(text);
    }

    @Test
    void ebcdicIsToldByItsPatternAloneAndNeverByAProposal() {
        String text = "The council of the town met in the hall on Monday, and the members spoke of water and roads.";
        assertThat(take(text.getBytes(Charset.forName("IBM500"))).decoded().text()).isEqualTo(text);
        Intake proposing = new Intake(bytes -> List.of(Charset.forName("IBM420"), Charset.forName("IBM500")));
        assertThat(take(proposing, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).decoded().text()).isEqualTo("caf\u00e9");
    }

    @Test
    void aPersonsWordBeatsAll() {
        byte[] bytes = "Совет".getBytes(Charset.forName("IBM866"));
        DecodedSource decoded = intake.decode(bytes, Optional.of(Charset.forName("IBM866"))).source();
        assertThat(decoded.text()).isEqualTo("Совет");
        assertThat(decoded.rule()).isEqualTo("charset-person");
        assertThat(intake.decode(bytes, Optional.of(StandardCharsets.UTF_8)).findings()).extracting(Finding::code).containsExactly(FindingCode.CHARSET_MALFORMED);
    }

    @Test
    void malformedBytesAreCounted() {
        byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0xff, 'b'};
        Taken taken = take(bytes);
        assertThat(taken.decoded().malformed()).isEqualTo(1);
        assertThat(taken.page().text()).isEqualTo("a\ufffdb");
        assertThat(taken.findings()).extracting(Finding::code).contains(FindingCode.CHARSET_MALFORMED);
    }

    private record Taken(DecodedSource decoded, PageText page, List<Finding> findings) {}

    private Taken take(String text) {
        return take(text.getBytes(StandardCharsets.UTF_8));
    }

    private Taken take(byte[] bytes) {
        return take(intake, bytes);
    }

    private static Taken take(Intake intake, byte[] bytes) {
        Intake.Decoded decoded = intake.decode(bytes);
        String text = decoded.source().text();
        Intake.Normalised normalised = Intake.normalise(text, 0, text.length());
        List<Finding> findings = Stream.concat(decoded.findings().stream(), normalised.findings().stream()).toList();
        return new Taken(decoded.source(), normalised.page(), findings);
    }
}

package org.wirebound.reader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

class MojibakeTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1252|Le maire a d\u00e9clar\u00e9 \u00ab\u00a0non\u00a0\u00bb\u00a0: l\u2019ann\u00e9e prochaine, \u00e7a ira \u2013 peut-\u00eatre\u2026",
        "ISO-8859-1|Nguyễn ở Đà Nẵng",
        "ISO-8859-1|B\u00fcrgermeister in K\u00f6ln: \u201eGr\u00f6\u00dfe z\u00e4hlt\u201c",
        "ISO-8859-1|Совет собрался вчера",
        "ISO-8859-1|市議会は昨日開かれた",
        "x-MacRoman|Le maire a d\u00e9clar\u00e9 que l\u2019\u00e9t\u00e9",
        "windows-1251|Совет собрался вчера в зале и говорил о воде, о дорогах",
    })
    void utf8ThatWasMisreadIsPutRight(String misreadAs, String right) {
        assertThat(Mojibake.repaired(new String(right.getBytes(UTF_8), Charset.forName(misreadAs)))).isEqualTo(right);
    }

    @Test
    void twiceMisreadIsPutRightAtOnce() {
        String right = "d\u00e9j\u00e0 l\u2019\u00e9t\u00e9";
        String once = new String(right.getBytes(UTF_8), WINDOWS_1252);
        assertThat(Mojibake.repaired(new String(once.getBytes(UTF_8), ISO_8859_1))).isEqualTo(right);
    }

    @Test
    void cyrillicThatWasReadAsWesternIsPutRight() {
        String right = "Совет собрался вчера в зале, говорил о дорогах и школах";
        assertThat(Mojibake.repaired(new String(right.getBytes(Charset.forName("windows-1251")), WINDOWS_1252))).isEqualTo(right);
    }

    /** Each has characters side by side that would be well-formed UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {
        "\u00abIRM\u00c3\u00bb disse", "ELE N\u00c3O VEM, S\u00c3O PAULO", "ils ont d\u00e9clar\u00e9\u2026\u00bb hier", "L\u2019\u00e9t\u00e9 et l\u2019\u00e9cole \u00ab\u00e9tablie\u00bb",
        "GR\u00c5\u00bb GOD", "J\u00c4\u2026 och N\u00c4\u201d", "MANH\u00c3\u00a0", "Січень, Різдво, ДІДІВІ", "est\u00e1\u00bb\u2026 y m\u00e1s", "\u201a\u00c4nderung\u2018 steht da", "\u00c0 \u00c2GE \u00c9GAL",
    })
    void rightTextsStay(String right) {
        assertThat(Mojibake.repaired(right)).isEqualTo(right);
    }

    @Test
    void onThePageItIsAFindingWithItsSpans() {
        String source = "En \u00c3\u00a5rig mand og \u00c3\u00a6\u00c3\u00b8.";
        Intake.Normalised normalised = Intake.normalise(source, 0, source.length());
        assertThat(normalised.page().text()).isEqualTo("En \u00e5rig mand og \u00e6\u00f8.");
        Finding finding = normalised.findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.MOJIBAKE_REPAIRED);
        assertThat(finding.spans()).containsExactly(new Span(3, 5), new Span(17, 21));
        assertThat(finding.message()).contains("\"\u00c3\u00a5\" to \"\u00e5\"");
        assertThat(normalised.page().span(3, 7)).isEqualTo(new Span(3, 8));
        assertThat(normalised.page().span(8, 12)).isEqualTo(new Span(9, 13));
    }
}

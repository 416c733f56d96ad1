package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Graphemes and line breaks are those of the Unicode standard's own test lines for UAX 29 and UAX 14. ICU may know a newer version
 * than the lines, whose rules and properties have changed since 15.0; each line that comes out otherwise for that is given here.
 */
class BreakConformanceTest {
    private static final Face FACE = FontLibrary.bundled().face("Noto Serif", false, false);
    /** U+2701 is no emoji, and no longer Extended_Pictographic: rule GB11 does not hold for it. */
    private static final String NO_EMOJI = "÷ 2701 × 200D × 2701 ÷";
    /** Rule LB12a: no break before a no-break space behind a tab either. */
    private static final Stream<String> TAB = Stream.of("× 0009 ÷ 00A0 ÷", "× 0009 × 0308 ÷ 00A0 ÷");
    /** Rule LB20a of 16.0: a hyphen that begins a word stays with it. */
    private static final Stream<String> FIRST_HYPHEN = Stream.of("0023", "05D0", "00A7", "50005", "0E01")
            .flatMap(letter -> Stream.of("× 002D ÷ " + letter + " ÷", "× 002D × 0308 ÷ " + letter + " ÷"));
    /** Rule LB21a of 16.0: a hyphen between Hebrew letters is one like all others. */
    private static final Stream<String> HEBREW_HYPHEN = Stream.of("× 05D0 × 002D × 05D0 ÷");
    /** Rule LB25 of 16.0: no break between a stop or comma and a digit. */
    private static final Stream<String> STOP_AND_DIGIT = Stream.of("× 002C ÷ 0030 ÷", "× 002C × 0308 ÷ 0030 ÷",
            "× 0061 × 002E ÷ 0032 × 0020 ÷", "× 0061 × 002E ÷ 0032 × 0020 ÷ 0915 ÷", "× 0061 × 002E ÷ 0032 × 0020 ÷ 672C ÷",
            "× 0061 × 002E ÷ 0032 × 3000 ÷ 672C ÷", "× 0061 × 002E ÷ 0032 × 3000 ÷ 307E ÷", "× 0061 × 002E ÷ 0032 × 3000 ÷ 0033 ÷",
            "× 0061 × 002E ÷ 0032 × 3000 ÷ 300C ÷", "× 0041 × 002E ÷ 0031 × 0020 ÷ BABB ÷",
            "× BD24 ÷ C5B4 × 002E × 0020 ÷ 0041 × 002E ÷ 0032 × 0020 ÷ BCFC ÷", "× BD10 ÷ C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0033 × 0020 ÷ BABB ÷",
            "× C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0034 × 0020 ÷ BABB ÷");
    /** Rule LB15c of 16.0: a break before a decimal point that has no digit before it; and LB25. */
    private static final Stream<String> DECIMAL_POINT = Stream.of(
            "× 0065 × 0071 × 0075 × 0061 × 006C × 0073 × 0020 × 002E ÷ 0033 × 0035 × 0020 ÷ 0063 × 0065 × 006E × 0074 × 0073 ÷");
    /** Rule LB15 is gone since 15.1; LB15a and LB15b keep what stands within guillemets and blanks together. */
    private static final Stream<String> QUOTATION = Stream.of(
            "× 0022 × 0020 × 2329 ÷", "× 0022 × 0308 × 0020 × 2329 ÷", "× 0022 × 0020 × 0028 ÷", "× 0022 × 0308 × 0020 × 0028 ÷",
            "× 0061 × 006D × 0062 × 0069 × 0067 × 0075 × 0028 × 00AB × 0020 ÷ 0308 × 0020 ÷ 00BB × 0029 ÷ 0028 × 0065 × 0308 × 0029 ÷",
            "× 0061 × 006D × 0062 × 0069 × 0067 × 0075 × 00AB × 0020 × 0028 × 0020 × 0308 × 0020 × 0029 × 0020 ÷ 00BB × 0028 × 0065 × 0308 × 0029 ÷",
            "× 0061 × 006D × 0062 × 0069 × 0067 × 0075 × 007B × 00AB × 0020 ÷ 0308 × 0020 ÷ 00BB × 007D ÷ 0028 × 0065 × 0308 × 0029 ÷",
            "× 0061 × 006D × 0062 × 0069 × 0067 × 0075 × 00AB × 0020 × 007B × 0020 × 0308 × 0020 × 007D × 0020 ÷ 00BB × 0028 × 0065 × 0308 × 0029 ÷");

    @Test
    void graphemesEndWhereTheStandardSays() throws IOException {
        check("auxiliary/GraphemeBreakTest.txt", BreakConformanceTest::graphemes, List.of(NO_EMOJI));
    }

    @Test
    void linesMayBreakWhereTheStandardSays() throws IOException {
        List<String> changed = Stream.of(TAB, FIRST_HYPHEN, HEBREW_HYPHEN, STOP_AND_DIGIT, DECIMAL_POINT, QUOTATION).flatMap(lines -> lines).toList();

        check("auxiliary/LineBreakTest.txt", BreakConformanceTest::breaks, changed);
    }

    /** Every line of the file is as it should be, but for those changed since; and no line is excused that is not otherwise. */
    private static void check(String name, UnaryOperator<String> ours, List<String> changed) throws IOException {
        List<String> lines = ConformanceFile.lines(name);
        List<String> otherwise = lines.stream().filter(line -> !line.equals(ours.apply(line))).toList();

        assertThat(lines.size()).isGreaterThan(500);
        assertThat(otherwise).containsExactlyInAnyOrderElementsOf(changed.stream().filter(lines::contains).toList());
    }

    private static String graphemes(String line) {
        String text = ConformanceFile.ofBounded(line);
        BitSet boundaries = new BitSet();
        boundaries.set(0);
        Grapheme.of(text, List.of(new Stretch(text.length(), FACE, "und", true))).forEach(grapheme -> boundaries.set(grapheme.end()));
        return ConformanceFile.bounded(text, boundaries::get);
    }

    private static String breaks(String line) {
        String text = ConformanceFile.ofBounded(line);
        BitSet breaks = LineBreaks.of(text, "und");
        return ConformanceFile.bounded(text, at -> at > 0 && breaks.get(at));
    }
}

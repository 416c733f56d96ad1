package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Graphemes and line breaks are those of the Unicode standard's own test lines for UAX 29 and UAX 14. */
class BreakConformanceTest {
    private static final Face FACE = FontLibrary.bundled().face("Noto Serif", false, false);

    @Test
    void graphemesEndWhereTheStandardSays() throws IOException {
        List<String> wrong = ConformanceFile.lines("auxiliary/GraphemeBreakTest.txt").stream().filter(line -> !line.equals(graphemes(line))).toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void linesMayBreakWhereTheStandardSays() throws IOException {
        List<String> wrong = ConformanceFile.lines("auxiliary/LineBreakTest.txt").stream().filter(line -> !line.equals(breaks(line))).toList();

        assertThat(wrong).isEmpty();
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

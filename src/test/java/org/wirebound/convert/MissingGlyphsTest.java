package org.wirebound.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.type.FontUse;

class MissingGlyphsTest {
    @Test
    void nothingIsSaidWhereNothingIsMissing() {
        assertThat(MissingGlyphs.finding(missing(""))).isEmpty();
    }

    @Test
    void oneFindingNamesTheCharacters() {
        assertThat(MissingGlyphs.finding(missing("漢\uD83D\uDE00"))).contains(Finding.of(FindingCode.GLYPH_MISSING,
                "No font has 漢 (U+6F22), \uD83D\uDE00 (U+1F600); each is drawn as a box in the PDF and still copies out as itself."));
    }

    @Test
    void manyAreCounted() {
        assertThat(MissingGlyphs.finding(missing("一丁丂七丄丅丆万丈三上")).orElseThrow().message())
                .startsWith("No font has 一 (U+4E00), ").contains("万 (U+4E07) and 3 more;");
    }

    private static FontUse missing(String characters) {
        return new FontUse(new TreeMap<>(), characters.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
}

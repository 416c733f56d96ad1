package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaperTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Face SERIF = FONTS.face("Noto Serif", false, false);
    private static final Shaper SHAPER = new Shaper(FONTS);

    @ParameterizedTest
    @ValueSource(strings = {
        "Djeyhoun Baïramov, 49ème session", "Привет, мир", "Ελληνικά και Latin", "e\u0301a\u0323\u0308", "office \uD83D\uDE00 漢字 שלום",
        "\u200B\u00AD\uFE0F", " ", "a\u200Db", "\uFFFD", "1\u00A0000,50\u00A0€"})
    void clustersAddUpToTheText(String text) {
        assertThat(text(SHAPER.shape(text, SERIF, "fr", true))).isEqualTo(text);
    }

    @Test
    void lettersAreKerned() {
        assertThat(width("AV")).isLessThan(width("A") + width("V"));
    }

    @Test
    void aLigatureIsOneClusterWithBothLetters() {
        assertThat(SHAPER.shape("fi", SERIF, "en", true)).extracting(Cluster::text).containsExactly("fi");
        assertThat(SHAPER.shape("fi", SERIF, "en", false)).extracting(Cluster::text).containsExactly("f", "i");
    }

    @Test
    void aCharacterThatNoFontHasIsABox() {
        Cluster box = SHAPER.shape("\u1A20", SERIF, "nod", true).get(0);
        assertThat(box.text()).isEqualTo("\u1A20");
        assertThat(box.glyphs().get(0).id()).isEqualTo(box.face().glyph('□')).isNotZero();
    }

    @Test
    void anotherFamilyHelpsOutForWholeGraphemes() {
        List<Cluster> arrows = SHAPER.shape("a█b", SERIF, "en", true);
        assertThat(arrows).extracting(cluster -> cluster.face().name().family())
                .containsExactly("Noto Serif", "Noto Sans Mono", "Noto Serif");
    }

    @Test
    void noGlyphIsEverTheUndefinedOne() {
        assertThat(SHAPER.shape("a漢\uE000\u0600Ж\u0301", SERIF, "en", true))
                .allSatisfy(cluster -> assertThat(cluster.glyphs()).extracting(Glyph::id).doesNotContain(0));
    }

    private static double width(String text) {
        return SHAPER.shape(text, SERIF, "en", true).stream().mapToDouble(Cluster::advance).sum();
    }

    private static String text(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::text).collect(Collectors.joining());
    }
}

package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which of a user's fonts are taken, and that the others are refused with a reason; the rights are those of OpenType 1.9, OS/2 fsType. */
class OwnFontTest {
    private static final FontFixture VAI = FontFixture.bundled("NotoSansVai-Regular.ttf");

    @Test
    void aFontSaysWhatItIs() throws Exception {
        FontEntry entry = OwnFont.read("vai.ttf", VAI.named("Noto Sans Vai", "Kpelle Script").bytes()).entry();
        FontEntry serif = OwnFont.read("b.ttf", FontFixture.bundled("NotoSerif-BoldItalic.ttf").bytes()).entry();
        FontEntry mono = OwnFont.read("m.ttf", FontFixture.bundled("NotoSansMono-Regular.ttf").bytes()).entry();

        assertThat(entry).isEqualTo(new FontEntry(new FaceName("Kpelle Script", false, false), "2.001", "sans", List.of("Latn", "Vaii"), "vai.ttf", true));
        assertThat(serif.name()).isEqualTo(new FaceName("Noto Serif", true, true));
        assertThat(serif.genre()).isEqualTo("serif");
        assertThat(serif.scripts()).contains("Cyrl", "Grek", "Latn").doesNotContain("Zyyy", "Arab");
        assertThat(mono.genre()).isEqualTo("mono");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 2 | 8, 4 | 8})
    void aFontThatDocumentsMayCarryIsTaken(int rights) {
        assertThatCode(() -> OwnFont.read("x.ttf", VAI.withFsType(rights).bytes())).doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        return Stream.of(
                Arguments.of(VAI.withFsType(2).bytes(), "forbid documents to carry it"),
                Arguments.of(VAI.withFsType(4).bytes(), "that nobody can edit"),
                Arguments.of(VAI.withFsType(8 | 0x100).bytes(), "a part of it"),
                Arguments.of(VAI.withFsType(0x200).bytes(), "bitmaps alone"),
                Arguments.of(VAI.withKind("OTTO").bytes(), "CFF"),
                Arguments.of(VAI.withTag("gasp", "CFF ").bytes(), "CFF"),
                Arguments.of(VAI.withTag("gasp", "fvar").bytes(), "variable font"),
                Arguments.of(VAI.withKind("ttcf").bytes(), "collection"),
                Arguments.of(VAI.withKind("wOF2").bytes(), "WOFF"),
                Arguments.of(VAI.withTag("glyf", "glyx").bytes(), "no table glyf"),
                Arguments.of(VAI.withTag("OS/2", "OS/x").bytes(), "no table OS/2"),
                Arguments.of(VAI.cutTo(VAI.bytes().length - 1000).bytes(), "cut short"),
                Arguments.of(VAI.cutTo(60).bytes(), "cut short"),
                Arguments.of(VAI.withShort(VAI.offset("maxp") + 4, 0xFFFF).bytes(), "damaged"),
                Arguments.of(VAI.withShort(VAI.offset("loca") + 8, 0xFFFF).bytes(), "damaged"),
                Arguments.of(VAI.withShort(VAI.offset("head") + 18, 0).bytes(), "damaged"),
                Arguments.of(VAI.named("Noto Sans Vai", "No\"o Sans \u0001ai").bytes(), "name of its family"),
                Arguments.of(new byte[0], "no font"),
                Arguments.of("<html>".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII), "no font"),
                Arguments.of(random, "no font"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anyOtherIsRefusedWithAReason(byte[] bytes, String reason) {
        assertThatThrownBy(() -> OwnFont.read("x.ttf", bytes)).isInstanceOf(UnusableFontException.class).hasMessageContaining(reason);
    }

    @Test
    void nothingButARefusalComesOfDamage() {
        Random random = new Random(11);
        byte[] whole = FontFixture.bundled("NotoSansOlChiki-Regular.ttf").bytes();
        for (int round = 0; round < 150; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 40; i++) {
                damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
            }
            assertThatCode(() -> {
                try {
                    OwnFont.read("x.ttf", damaged);
                } catch (UnusableFontException e) {
                    assertThat(e.getMessage()).contains("; ");
                }
            }).doesNotThrowAnyException();
        }
    }

    @Test
    void aFamilyThatAStyleNamesIsTakenFirstAndElseTheBundledOnes() throws Exception {
        FontLibrary bundled = FontLibrary.bundled();
        FontLibrary library = bundled.with(List.of(OwnFont.read("x.ttf", VAI.named("Noto Sans Vai", "Kpelle Script").bytes())));
        Face own = library.face("Kpelle Script", false, false);
        Face serif = library.face("Noto Serif", false, false);

        assertThat(library.faceFor("\uA500", own, UScript.VAI, "vai")).contains(own);
        assertThat(library.faceFor("\uA500", serif, UScript.VAI, "vai").orElseThrow().name().family()).isEqualTo("Noto Sans Vai");
        assertThat(library.faceFor("ж", own, UScript.CYRILLIC, "ru").orElseThrow().name().family()).isEqualTo("Noto Sans");
        assertThat(bundled.families()).doesNotContain("Kpelle Script");
    }

    @Test
    void whatNoBundledFontHasAUsersMayHave() throws Exception {
        byte[] sign = VAI.named("Noto Sans Vai", "Harbour Signs").withCharacter(0xE000).bytes();
        FontLibrary library = FontLibrary.bundled().with(List.of(OwnFont.read("x.ttf", sign)));
        Face serif = library.face("Noto Serif", true, true);

        assertThat(library.faceFor("\uE000", serif, UScript.UNKNOWN, "en").orElseThrow().name()).isEqualTo(new FaceName("Harbour Signs", false, false));
        assertThat(FontLibrary.bundled().faceFor("\uE000", FontLibrary.bundled().face("Noto Serif", true, true), UScript.UNKNOWN, "en")).isEmpty();
    }

    @Test
    void oneStandsInForABundledFaceOfTheSameName() throws Exception {
        FontLibrary library = FontLibrary.bundled().with(List.of(OwnFont.read("mine/vai.ttf", VAI.bytes())));

        assertThat(library.entries().stream().filter(entry -> entry.name().family().equals("Noto Sans Vai")))
                .singleElement().satisfies(entry -> assertThat(entry.origin()).isEqualTo("mine/vai.ttf"));
        assertThat(library.faceFor("\uA500", library.face("Noto Serif", false, false), UScript.VAI, "vai").orElseThrow().name().family())
                .isEqualTo("Noto Sans Vai");
    }
}

package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs and how far they move the pen are those of {@code hb-shape}, another copy of HarfBuzz, for words of every kind of script. */
class HarfBuzzComparisonTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Shaper SHAPER = new Shaper(FONTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Noto Serif | en | Afflicted VALE To office
            Noto Serif | ro | știință și împrejurări
            Noto Serif | yo | ẹ̀kọ́ ọ̀rẹ́
            Noto Sans | vi | Người Việt ở phố
            Noto Sans | ru | Мост открыли утром
            Noto Serif | el | Ο γέρος κοιμάται
            Noto Sans Hebrew | he | שלום לכולם
            Noto Serif Hebrew | he | בְּרֵאשִׁית
            Noto Naskh Arabic | ar | السلام عليكم ولا تقلق
            Noto Sans Arabic | fa | می‌خواهم بروم
            Noto Naskh Arabic | ur | گھر کے پاس
            Noto Sans Devanagari | hi | क्षत्रिय राष्ट्र स्थिति
            Noto Serif Bengali | bn | স্বাধীনতা রাষ্ট্র
            Noto Sans Gurmukhi | pa | ਸ਼ਹਿਰ ਵਿੱਚ
            Noto Sans Gujarati | gu | ક્ષેત્ર રાષ્ટ્ર
            Noto Sans Tamil | ta | கொள்கை யார்
            Noto Sans Telugu | te | రాష్ట్రం కృష్ణ
            Noto Sans Kannada | kn | ರಾಷ್ಟ್ರ ಕೃಷಿ
            Noto Sans Malayalam | ml | രാഷ്ട്രം നന്ദി
            Noto Sans Sinhala | si | ශ්‍රී ලංකාව
            Noto Sans Thai | th | น้ำท่วมที่นี่
            Noto Sans Lao | lo | ນ້ຳຖ້ວມ
            Noto Sans Khmer | km | ស្រុកខ្មែរ
            Noto Sans Myanmar | my | မြန်မာနိုင်ငံ
            Noto Serif Tibetan | bo | བཀྲ་ཤིས་བདེ་ལེགས
            Noto Sans Georgian | ka | გამარჯობა
            Noto Sans Armenian | hy | Բարեւ ձեզ
            Noto Sans Ethiopic | am | ሰላም ለሁሉ
            Noto Sans Cherokee | chr | ᏣᎳᎩ
            Noto Sans JP | ja | 日本の橋
            Noto Sans KR | ko | 새 다리
            """)
    void glyphsAndAdvancesAreThoseOfAnotherHarfBuzz(String family, String language, String words) throws IOException, InterruptedException, URISyntaxException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/hb-shape")), "skipped: no hb-shape, which the package libharfbuzz-bin has");
        Face face = FONTS.face(family, false, false);

        assertThat(ours(words, face, language)).isEqualTo(theirs(words, face, language));
    }

    /** Glyphs as they stand on the line, from left to right. */
    private static String ours(String words, Face face, String language) {
        boolean rightToLeft = Character.getDirectionality(words.codePointAt(0)) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        List<Cluster> clusters = SHAPER.shape(words, List.of(new Stretch(words.length(), face, language, true)), rightToLeft).get(0);
        assertThat(clusters).allSatisfy(cluster -> assertThat(cluster.face()).isEqualTo(face));
        byte[] levels = new byte[clusters.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) clusters.get(i).level();
        }
        StringBuilder line = new StringBuilder();
        for (int at : BidiLevels.visualOrder(levels)) {
            clusters.get(at).glyphs().forEach(glyph -> line.append(glyph.id()).append('+').append(glyph.advance()).append('|'));
        }
        return line.toString();
    }

    private static String theirs(String words, Face face, String language) throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder("hb-shape", "--no-glyph-names", "--no-clusters",
                "--language=" + language, "--cluster-level=0", file(face).toString(), words).redirectErrorStream(true).start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return List.of(line.replaceAll("[\\[\\]]", "").split("\\|")).stream().map(glyph -> glyph.replaceAll("@[-0-9,]+", "") + "|").collect(Collectors.joining());
    }

    private static Path file(Face face) throws IOException, URISyntaxException {
        String name = face.name().family().replace(" ", "") + "-Regular.ttf";
        URL font = FontLibrary.class.getResource("fonts/" + name);
        assertThat(font).as(name).isNotNull();
        return Path.of(font.toURI());
    }
}

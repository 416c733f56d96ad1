package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Colour;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;

class DarkColoursTest {

    /** WCAG 2.2 worked out here anew: relative luminance, and the contrast of two of them. */
    @Test
    void everyColourCanBeReadOnADarkGround() {
        for (int red = 0; red < 256; red += 51) {
            for (int green = 0; green < 256; green += 51) {
                for (int blue = 0; blue < 256; blue += 51) {
                    Colour light = DarkColours.lightened(new Colour(red, green, blue));
                    assertThat(contrast(light, 0x12)).as("%s %s %s", red, green, blue).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void aQuietColourStaysQuietAndALoudOneLoud() {
        Colour grey = new Colour(0x55, 0x55, 0x55);

        assertThat(contrast(DarkColours.lightened(grey), 0x12)).isCloseTo(contrast(grey, 0xFF), within(0.3));
        Colour red = DarkColours.lightened(new Colour(0xB3, 0x12, 0x1D));
        assertThat(red.red()).isGreaterThan(red.green() + 80).isGreaterThan(red.blue() + 80);
        assertThat(DarkColours.lightened(Colour.BLACK).red()).isGreaterThan(250);
    }

    @Test
    void everyColourOfTheStyleHasItsCounterpart() {
        String css = DarkColours.css(StyleSheetReader.wire(), EnumSet.allOf(Role.class));

        assertThat(css).startsWith("@media (prefers-color-scheme: dark) {\n").contains(".embargo { color: #", ".rubric { color: #",
                ".embargo { border-top-color: #").doesNotContain(".body", ".headline {");
        List<MatchResult> colours = Pattern.compile("color: #(..)(..)(..);").matcher(css).results().toList();
        assertThat(colours).hasSizeGreaterThan(4).allSatisfy(hex -> assertThat(contrast(new Colour(
                Integer.parseInt(hex.group(1), 16), Integer.parseInt(hex.group(2), 16), Integer.parseInt(hex.group(3), 16)), 0x12))
                .as(hex.group()).isGreaterThanOrEqualTo(4.5));
        assertThat(EpubGalleys.file(EpubGalleys.FULL, "style.css")).contains(".rubric { color: #", "@media (prefers-color-scheme: dark)",
                "html { color-scheme: light dark; }");
    }

    private static double contrast(Colour colour, int grey) {
        double one = luminance(colour.red(), colour.green(), colour.blue());
        double other = luminance(grey, grey, grey);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int... channels) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3).mapToDouble(i -> {
            double share = channels[i] / 255.0;
            return weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }).sum();
    }
}

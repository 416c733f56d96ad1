package org.wirebound.style;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A colour in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The sixteen names of CSS 2.1, section 4.3.6 (its seventeenth, orange, left out). */
    private static final Map<String, String> HEX_BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("aqua", "00ffff"), Map.entry("black", "000000"), Map.entry("blue", "0000ff"),
            Map.entry("fuchsia", "ff00ff"), Map.entry("gray", "808080"), Map.entry("green", "008000"),
            Map.entry("lime", "00ff00"), Map.entry("maroon", "800000"), Map.entry("navy", "000080"),
            Map.entry("olive", "808000"), Map.entry("purple", "800080"), Map.entry("red", "ff0000"),
            Map.entry("silver", "c0c0c0"), Map.entry("teal", "008080"), Map.entry("white", "ffffff"),
            Map.entry("yellow", "ffff00")));
    static final String NAMES = String.join(", ", HEX_BY_NAME.keySet());

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #rgb}, {@code #rrggbb} or a name. */
    static Optional<Colour> parse(String css) {
        String word = css.toLowerCase(Locale.ROOT);
        if (HEX_BY_NAME.containsKey(word)) {
            return Optional.of(ofHex(HEX_BY_NAME.get(word)));
        } else if (word.matches("#[0-9a-f]{6}")) {
            return Optional.of(ofHex(word.substring(1)));
        } else if (word.matches("#[0-9a-f]{3}")) {
            return Optional.of(ofHex(word.substring(1).replaceAll(".", "$0$0")));
        }
        return Optional.empty();
    }

    private static Colour ofHex(String sixDigits) {
        int rgb = Integer.parseInt(sixDigits, 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Six upper-case hexadecimal digits without a hash sign. */
    public String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** The contrast with white paper, from 1 to 21 (WCAG 2.2, "contrast ratio"); small text needs 4.5 at least. */
    public double contrastOnWhite() {
        return contrastWith(WHITE);
    }

    /** The contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrastWith(Colour other) {
        double own = luminance();
        double others = other.luminance();
        return (Math.max(own, others) + 0.05) / (Math.min(own, others) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

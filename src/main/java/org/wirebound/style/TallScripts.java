package org.wirebound.style;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.MetadataKey;

/**
 * How far apart the lines of a dispatch must stand, so that tall letters and deep piles of them do not touch the lines beside theirs.
 *
 * @param ems the least distance from baseline to baseline, in ems
 */
record TallScripts(double ems) {
    /** A script counts from this share of the letters: a name in it does not part the lines of a whole dispatch. */
    private static final double LEAST_SHARE = 0.1;
    /** The height and the depth of the letters in the running text of news (Arabic without vowel signs), set in the bundled fonts, and a tenth of an em between the lines. */
    private static final Map<UnicodeScript, Double> LEAST = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, 1.5), Map.entry(UnicodeScript.SYRIAC, 1.5),
            Map.entry(UnicodeScript.DEVANAGARI, 1.3), Map.entry(UnicodeScript.BENGALI, 1.3), Map.entry(UnicodeScript.GURMUKHI, 1.3),
            Map.entry(UnicodeScript.GUJARATI, 1.3), Map.entry(UnicodeScript.ORIYA, 1.35), Map.entry(UnicodeScript.TAMIL, 1.3),
            Map.entry(UnicodeScript.TELUGU, 1.45), Map.entry(UnicodeScript.KANNADA, 1.45), Map.entry(UnicodeScript.MALAYALAM, 1.3),
            Map.entry(UnicodeScript.SINHALA, 1.35), Map.entry(UnicodeScript.THAI, 1.4), Map.entry(UnicodeScript.LAO, 1.5),
            Map.entry(UnicodeScript.TAI_VIET, 1.45), Map.entry(UnicodeScript.KHMER, 1.6), Map.entry(UnicodeScript.MYANMAR, 1.6),
            Map.entry(UnicodeScript.TIBETAN, 1.85), Map.entry(UnicodeScript.JAVANESE, 1.95), Map.entry(UnicodeScript.BALINESE, 1.9)));

    static TallScripts of(Dispatch dispatch) {
        return of(dispatch.metadata().get(MetadataKey.TITLE).orElse("") + dispatch.bodyText());
    }

    static TallScripts of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return new TallScripts(letters.entrySet().stream()
                .filter(script -> script.getValue() >= LEAST_SHARE * all)
                .mapToDouble(script -> LEAST.getOrDefault(script.getKey(), 0.0))
                .max().orElse(0));
    }

    /** The style with room for the letters; itself where it has room enough. The foot is of Latin letters. */
    HouseStyle in(HouseStyle style) {
        Map<Role, BlockStyle> blocks = new EnumMap<>(style.blocks());
        blocks.replaceAll((role, block) -> role == Role.FOOT ? block : block.withAtLeastLeading(ems * block.text().size()));
        return blocks.equals(style.blocks()) && style.screen().isEmpty() ? style : style.with(blocks, this::in);
    }
}

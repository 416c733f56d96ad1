package org.wirebound.reader.language;

import java.util.Set;

/**
 * The languages in which news agencies write. In a few words they alone are believed, and a sister that no agency writes, such as Asturian beside Spanish, must lead
 * clearly.
 */
final class WireLanguages {
    private static final Set<String> ALL = Set.of(
            "en", "fr", "es", "pt", "it", "de", "nl", "da", "nb", "nn", "sv", "is", "fi", "et", "lv", "lt", "pl", "cs", "sk", "sl", "hr", "bs", "sr", "cnr", "sq", "ro", "hu",
            "tr", "az", "uz", "tk", "kk", "ky", "tg", "tt", "mn", "ru", "uk", "be", "bg", "mk", "el", "hy", "ka", "he", "ar", "fa", "ps", "ur", "sd", "ckb", "ku", "ug",
            "hi", "bn", "mr", "ne", "pa", "gu", "ta", "te", "kn", "ml", "si", "or", "as", "th", "lo", "km", "my", "vi", "id", "ms", "tl", "zh", "ja", "ko", "dv",
            "sw", "so", "ha", "yo", "ig", "am", "ti", "om", "zu", "xh", "af", "sn", "rw", "rn", "ln", "lg", "ny", "tn", "st", "nso", "wo", "mg", "pcm", "mt", "ga", "cy",
            "ca", "gl", "eu", "fo", "lb", "ht", "qu", "gn", "ay");

    private WireLanguages() {}

    static boolean contain(String language) {
        return ALL.contains(language);
    }
}

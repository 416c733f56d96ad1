package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * What a script says about the language.
 *
 * @param code ISO 15924
 * @param rightToLeft its direction
 * @param languages the living languages of news that use it, the commonest first; empty where there are too many to say
 */
record ScriptFacts(String code, boolean rightToLeft, List<String> languages) {

    static ScriptFacts of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> ltr("Latn");
            case CYRILLIC -> ltr("Cyrl");
            case ARABIC -> new ScriptFacts("Arab", true, List.of());
            case DEVANAGARI -> ltr("Deva");
            case HAN -> ltr("Hani", "zh");
            case HIRAGANA, KATAKANA -> ltr("Jpan", "ja");
            case HANGUL -> ltr("Kore", "ko");
            case GREEK -> ltr("Grek", "el");
            case HEBREW -> new ScriptFacts("Hebr", true, List.of("he", "yi"));
            case THAANA -> new ScriptFacts("Thaa", true, List.of("dv"));
            case SYRIAC -> new ScriptFacts("Syrc", true, List.of("syr"));
            case NKO -> new ScriptFacts("Nkoo", true, List.of("nqo"));
            case ETHIOPIC -> ltr("Ethi", "am", "ti");
            case BENGALI -> ltr("Beng", "bn", "as");
            case THAI -> ltr("Thai", "th");
            case LAO -> ltr("Laoo", "lo");
            case KHMER -> ltr("Khmr", "km");
            case MYANMAR -> ltr("Mymr", "my");
            case GEORGIAN -> ltr("Geor", "ka");
            case ARMENIAN -> ltr("Armn", "hy");
            case TAMIL -> ltr("Taml", "ta");
            case TELUGU -> ltr("Telu", "te");
            case KANNADA -> ltr("Knda", "kn");
            case MALAYALAM -> ltr("Mlym", "ml");
            case GUJARATI -> ltr("Gujr", "gu");
            case GURMUKHI -> ltr("Guru", "pa");
            case ORIYA -> ltr("Orya", "or");
            case SINHALA -> ltr("Sinh", "si");
            case TIBETAN -> ltr("Tibt", "bo", "dz");
            case MONGOLIAN -> ltr("Mong", "mn");
            case TIFINAGH -> ltr("Tfng", "zgh");
            case CHEROKEE -> ltr("Cher", "chr");
            case CANADIAN_ABORIGINAL -> ltr("Cans", "iu");
            case OL_CHIKI -> ltr("Olck", "sat");
            case VAI -> ltr("Vaii", "vai");
            case YI -> ltr("Yiii", "ii");
            default -> ltr("Zyyy");
        };
    }

    private static ScriptFacts ltr(String code, String... languages) {
        return new ScriptFacts(code, false, List.of(languages));
    }
}

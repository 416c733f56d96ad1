package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The codes (ISO 15924) under which fonts for a text are looked for, the fittest first. */
final class ScriptCodes {
    /** The fonts for ideographs, each of which draws the same character in its own country's way. */
    private static final List<String> IDEOGRAPHS = List.of("Hans", "Hant", "Jpan", "Kore");
    /** The fonts for signs that belong to no script. */
    private static final List<String> SIGNS = List.of("Latn", "Zsym", "Zmth", "Zsye");

    /** Scripts of letters that stand side by side as they are. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("Latn", "Grek", "Cyrl", "Armn", "Geor", "Ethi", "Cher", "Cans", "Tfng", "Yiii", "Vaii", "Lisu", "Osge", "Dsrt", "Glag", "Olck",
            "Zsym", "Zmth", "Zsye", "Hani", "Hans", "Hant", "Bopo", "Jpan", "Hira", "Kana", "Kore", "Hang");

    private ScriptCodes() {}

    /** True if words in one of the scripts are wrong without shaping. */
    static boolean anyShapes(List<String> scripts) {
        return !SIDE_BY_SIDE.containsAll(scripts);
    }

    /**
     * The script whose fonts have a character: that of the text that it stands in, unless it is a sign of other scripts alone
     * (UAX 24, Script_Extensions), such as an Arabic question mark between Latin letters.
     *
     * @param script of the text, by ICU's number
     */
    static int scriptOf(int codePoint, int script) {
        BitSet users = new BitSet();
        UScript.getScriptExtensions(codePoint, users);
        if (users.get(UScript.COMMON) || users.get(UScript.INHERITED) || users.get(script)) {
            return script;
        }
        return users.get(UScript.HAN) ? UScript.HAN : users.nextSetBit(0);
    }

    /**
     * The codes for one text; none for characters that Unicode does not know or leaves to its users.
     *
     * @param script by ICU's number
     * @param language BCP 47
     */
    static List<String> of(int script, String language) {
        if (script == UScript.UNKNOWN) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        switch (script) {
            case UScript.HAN -> codes.add(ofIdeographs(language));
            case UScript.HIRAGANA, UScript.KATAKANA -> codes.add("Jpan");
            case UScript.BOPOMOFO -> codes.add("Hant");
            case UScript.HANGUL -> codes.add("Kore");
            case UScript.COMMON, UScript.INHERITED -> codes.addAll(SIGNS);
            default -> codes.add(UScript.getShortName(script));
        }
        codes.add(ofIdeographs(language));
        codes.addAll(IDEOGRAPHS);
        codes.addAll(SIGNS);
        return List.copyOf(codes);
    }

    /** The country whose ideographs a language writes; those of the mainland where it says nothing. */
    private static String ofIdeographs(String language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
        return switch (likely.getLanguage()) {
            case "ja" -> "Jpan";
            case "ko" -> "Kore";
            default -> likely.getScript().equals("Hant") ? "Hant" : "Hans";
        };
    }
}

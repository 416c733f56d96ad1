package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Counts the letters of a text by script (Unicode Standard Annex 24). */
record ScriptCensus(Map<UnicodeScript, Integer> letters, int total) {

    static ScriptCensus of(String text, int limit) {
        int latin = 0;
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int total = 0;
        for (int i = 0; i < text.length() && total < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                int isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
                latin += isLetter;
                total += isLetter;
            } else if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                total++;
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        letters.remove(UnicodeScript.COMMON);
        return new ScriptCensus(letters, total);
    }

    int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /** The script of most letters; Han, kana and Hangul count as one writing each for Japanese and Korean. */
    UnicodeScript majority() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int han = count(UnicodeScript.HAN);
        if (kana * 20 > han + kana && han + kana > count(UnicodeScript.LATIN)) {
            return UnicodeScript.HIRAGANA;
        }
        UnicodeScript best = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > count(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}

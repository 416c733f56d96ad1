package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts the letters of a text by script (Unicode Standard Annex 24). */
record ScriptCensus(Map<UnicodeScript, Integer> letters, int total) {

    private static final UnicodeScript[] ALL = UnicodeScript.values();

    static ScriptCensus of(String text, int limit) {
        int[] counts = new int[ALL.length];
        int total = 0;
        int latin = 0;
        for (int i = 0; i < text.length() && total < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                int isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
                latin += isLetter;
                total += isLetter;
            } else if (Character.isLetter(c)) {
                counts[Writing.of(c).ordinal()]++;
                total++;
            }
        }
        counts[UnicodeScript.LATIN.ordinal()] += latin;
        counts[UnicodeScript.COMMON.ordinal()] = 0;
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        for (UnicodeScript script : ALL) {
            if (counts[script.ordinal()] > 0) {
                letters.put(script, counts[script.ordinal()]);
            }
        }
        return new ScriptCensus(letters, total);
    }

    /** The scripts of the characters that alphabets have, looked up once, because to search for them is most of a census. */
    private static final class Writing {
        private static final UnicodeScript[] OF_ALPHABETS = IntStream.range(0, 0x1200).mapToObj(UnicodeScript::of).toArray(UnicodeScript[]::new);

        static UnicodeScript of(int c) {
            return c < OF_ALPHABETS.length ? OF_ALPHABETS[c] : c >= 0x4e00 && c <= 0x9fa5 ? UnicodeScript.HAN : UnicodeScript.of(c);
        }
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

package org.wirebound.writer.docx;

import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Word's kinds of letters, each with a font, a size and a language of its own in every run (ECMA-376 part 1, 17.3.2.26). */
enum LetterKind {
    WESTERN, EAST_ASIAN, COMPLEX;

    private static final Set<Integer> EAST_ASIAN_SCRIPTS = Set.of(
            UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.KATAKANA_OR_HIRAGANA, UScript.HANGUL, UScript.BOPOMOFO, UScript.YI);
    private static final Set<Integer> COMPLEX_SCRIPTS = Set.of(
            UScript.HEBREW, UScript.ARABIC, UScript.SYRIAC, UScript.THAANA, UScript.NKO, UScript.DEVANAGARI, UScript.BENGALI,
            UScript.GURMUKHI, UScript.GUJARATI, UScript.ORIYA, UScript.TAMIL, UScript.TELUGU, UScript.KANNADA, UScript.MALAYALAM,
            UScript.SINHALA, UScript.THAI, UScript.LAO, UScript.TIBETAN, UScript.MYANMAR, UScript.KHMER);

    /** The kind of a script, by ICU's number. */
    static LetterKind of(int script) {
        return COMPLEX_SCRIPTS.contains(script) ? COMPLEX : EAST_ASIAN_SCRIPTS.contains(script) ? EAST_ASIAN : WESTERN;
    }
}

package org.wirebound.writer.docx;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;

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

    /**
     * Says what the language of words is (17.3.2.20): Word asks for it by kind of letters, and gets it for the Western ones, which every text
     * has in its figures and signs, and for those that the language is written in.
     *
     * @param tag of BCP 47
     */
    static void language(CTLanguage element, String tag) {
        element.setVal(tag);
        switch (of(tag)) {
            case EAST_ASIAN -> element.setEastAsia(tag);
            case COMPLEX -> element.setBidi(tag);
            case WESTERN -> { }
        }
    }

    /** The kind that a language is written in. */
    private static LetterKind of(String tag) {
        int[] scripts = UScript.getCode(ULocale.forLanguageTag(tag));
        return scripts == null ? WESTERN
                : Arrays.stream(scripts).mapToObj(LetterKind::of).filter(kind -> kind != WESTERN).findFirst().orElse(WESTERN);
    }
}

package org.wirebound.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;

/**
 * The places of a text where a line may be broken: UAX 14 as ICU has it, by dictionary in Thai, Lao, Khmer and Burmese, with
 * strict kinsoku in Chinese, Japanese and Korean ({@code line-break: strict} of CSS Text 3).
 */
final class LineBreaks {
    private static final Set<String> STRICT = Set.of("ja", "zh", "ko");

    private LineBreaks() {}

    /**
     * Finds them.
     *
     * @param language BCP 47; {@code und} for the rules of UAX 14 as they stand
     * @return the numbers of the characters before which a line may begin, the end of the text among them
     */
    static BitSet of(String text, String language) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale(language));
        breaks.setText(text);
        BitSet offsets = new BitSet(text.length() + 1);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            offsets.set(at);
        }
        return offsets;
    }

    private static ULocale locale(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        return STRICT.contains(locale.getLanguage()) ? locale.setKeywordValue("lb", "strict") : locale;
    }
}

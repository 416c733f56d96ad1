package org.wirebound.reader.page;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/** A title for showing, made from the first sentence of a dispatch without a headline; never to be taken for the agency's own. */
public final class DerivedTitle {
    /** In UTF-16 code units, the ellipsis included. */
    public static final int LONGEST = 120;

    private static final int SHORTEST_CLAUSE = 40;
    /** Languages that write an ordinal with a full stop. */
    private static final Set<String> ORDINALS = Set.of("de", "da", "nb", "no", "nn", "fi", "is", "et", "lv", "cs", "sk", "sl", "hr", "sr", "bs", "hu", "pl", "tr");
    private static final int SENTENCE_SAMPLE = 2000;

    /** UTS 35, section 3.6.1: no sentence ends behind an abbreviation of the language. */
    private static final String KEEP_ABBREVIATIONS = "-u-ss-standard";

    private DerivedTitle() {}

    /** The first sentence of a paragraph, without its full stop; one that is too long ends with its last clause or word that fits, and an ellipsis. */
    public static String of(String paragraph, String language) {
        String text = paragraph.length() > SENTENCE_SAMPLE ? paragraph.substring(0, SENTENCE_SAMPLE) : paragraph;
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag((language.isEmpty() ? "und" : language) + KEEP_ABBREVIATIONS));
        sentences.setText(text);
        int end = sentences.next();
        boolean ordinals = ORDINALS.contains(language.split("-", 2)[0]);
        while (end != BreakIterator.DONE && end < text.length() && (endsInInitial(text, end) || ordinals && endsInOrdinal(text, end))) {
            end = sentences.next();
        }
        String sentence = text.substring(0, end == BreakIterator.DONE ? text.length() : end).strip();
        if (sentence.length() > LONGEST) {
            return cut(sentence);
        }
        boolean stop = SentenceEnd.isFullStopBefore(sentence, 0, sentence.length()) && ".。".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return stop && sentence.length() > 1 && !sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The full stop behind a single capital, as in "U.S." or "J. Doe", ends no sentence. */
    private static boolean endsInInitial(String text, int end) {
        int stop = end - 1;
        while (stop > 0 && Line.isBlank(text.charAt(stop))) {
            stop--;
        }
        boolean capital = stop > 0 && text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(stop - 1));
        return capital && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
    }

    /** A number of one or two digits and its stop. */
    private static boolean endsInOrdinal(String text, int end) {
        int stop = text.substring(0, end).stripTrailing().length() - 1;
        boolean digit = stop > 0 && text.charAt(stop) == '.' && Character.isDigit(text.charAt(stop - 1));
        return digit && !Character.isDigit(text.charAt(Math.max(0, stop - 3)));
    }

    private static String cut(String sentence) {
        int clause = -1;
        int word = -1;
        for (int i = 1; i < LONGEST - 1; i++) {
            char c = sentence.charAt(i);
            if (",;:،；，、—–".indexOf(c) >= 0 && i >= SHORTEST_CLAUSE && !Character.isDigit(sentence.charAt(i + 1))) {
                clause = i;
            } else if (Line.isBlank(c)) {
                word = i;
            }
        }
        int end = clause > 0 ? clause : word > 0 ? word : LONGEST - 1;
        boolean splitsPair = Character.isHighSurrogate(sentence.charAt(end - 1));
        return sentence.substring(0, splitsPair ? end - 1 : end).strip() + "…";
    }
}

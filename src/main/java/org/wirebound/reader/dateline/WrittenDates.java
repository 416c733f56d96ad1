package org.wirebound.reader.dateline;

import java.util.Optional;

/** Finds dates that stand in running words, with the grammar of datelines. */
public final class WrittenDates {
    /** In UTF-16 code units; no phrase that names one date is longer. */
    private static final int LONGEST_PHRASE = 200;

    private WrittenDates() {}

    /**
     * The first date in a phrase.
     *
     * @param language BCP 47 language of the phrase, or empty; decides what a month's name means
     */
    public static Optional<WrittenDate> first(String phrase, String language) {
        DateGrammar grammar = new DateGrammar(language);
        int limit = Math.min(phrase.length(), LONGEST_PHRASE);
        for (int i = 0; i < limit; i++) {
            boolean opens = Character.isLetterOrDigit(phrase.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(phrase.charAt(i - 1)));
            Optional<WrittenDate> date = opens ? grammar.read(new Cursor(phrase, i, limit)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}

package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a text is written in: the script first, then the letters that only one of its languages has, then its small words, then letter sequences.
 *
 * <p>The guesser is asked last, because it answers with something for any script and is slow to load.
 */
public final class LanguageReader {
    private static final int SAMPLE = 4000;
    /** Fewer letters than this say little about which of many languages it is. */
    private static final int SHORT_TEXT = 60;

    /** In fewer letters the languages that have no two-letter tag, and hardly any agency, are out of the question. */
    private static final int FEW_LETTERS = 400;

    private final LanguageGuesser guesser;

    public LanguageReader(LanguageGuesser guesser) {
        this.guesser = guesser;
    }

    /** Reads the language of a text by its first 4000 characters. */
    public TextLanguage read(String whole) {
        ScriptCensus census = ScriptCensus.of(whole, SAMPLE);
        String text = whole.length() > SAMPLE ? whole.substring(0, SAMPLE) : whole;
        UnicodeScript script = census.majority();
        ScriptFacts facts = ScriptFacts.of(script);
        if (census.total() == 0) {
            return new TextLanguage(Optional.empty(), facts.code(), false, 0, "language-script");
        } else if (facts.languages().size() == 1) {
            return new TextLanguage(Optional.of(facts.languages().get(0)), facts.code(), facts.rightToLeft(), 0.99, "language-script");
        }
        Optional<String> byLetters = TellingLetters.language(script, text);
        if (byLetters.isPresent()) {
            return new TextLanguage(byLetters, facts.code(), facts.rightToLeft(), 0.9, "language-letters");
        } else if (!facts.languages().isEmpty()) {
            return new TextLanguage(Optional.of(facts.languages().get(0)), facts.code(), facts.rightToLeft(), 0.8, "language-script");
        }
        return FunctionWords.vote(text)
                .map(vote -> new TextLanguage(Optional.of(vote.language()), facts.code(), facts.rightToLeft(), vote.confidence(), "language-words"))
                .orElseGet(() -> byGuess(text, census, facts));
    }

    /** Romanised Hindi, Bengali and the like are left out: the model takes any unknown language for them, and no agency writes them. */
    private TextLanguage byGuess(String text, ScriptCensus census, ScriptFacts facts) {
        List<LanguageGuesser.Guess> guesses = guesser.guess(text).stream()
                .filter(guess -> !guess.tag().endsWith("-Latn"))
                .filter(guess -> census.total() >= FEW_LETTERS || guess.tag().length() == 2)
                .toList();
        if (guesses.isEmpty()) {
            return new TextLanguage(Optional.empty(), facts.code(), facts.rightToLeft(), 0, "language-ngrams");
        }
        double first = guesses.get(0).score();
        double second = guesses.size() > 1 ? guesses.get(1).score() : 0;
        double lead = first <= 0 ? 0 : (first - second) / first;
        double confidence = census.total() < SHORT_TEXT ? Math.min(lead, 0.45) : Math.min(0.98, 0.3 + 0.7 * lead);
        return new TextLanguage(Optional.of(guesses.get(0).tag()), facts.code(), facts.rightToLeft(), confidence, "language-ngrams");
    }
}

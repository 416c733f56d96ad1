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
    static final int SAMPLE = 4000;
    /** Fewer letters than this say little about which of many languages it is. */
    private static final int SHORT_TEXT = 60;

    /** In fewer letters the languages that no agency writes are out of the question. */
    private static final int FEW_LETTERS = 400;

    private static final String ROMANISED = "-Latn";
    /** Just below {@link TextLanguage#CERTAIN}: a person should look. */
    private static final double UNCERTAIN = 0.45;
    /** Running text has at least this share of its language's small words in the table. */
    private static final double AGREEING_SHARE = 0.08;
    /** Sisters share small words; one of two has this part of the other's at least. */
    private static final double SISTERS = 0.6;
    /** In fewer words small ones can be missing by chance. */
    private static final int FEW_TOKENS = 60;

    private final LanguageGuesser guesser;

    public LanguageReader(LanguageGuesser guesser) {
        this.guesser = guesser;
    }

    /** Reads the language of a text by its first 4000 characters. */
    public TextLanguage read(String whole) {
        ScriptCensus census = ScriptCensus.of(whole, SAMPLE);
        String text = whole.length() > SAMPLE ? whole.substring(0, SAMPLE) : whole;
        ScriptFacts facts = ScriptFacts.of(census.majority());
        return evident(text, census).orElseGet(() -> byGuess(text, census, facts, FunctionWords.count(census.majority(), text)));
    }

    /** What a text is written in by its script, letters or small words; empty where only the guesser could tell. */
    static Optional<TextLanguage> evident(String text, ScriptCensus census) {
        UnicodeScript script = census.majority();
        ScriptFacts facts = ScriptFacts.of(script);
        if (census.total() == 0) {
            return Optional.of(new TextLanguage(Optional.empty(), facts.code(), false, 0, "language-script"));
        }
        Optional<String> byLetters = TellingLetters.language(script, text);
        if (byLetters.isPresent()) {
            return Optional.of(new TextLanguage(byLetters, facts.code(), facts.rightToLeft(), 0.9, "language-letters"));
        } else if (facts.languages().size() == 1) {
            return Optional.of(new TextLanguage(Optional.of(facts.languages().get(0)), facts.code(), facts.rightToLeft(), 0.99, "language-script"));
        }
        Optional<FunctionWords.Vote> vote = FunctionWords.count(script, text).flatMap(FunctionWords.Count::vote).filter(FunctionWords.Vote::clear);
        if (vote.isPresent()) {
            return vote.map(clear -> new TextLanguage(Optional.of(clear.language()), facts.code(), facts.rightToLeft(), clear.confidence(), "language-words"));
        }
        return facts.languages().stream().findFirst()
                .map(first -> new TextLanguage(Optional.of(first), facts.code(), facts.rightToLeft(), 0.8, "language-script"));
    }

    /**
     * The model takes a language that it does not know for another, often for romanised Hindi or Bengali, which no agency writes: long texts that have hardly any of the
     * small words of its answer are not told for certain, or not at all.
     */
    private TextLanguage byGuess(String text, ScriptCensus census, ScriptFacts facts, Optional<FunctionWords.Count> words) {
        List<LanguageGuesser.Guess> all = guesser.guess(text);
        List<LanguageGuesser.Guess> guesses = all.stream()
                .filter(guess -> !guess.tag().endsWith(ROMANISED))
                .filter(guess -> census.total() >= FEW_LETTERS || WireLanguages.contain(guess.tag()))
                .toList();
        if (guesses.isEmpty()) {
            return new TextLanguage(Optional.empty(), facts.code(), facts.rightToLeft(), 0, "language-ngrams");
        }
        double first = guesses.get(0).score();
        double second = guesses.size() > 1 ? guesses.get(1).score() : 0;
        double lead = first <= 0 ? 0 : (first - second) / first;
        double confidence = census.total() < SHORT_TEXT ? Math.min(lead, UNCERTAIN) : Math.min(0.98, 0.3 + 0.7 * lead);
        TextLanguage told = new TextLanguage(Optional.of(preferred(guesses)), facts.code(), facts.rightToLeft(), confidence, "language-ngrams");
        boolean lost = census.total() >= FEW_LETTERS && all.get(0).tag().endsWith(ROMANISED);
        boolean without = words.filter(count -> count.tokens() >= FEW_TOKENS && count.vote().isEmpty()).isPresent();
        return words.flatMap(count -> count.vote().map(vote -> reconciled(told, lost, count, vote)))
                .orElse(without ? told.withConfidence(Math.min(told.confidence(), UNCERTAIN)) : told);
    }

    /** The best guess; a language that agencies write where that is nearly as good. */
    private static String preferred(List<LanguageGuesser.Guess> guesses) {
        double first = guesses.get(0).score();
        return guesses.stream().filter(guess -> guess.score() >= SISTERS * first && WireLanguages.contain(guess.tag())).findFirst().orElse(guesses.get(0)).tag();
    }

    /** @param lost true where the model's own first answer is one that it gives for unknown languages */
    private static TextLanguage reconciled(TextLanguage told, boolean lost, FunctionWords.Count words, FunctionWords.Vote vote) {
        String guess = told.tag().orElseThrow();
        double voted = words.share(vote.language()).orElse(0.0);
        double guessed = words.share(guess).orElse(voted);
        if (guess.equals(vote.language())) {
            return told.withConfidence(Math.max(told.confidence(), told.confidence() < TextLanguage.CERTAIN && voted >= AGREEING_SHARE ? TextLanguage.CERTAIN : 0));
        } else if (guessed >= SISTERS * voted && guessed >= AGREEING_SHARE && !lost) {
            return told;
        } else if (words.tokens() < FEW_TOKENS) {
            return guessed == 0 && voted >= AGREEING_SHARE ? told.as(vote.language(), UNCERTAIN) : told.withConfidence(Math.min(told.confidence(), UNCERTAIN));
        }
        if (voted >= AGREEING_SHARE) {
            return told.as(vote.language(), UNCERTAIN);
        }
        return lost || !WireLanguages.contain(guess) ? told.unknown() : told.withConfidence(Math.min(told.confidence(), UNCERTAIN));
    }
}

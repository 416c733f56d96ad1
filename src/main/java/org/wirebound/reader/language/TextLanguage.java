package org.wirebound.reader.language;

import java.util.Optional;

/**
 * What a text is written in.
 *
 * @param tag BCP 47 language, absent where nothing can be said
 * @param script ISO 15924, such as {@code Latn}; {@code Zyyy} for a text without letters
 * @param rightToLeft true where the script runs from right to left
 * @param confidence of the language: 1 where the script allows one language only, below {@link #CERTAIN} where a person should look
 * @param rule {@code language-script}, {@code language-letters}, {@code language-words} or {@code language-ngrams}
 */
public record TextLanguage(Optional<String> tag, String script, boolean rightToLeft, double confidence, String rule) {
    /** From this confidence on the language is told, not guessed. */
    public static final double CERTAIN = 0.5;

    TextLanguage withConfidence(double other) {
        return new TextLanguage(tag, script, rightToLeft, other, rule);
    }

    TextLanguage as(String other, double itsConfidence) {
        return new TextLanguage(Optional.of(other), script, rightToLeft, itsConfidence, "language-words");
    }

    TextLanguage unknown() {
        return new TextLanguage(Optional.empty(), script, rightToLeft, 0, rule);
    }

    public boolean certain() {
        return tag.isPresent() && confidence >= CERTAIN;
    }
}

package org.wirebound.dispatch;

import java.util.Optional;

/**
 * A value of the metadata together with the reason to believe it.
 *
 * @param value the value
 * @param confidence from 0 (a guess) to 1 (said outright)
 * @param rule the name of the rule that found it, in lower case with hyphens, such as {@code dateline-f3}
 * @param span where in the decoded source it stands, if it stands there
 */
public record Found<T>(T value, double confidence, String rule, Optional<Span> span) {
    /** The rule of a value that a person gave, which beats every detection. */
    public static final String PERSON = "person";

    public Found {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + rule + " is not within 0..1");
        }
    }

    public static <T> Found<T> at(Span span, T value, double confidence, String rule) {
        return new Found<>(value, confidence, rule, Optional.of(span));
    }

    public static <T> Found<T> by(String rule, T value, double confidence) {
        return new Found<>(value, confidence, rule, Optional.empty());
    }

    public static <T> Found<T> byPerson(T value) {
        return by(PERSON, value, 1);
    }
}

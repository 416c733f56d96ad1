package org.wirebound.reader.language;

import java.util.List;

/** Ranks the languages a text may be in. */
@FunctionalInterface
public interface LanguageGuesser {
    /**
     * One language.
     *
     * @param tag BCP 47
     * @param score from 0 to 1; only its relation to the other scores of the same answer means something
     */
    record Guess(String tag, double score) {}

    /** Best first; empty where it has no idea. */
    List<Guess> guess(String text);
}

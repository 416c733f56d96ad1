package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.Locale;

/**
 * An input with the place where its record goes.
 *
 * @param stem the path within the output folder, without extension, of the only dispatch that it holds
 * @param items the folder within the output folder for the records of a source that holds several
 */
public record Planned(Input input, Path stem, Path items) {
    private static final int FEWEST_DIGITS = 3;

    /**
     * Where the record of one of its dispatches goes: {@code x}, or {@code x.items/001} where there are several.
     *
     * @param number of the dispatch in its source, from 1
     * @param all how many the source holds
     */
    public Path stem(int number, int all) {
        if (all == 1) {
            return stem;
        }
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(all).length());
        return items.resolve(String.format(Locale.ROOT, "%0" + digits + "d", number));
    }
}

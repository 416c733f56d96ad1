package org.wirebound.convert;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.type.FontUse;

/** Says, once a dispatch, which characters had to be drawn as boxes. */
final class MissingGlyphs {
    /** How many characters a message names. */
    private static final int NAMED = 8;

    private MissingGlyphs() {}

    static Optional<Finding> finding(FontUse use) {
        SortedSet<Integer> missing = use.missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String named = missing.stream().limit(NAMED)
                .map(codePoint -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(codePoint), codePoint))
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return Optional.of(Finding.of(FindingCode.GLYPH_MISSING,
                "No font has " + named + more + "; each is drawn as a box in the PDF and still copies out as itself."));
    }
}

package org.wirebound.reader.dateline;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an agency: enough to recognise its dispatches without code of their own.
 *
 * @param name in full use
 * @param also other forms of the name, in any script
 * @param country where its head office stands, ISO 3166-1 alpha-2
 * @param language what it mostly writes, BCP 47
 * @param endMarks what closes its dispatches on a line of its own, case aside
 * @param tails what closes its dispatches on a line of its own or behind the last sentence, as written
 * @param bylines forms of the line of authors
 * @param credits how lines begin that credit it
 */
public record AgencyProfile(
        String name,
        List<String> also,
        Optional<String> country,
        Optional<String> language,
        List<String> endMarks,
        List<String> tails,
        List<BylineForm> bylines,
        List<String> credits) {
    public AgencyProfile {
        also = List.copyOf(also);
        endMarks = List.copyOf(endMarks);
        tails = List.copyOf(tails);
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
    }

    /**
     * A form of the line of authors.
     *
     * @param before what stands before the names, as written; may be empty
     * @param after what stands behind them, as written; may be empty, but not both
     */
    public record BylineForm(String before, String after) {}
}

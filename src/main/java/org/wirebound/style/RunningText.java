package org.wirebound.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a margin box says: words, names of what is known of a dispatch, and counters (CSS Generated Content for Paged Media, 1.1; CSS Lists 3, 4.5).
 *
 * @param parts none for nothing
 */
public record RunningText(List<Part> parts) {
    public RunningText {
        parts = List.copyOf(parts);
    }

    /** One value of {@code content}. */
    public sealed interface Part permits Words, Named, Counter {}

    /** Words as the sheet has them. */
    public record Words(String text) implements Part {}

    /** What is known of the dispatch, as it stands at the head of its first page. */
    public enum Named implements Part {
        TITLE, AGENCY, DATE, RUBRIC, MASTHEAD, IDENTIFIER, WARNING;

        private String css() {
            return "string(" + name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    /** Numbers of pages. */
    public enum Counter implements Part {
        PAGE, PAGES;

        private String css() {
            return "counter(" + name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    static final String FUNCTIONS = Arrays.stream(Counter.values()).map(Counter::css).collect(Collectors.joining(", ")) + ", "
            + Arrays.stream(Named.values()).map(Named::css).collect(Collectors.joining(", "));

    static Optional<Part> function(String css) {
        String wanted = css.toLowerCase(Locale.ROOT).replace(" ", "");
        List<Part> known = new ArrayList<>();
        Arrays.stream(Counter.values()).filter(counter -> counter.css().equals(wanted)).forEach(known::add);
        Arrays.stream(Named.values()).filter(named -> named.css().equals(wanted)).forEach(known::add);
        return known.stream().findFirst();
    }

    public boolean names(Named named) {
        return parts.contains(named);
    }

    /** True where it says a number of pages. */
    public boolean counts() {
        return parts.stream().anyMatch(Counter.class::isInstance);
    }
}

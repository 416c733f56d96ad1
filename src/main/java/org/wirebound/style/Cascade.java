package org.wirebound.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that style sheets say, the later sheet behind the earlier; still in the sheets' own words. */
final class Cascade {
    static final String PAGE = "@page";
    static final String FIRST_PAGE = "@page :first";
    static final String BODY = "body";
    static final String ROOT = ":root";

    private final List<Entry> entries = new ArrayList<>();

    /** One declaration and what it holds for. */
    private record Entry(Selector selector, Optional<Medium> medium, Declaration declaration) {
        boolean holds(Medium wanted, String language) {
            return medium.filter(own -> own != wanted).isEmpty() && HouseStyle.matches(selector.language(), language);
        }
    }

    /** @param medium empty for all */
    void set(Selector selector, Optional<Medium> medium, Declaration declaration) {
        entries.add(new Entry(selector, medium, declaration));
    }

    /** The languages that rules speak of, in lower case. */
    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        entries.forEach(entry -> languages.add(entry.selector().language()));
        languages.remove("");
        return languages;
    }

    boolean hasMedia() {
        return entries.stream().anyMatch(entry -> entry.medium().isPresent());
    }

    /**
     * What holds for dispatches of a language on a medium: of two declarations the one for the narrower language, or else the later one
     * (CSS Cascade 4, 6.1).
     */
    Rules rules(Medium medium, String language) {
        Rules rules = new Rules();
        entries.stream().filter(entry -> entry.holds(medium, language))
                .sorted(Comparator.comparingInt(entry -> entry.selector().language().length()))
                .forEach(entry -> rules.set(entry.selector().name(), entry.declaration()));
        return rules.substituted();
    }
}

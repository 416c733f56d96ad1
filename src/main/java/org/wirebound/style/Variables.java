package org.wirebound.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The custom properties of a sheet, and their values in place of {@code var()} (CSS Custom Properties 1, 3). */
final class Variables {
    private static final Pattern REFERENCE = Pattern.compile("(?is)var\\(\\s*(?<name>--[^\\s,()]+)\\s*(?:,(?<fallback>.*))?\\)");
    private static final Pattern TERM = Pattern.compile("\"[^\"]*\"|'[^']*'|[\\w-]+\\((?:[^()]|\\([^()]*\\))*\\)|,|[^\\s,]+");
    /** More terms no value has, however often variables repeat each other. */
    private static final int MOST_TERMS = 100;

    private final Map<String, Declaration> values;

    /** Variables, each of which must lead to a value, even where nothing asks for it. */
    Variables(Map<String, Declaration> values) {
        this.values = values;
        values.forEach((name, declaration) -> substitute(declaration, new ArrayList<>(List.of(name))));
    }

    /** The terms of a declaration without references. */
    List<String> substitute(Declaration declaration) {
        return substitute(declaration, new ArrayList<>());
    }

    private List<String> substitute(Declaration declaration, List<String> open) {
        List<String> terms = new ArrayList<>();
        for (String term : declaration.terms()) {
            Matcher reference = REFERENCE.matcher(term);
            if (reference.matches()) {
                terms.addAll(value(reference.group("name"), Optional.ofNullable(reference.group("fallback")), declaration, open));
            } else {
                terms.add(term);
            }
        }
        if (terms.size() > MOST_TERMS) {
            throw new StyleException(declaration.place(), "the value has more than " + MOST_TERMS + " words", "say it with fewer variables");
        }
        return terms;
    }

    private List<String> value(String name, Optional<String> fallback, Declaration user, List<String> open) {
        if (open.contains(name)) {
            throw new StyleException(values.get(open.get(0)).place(), "the variable " + open.get(0) + " leads back to itself ("
                    + String.join(", ", open) + ", " + name + ")", "give one of them a value of its own");
        }
        Optional<Declaration> variable = Optional.ofNullable(values.get(name)).or(() -> fallback.map(text -> user.with(terms(text))));
        open.add(name);
        List<String> terms = substitute(variable.orElseThrow(() -> new StyleException(user.place(), "there is no variable " + name,
                "set it in :root { " + name + ": ... }, or give a value to fall back on: var(" + name + ", ...)")), open);
        open.remove(open.size() - 1);
        return terms;
    }

    private static List<String> terms(String text) {
        return TERM.matcher(text).results().map(term -> term.group()).toList();
    }
}

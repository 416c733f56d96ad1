package org.wirebound.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule of a sheet is for.
 *
 * @param name a role's selector, {@code body} or {@code :root}
 * @param language the dispatches whose language begins with this one, in lower case; empty for all (Selectors 3, 6.6.3)
 */
record Selector(String name, String language) {
    private static final Pattern SYNTAX = Pattern.compile("(?<body>\\.body )?(?<name>:?[^:]+)(?::lang\\(\\s*['\"]?(?<language>[A-Za-z0-9-]+)['\"]?\\s*\\))?");

    static Selector all(String name) {
        return new Selector(name, "");
    }

    /** Reads a selector; {@code .body p} is another word for {@code p}, and so with every element. */
    static Optional<Selector> parse(String css) {
        Matcher matcher = SYNTAX.matcher(css);
        if (!matcher.matches() || matcher.group("body") != null && matcher.group("name").startsWith(".")) {
            return Optional.empty();
        }
        String language = matcher.group("language");
        return Optional.of(new Selector(matcher.group("name"), language == null ? "" : language.toLowerCase(Locale.ROOT)));
    }
}

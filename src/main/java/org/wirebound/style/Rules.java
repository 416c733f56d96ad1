package org.wirebound.style;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What holds for each selector in one language and on one medium. */
final class Rules {
    /** A lead is a paragraph too, so that {@code p} speaks where {@code .lead} is silent; and so is a header cell of a table. */
    private static final Map<String, String> KINDS =
            Map.of(Role.LEAD.selector(), Role.BODY.selector(), Role.HEADER_CELL.selector(), Role.TABLE.selector());

    private final Map<String, Map<Property, Declaration>> rules = new LinkedHashMap<>();
    private final Map<String, Declaration> variables = new LinkedHashMap<>();

    void set(String selector, Declaration declaration) {
        if (declaration.property() == Property.VARIABLE) {
            variables.put(declaration.name(), declaration);
            return;
        }
        Map<Property, Declaration> rule = rules.computeIfAbsent(selector, key -> new EnumMap<>(Property.class));
        if (declaration.property() == Property.MARGIN) {
            // CSS Cascade 4, 3: a shorthand resets the single sides that were set before it
            rule.keySet().removeIf(property -> property.css().startsWith("margin-"));
        }
        rule.put(declaration.property(), declaration);
    }

    /** The same with the value of each variable in its place. */
    Rules substituted() {
        Variables values = new Variables(variables);
        Rules substituted = new Rules();
        rules.forEach((selector, rule) -> rule.values().forEach(declaration ->
                substituted.set(selector, declaration.with(values.substitute(declaration)))));
        return substituted;
    }

    /** The selector's own declaration, or that of what it is a kind of. */
    Optional<Declaration> get(String selector, Property property) {
        Optional<Declaration> own = Optional.ofNullable(rules.getOrDefault(selector, Map.of()).get(property));
        return own.or(() -> Optional.ofNullable(KINDS.get(selector)).flatMap(kind -> get(kind, property)));
    }

    /** The selector's own declaration, or the one that it inherits from {@code body}. */
    Optional<Declaration> inherited(String selector, Property property) {
        return get(selector, property).or(() -> get(Cascade.BODY, property));
    }
}

package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The named values of a structure, found by their names without case and marks, so that {@code bodyText}, {@code body_text} and {@code bodytext} are one; and, where it
 * has none of a name, those of the structures within it that only part its fields, such as {@code attributes} in JSON:API.
 */
final class Fields {
    private static final Set<String> DRAWERS = Set.of("fields", "attributes", "metadata", "meta", "headers");

    private final Map<String, Json> values = new LinkedHashMap<>();

    private Fields(Json.Structure structure) {
        List<Json.Structure> drawers = new ArrayList<>();
        for (Json.Member member : structure.members()) {
            String name = normal(member.name());
            values.putIfAbsent(name, member.value());
            if (DRAWERS.contains(name) && member.value() instanceof Json.Structure drawer) {
                drawers.add(drawer);
            }
        }
        for (Json.Structure drawer : drawers) {
            drawer.members().forEach(member -> values.putIfAbsent(normal(member.name()), member.value()));
        }
    }

    static Fields of(Json.Structure structure) {
        return new Fields(structure);
    }

    /** A name in small letters and figures alone. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.toString();
    }

    /**
     * A value that was asked for by one of several names.
     *
     * @param name the one it has
     */
    record Named(String name, Json value) {
        /** The name of the rule that takes it. */
        String rule() {
            return "json-" + name;
        }
    }

    /** The values of these names that are not empty, in the order of the names. */
    List<Named> all(List<String> names) {
        return names.stream().filter(values::containsKey).map(name -> new Named(name, values.get(name))).filter(named -> !Texts.isEmpty(named.value())).toList();
    }

    /** The first of {@link #all}. */
    Optional<Named> first(List<String> names) {
        return all(names).stream().findFirst();
    }

    /** The names without their values. */
    Set<String> names() {
        return values.keySet();
    }
}

package org.wirebound.reader.dateline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirebound.reader.table.ResourceTable;

/** Names of countries in the languages of the wires; what follows a place and is none of them is a region. */
public final class Countries {
    private static final Countries ALL = new Countries();

    /** Countries whose name a part of another country bears too, and that country: the state of Georgia, the province of Luxembourg, the state of Niger. */
    private static final Map<String, String> NAMESAKES = Map.of("GE", "US", "LU", "BE", "NE", "NG");

    private final Map<String, String> codes = new HashMap<>(16384);
    private final Set<String> states = new HashSet<>(128);

    private Countries() {
        for (String table : List.of("countries.tsv", "countries-wire.tsv")) {
            for (List<String> row : ResourceTable.rows(Countries.class, table)) {
                ResourceTable.forms(row.get(1)).forEach(form -> codes.putIfAbsent(form, row.get(0)));
            }
        }
        ResourceTable.rows(Countries.class, "states.tsv")
                .forEach(row -> ResourceTable.forms(row.get(1)).forEach(form -> states.add(form.toLowerCase(Locale.ROOT))));
    }

    public static Countries all() {
        return ALL;
    }

    public boolean contains(String name) {
        return codes.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** True where a name behind a place is that of a country, and not of another country's part that has its name and the place: {@code ATLANTA, Georgia}. */
    public boolean containsBehind(String place, String name) {
        String code = codes.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        List<String> bearers = Gazetteer.towns(place).stream().map(Gazetteer.Town::country).toList();
        boolean namesake = NAMESAKES.containsKey(code) && bearers.contains(NAMESAKES.get(code)) && !bearers.contains(code);
        return !code.isEmpty() && !namesake;
    }

    /** True for a country, for a state or province that stands without its country, and for an abbreviation, which nothing but a state has behind a place. */
    boolean confirms(String qualifier) {
        return contains(qualifier) || states.contains(qualifier.toLowerCase(Locale.ROOT)) || qualifier.endsWith(".");
    }
}

package org.wirebound.reader.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirebound.reader.table.ResourceTable;

/** Names of countries in the languages of the wires; what follows a place and is none of them is a region. */
public final class Countries {
    private static final Countries ALL = new Countries();

    private final Set<String> names = new HashSet<>(16384);

    private Countries() {
        for (String table : List.of("countries.tsv", "countries-wire.tsv")) {
            for (List<String> row : ResourceTable.rows(Countries.class, table)) {
                names.addAll(ResourceTable.forms(row.get(1)));
            }
        }
    }

    public static Countries all() {
        return ALL;
    }

    public boolean contains(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}

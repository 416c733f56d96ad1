package org.wirebound.reader.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirebound.reader.table.ResourceTable;

/** Names of the days of the week in the languages of the wires: beside a date they say nothing new, and are no region. */
final class Weekdays {
    private static final Weekdays ALL = new Weekdays();

    private final Set<String> names = new HashSet<>(1024);

    private Weekdays() {
        for (List<String> row : ResourceTable.rows(Weekdays.class, "weekdays.tsv")) {
            ResourceTable.forms(row.get(1)).forEach(form -> names.add(Months.key(form)));
        }
    }

    static boolean contains(String name) {
        return ALL.names.contains(Months.key(name));
    }
}

package org.wirebound.reader.dateline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.reader.table.ResourceTable;

/** The news agencies of the world and the forms of their names. */
public final class Agencies {
    private static final Agencies ALL = new Agencies();

    private final Map<String, String> canonical = new HashMap<>(1024);
    private int longest;

    private Agencies() {
        for (List<String> row : ResourceTable.rows(Agencies.class, "agencies.tsv")) {
            add(row.get(0), row.get(0));
            ResourceTable.forms(row.get(1)).forEach(form -> add(form, row.get(0)));
        }
    }

    public static Agencies all() {
        return ALL;
    }

    private void add(String form, String name) {
        canonical.putIfAbsent(key(form), name);
        longest = Math.max(longest, form.length());
    }

    /** The name in full use of an agency that is written so, case and blanks aside. */
    public Optional<String> named(String form) {
        return form.length() > longest + 4 ? Optional.empty() : Optional.ofNullable(canonical.get(key(form)));
    }

    /** The one agency whose name of a single word begins so, case aside, as a name that was cut short; empty where several do. */
    public Optional<String> beginningWith(String start) {
        List<String> names = canonical.values().stream().distinct()
                .filter(name -> name.regionMatches(true, 0, start, 0, start.length()) && name.indexOf(' ') < 0)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** True for one agency or several that share a credit, such as {@code ats afp}, {@code AFP/Reuters}, {@code dpa-AFX}. */
    public boolean knows(String credit) {
        if (named(credit).isPresent()) {
            return true;
        }
        String[] names = credit.strip().split("\\s*[/,&+–-]\\s*|\\s+");
        for (String name : names) {
            if (named(name).isEmpty()) {
                return false;
            }
        }
        return names.length > 1 && names.length <= 3;
    }

    /** The end of the longest name that starts at an offset, whatever follows it, because some scripts set no blanks; -1 where none does. */
    int endOfPrefix(String text, int start, int limit) {
        for (int end = Math.min(limit, start + longest); end > start + 1; end--) {
            if (named(text.substring(start, end)).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    /** How long the longest form is, in UTF-16 code units. */
    int longest() {
        return longest;
    }

    private static String key(String form) {
        StringBuilder key = new StringBuilder(form.length());
        form.toLowerCase(Locale.ROOT).chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u0307').forEach(c -> key.append((char) c));
        return key.toString();
    }
}

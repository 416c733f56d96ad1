package org.wirebound.reader.dateline;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirebound.reader.table.ResourceTable;

/** Month names of the languages of news, from CLDR and from the habits of the wires. */
public final class Months {
    private static final Months ALL = new Months();

    /** Name without case, dots and accents to language to month. */
    private final Map<String, Map<String, Integer>> byName = new HashMap<>(4096);

    private Months() {
        for (String table : List.of("months.tsv", "months-wire.tsv")) {
            for (List<String> row : ResourceTable.rows(Months.class, table)) {
                for (String form : ResourceTable.forms(row.get(2))) {
                    byName.computeIfAbsent(key(form), name -> new HashMap<>(2)).putIfAbsent(row.get(0), Integer.valueOf(row.get(1)));
                }
            }
        }
    }

    public static Months all() {
        return ALL;
    }

    /**
     * The month of a name in a language. A name that the language does not have counts where all languages that have it agree, because
     * datelines are often in another language than the text; where they differ, it is no month.
     *
     * @param language BCP 47, or empty
     */
    public OptionalInt month(String name, String language) {
        Map<String, Integer> meanings = byName.get(key(name));
        if (meanings == null) {
            return OptionalInt.empty();
        }
        String primary = language.split("-", 2)[0];
        Integer own = meanings.get(primary);
        if (own != null) {
            return OptionalInt.of(own);
        }
        Set<Integer> all = meanings.values().stream().collect(Collectors.toCollection(TreeSet::new));
        return all.size() == 1 ? OptionalInt.of(all.iterator().next()) : OptionalInt.empty();
    }

    /** Capitals of the wire lose accents, and Turkish dotted I gains one in lower case: neither counts. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(".", "").replace('ı', 'i');
        return isAscii(lower) ? lower : withoutAccents(lower);
    }

    private static boolean isAscii(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String lower) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints()
                .filter(c -> c < 0x300 || c > 0x36f)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}

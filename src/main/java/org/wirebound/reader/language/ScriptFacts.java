package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wirebound.reader.table.ResourceTable;

/**
 * What a script says about the language.
 *
 * @param code ISO 15924
 * @param rightToLeft its direction
 * @param languages the living languages of news that use it, the commonest first; empty where there are too many to say
 */
record ScriptFacts(String code, boolean rightToLeft, List<String> languages) {

    private static final Map<UnicodeScript, ScriptFacts> ALL = load();
    private static final ScriptFacts UNKNOWN = new ScriptFacts("Zyyy", false, List.of());

    /** What is known of a script; {@code Zyyy} and nothing more of one that no agency writes. */
    static ScriptFacts of(UnicodeScript script) {
        return ALL.getOrDefault(script, UNKNOWN);
    }

    private static Map<UnicodeScript, ScriptFacts> load() {
        Map<UnicodeScript, ScriptFacts> all = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : ResourceTable.rows(ScriptFacts.class, "scripts.tsv")) {
            all.put(UnicodeScript.forName(row.get(0)), new ScriptFacts(row.get(1), row.get(2).equals("rtl"), ResourceTable.forms(row.get(3))));
        }
        return Collections.unmodifiableMap(all);
    }
}

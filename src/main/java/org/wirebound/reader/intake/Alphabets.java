package org.wirebound.reader.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.reader.table.ResourceTable;

/** The letters outside ASCII that each language has: a right decoding uses those of one language, a wrong one those of none. */
final class Alphabets {
    private static final List<BitSet> ALL = load();

    private Alphabets() {}

    /** The largest share of a text's letters outside ASCII that one language's alphabet covers; 1 for a text without such letters. */
    static double bestCoverage(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                counts.merge((int) c, 1, Integer::sum);
                total++;
            }
        }
        int best = 0;
        for (BitSet alphabet : ALL) {
            int covered = 0;
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                covered += alphabet.get(entry.getKey()) ? entry.getValue() : 0;
            }
            best = Math.max(best, covered);
        }
        return total == 0 ? 1 : best / (double) total;
    }

    private static List<BitSet> load() {
        List<BitSet> alphabets = new ArrayList<>();
        for (List<String> row : ResourceTable.rows(Alphabets.class, "alphabets.tsv")) {
            BitSet letters = new BitSet();
            row.get(1).chars().forEach(letters::set);
            alphabets.add(letters);
        }
        BitSet eastAsian = new BitSet();
        eastAsian.set(0x3041, 0x3100);
        eastAsian.set(0x3400, 0xa000);
        eastAsian.set(0xac00, 0xd7a4);
        alphabets.add(eastAsian);
        return List.copyOf(alphabets);
    }
}

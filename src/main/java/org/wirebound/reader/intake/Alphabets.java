package org.wirebound.reader.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wirebound.reader.table.ResourceTable;

/** The letters outside ASCII that each language has: a right decoding uses those of one language, a wrong one those of none. */
final class Alphabets {
    /** Beyond it are no alphabets of the table. */
    private static final int ALPHABETIC = 0x2000;
    private static final List<BitSet> ALL = load();

    private Alphabets() {}

    /** The largest share of a text's letters outside ASCII that one language's alphabet covers; 1 for a text without such letters. */
    static double bestCoverage(String text) {
        int[] counts = new int[ALPHABETIC];
        int[] seen = new int[ALPHABETIC];
        int different = 0;
        int eastAsian = 0;
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                total++;
                eastAsian += isEastAsian(c) ? 1 : 0;
                if (c < ALPHABETIC) {
                    seen[different] = c;
                    different += counts[c] == 0 ? 1 : 0;
                    counts[c]++;
                }
            }
        }
        int best = eastAsian;
        for (BitSet alphabet : ALL) {
            int covered = 0;
            for (int i = 0; i < different; i++) {
                covered += alphabet.get(seen[i]) ? counts[seen[i]] : 0;
            }
            best = Math.max(best, covered);
        }
        return total == 0 ? 1 : best / (double) total;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3041 && c < 0x3100 || c >= 0x3400 && c < 0xa000 || c >= 0xac00 && c < 0xd7a4;
    }

    private static List<BitSet> load() {
        List<BitSet> alphabets = new ArrayList<>();
        for (List<String> row : ResourceTable.rows(Alphabets.class, "alphabets.tsv")) {
            BitSet letters = new BitSet();
            row.get(1).chars().forEach(letters::set);
            alphabets.add(letters);
        }
        return List.copyOf(alphabets);
    }
}

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
    private static final int[] LETTERS = ALL.stream().flatMapToInt(BitSet::stream).filter(letter -> letter < ALPHABETIC).distinct().toArray();
    /** The place of each letter in the array above, from 1; 0 for a character that none of the alphabets has. */
    private static final char[] PLACES = places();
    private static final int[][] BY_PLACE = ALL.stream()
            .map(letters -> letters.stream().filter(letter -> letter < ALPHABETIC).map(letter -> PLACES[letter]).toArray())
            .toArray(int[][]::new);

    private Alphabets() {}

    /** The largest share of a text's letters outside ASCII that one language's alphabet covers; 1 for a text without such letters. */
    static double bestCoverage(String text) {
        int[] counts = new int[LETTERS.length + 1];
        int eastAsian = 0;
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                total++;
                eastAsian += isEastAsian(c) ? 1 : 0;
                counts[c < ALPHABETIC ? PLACES[c] : 0]++;
            }
        }
        int best = eastAsian;
        for (int[] alphabet : BY_PLACE) {
            int covered = 0;
            for (int place : alphabet) {
                covered += counts[place];
            }
            best = Math.max(best, covered);
        }
        return total == 0 ? 1 : best / (double) total;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3041 && c < 0x3100 || c >= 0x3400 && c < 0xa000 || c >= 0xac00 && c < 0xd7a4;
    }

    private static char[] places() {
        char[] places = new char[ALPHABETIC];
        for (int i = 0; i < LETTERS.length; i++) {
            places[LETTERS[i]] = (char) (i + 1);
        }
        return places;
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

package org.wirebound.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.reader.table.ResourceTable;

/**
 * A vote of the small words that every sentence of a language has.
 *
 * <p>Running text of half a dozen lines decides clearly and in microseconds; only what is short, in capitals without accents, or in a language without a row needs the
 * model of letter sequences, which takes seconds to load.
 */
final class FunctionWords {
    private static final int MOST_TOKENS = 400;
    private static final int FEWEST_TOKENS = 12;
    /** Running text of any language in the table has this share of its small words, names and figures counted. */
    private static final double SHARE = 0.18;
    /** Sisters such as Danish and Norwegian share many small words; the winner must have so many times the hits of the next. */
    private static final double LEAD = 1.15;

    private static final FunctionWords ALL = new FunctionWords();

    private final Map<String, int[]> languagesOfWord = new HashMap<>(4096);
    private final List<String> languages = new ArrayList<>();

    private FunctionWords() {
        for (List<String> row : ResourceTable.rows(FunctionWords.class, "function-words.tsv")) {
            int language = languages.size();
            languages.add(row.get(1));
            ResourceTable.forms(row.get(2)).stream().distinct().forEach(word -> languagesOfWord.merge(word, new int[] {language}, FunctionWords::joined));
        }
    }

    /** The winner of a vote and how far it leads, from 0 to 1. */
    record Vote(String language, double confidence) {}

    static Optional<Vote> vote(String text) {
        return ALL.count(text);
    }

    private Optional<Vote> count(String text) {
        int[] hits = new int[languages.size()];
        int tokens = 0;
        int at = 0;
        while (at < text.length() && tokens < MOST_TOKENS) {
            int start = at;
            while (at < text.length() && continuesWord(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                tokens++;
                for (int language : languagesOfWord.getOrDefault(text.substring(start, at).toLowerCase(Locale.ROOT), new int[0])) {
                    hits[language]++;
                }
            } else {
                at++;
            }
        }
        return tokens < FEWEST_TOKENS ? Optional.empty() : winner(hits, tokens);
    }

    private Optional<Vote> winner(int[] hits, int tokens) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            boolean same = languages.get(i).equals(languages.get(best));
            second = same ? second : Math.max(second, hits[i]);
        }
        boolean clear = hits[best] >= SHARE * tokens && hits[best] >= LEAD * second + 1;
        double lead = hits[best] == 0 ? 0 : (hits[best] - second) / (double) hits[best];
        return clear ? Optional.of(new Vote(languages.get(best), Math.min(0.98, 0.75 + 0.3 * lead))) : Optional.empty();
    }

    private static boolean continuesWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 'ʻ';
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}

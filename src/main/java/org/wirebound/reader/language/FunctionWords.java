package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wirebound.reader.table.ResourceTable;

/**
 * A vote of the small words that every sentence of a language has.
 *
 * <p>Running text of half a dozen lines decides clearly and in microseconds; only what is short, in capitals without accents, or in a language without a row needs the
 * model of letter sequences, which takes seconds to load. A word that many languages share says less for each of them.
 */
final class FunctionWords {
    private static final int MOST_TOKENS = 400;
    private static final int FEWEST_TOKENS = 12;
    /** Running text of most languages in the table has this share of its small words, names and figures counted. */
    private static final double SHARE = 0.18;
    /** Languages that build their words of many parts have fewer small ones; theirs must lead the more clearly. */
    private static final double SMALLER_SHARE = 0.07;
    /** Sisters such as Danish and Norwegian share many small words; of those that only one of two has, the winner must have so many times as many. */
    private static final double LEAD = 1.3;
    private static final double CLEARER_LEAD = 2;
    /** A creole has most words of its mother language; so many that the mother has not tell it. */
    private static final double SHARE_OF_A_CREOLE = 0.06;
    private static final int FEWEST_OF_A_CREOLE = 40;
    private static final Map<String, List<String>> CREOLES = Map.of(
            "en", List.of("pcm", "kri", "jam", "tpi", "bi", "srn"), "fr", List.of("ht", "mfe", "crs", "gcr"), "pt", List.of("kea", "pov"), "es", List.of("cbk", "pap"));
    private static final int ENOUGH_WORDS = 8;
    private static final int ENOUGH_WORDS_OF_A_WIRE = 5;
    private static final int TOKENS_A_WORD = 12;
    private static final int LONGEST_WORD = 14;

    private static final Map<UnicodeScript, FunctionWords> BY_SCRIPT = load();

    private final Map<String, int[]> languagesOfWord = new HashMap<>(8192);
    private final List<String> languages = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    private FunctionWords() {}

    private static Map<UnicodeScript, FunctionWords> load() {
        Map<UnicodeScript, FunctionWords> all = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : ResourceTable.rows(FunctionWords.class, "function-words.tsv")) {
            all.computeIfAbsent(UnicodeScript.forName(row.get(0)), script -> new FunctionWords()).add(row.get(1), ResourceTable.forms(row.get(2)));
        }
        all.values().forEach(FunctionWords::relate);
        return all;
    }

    /** The rows of a language and of its creoles. */
    private record Family(int mother, List<Integer> daughters) {}

    private void relate() {
        CREOLES.forEach((mother, daughters) -> {
            if (languages.contains(mother)) {
                families.add(new Family(languages.indexOf(mother), daughters.stream().map(languages::indexOf).filter(row -> row >= 0).toList()));
            }
        });
    }

    private void add(String tag, List<String> words) {
        int language = languages.size();
        languages.add(tag);
        words.stream().distinct().forEach(word -> languagesOfWord.merge(word, new int[] {language}, FunctionWords::joined));
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /**
     * What the small words of a text say.
     *
     * @param language the best of them
     * @param confidence from 0 to 1, by how far it leads
     * @param clear true where nobody else need be asked
     */
    record Vote(String language, double confidence, boolean clear) {}

    /** The words of a text, counted. */
    static final class Count {
        private final FunctionWords words;
        private final int[] hits;
        private final List<int[]> languagesOfTokens = new ArrayList<>();
        private int tokens;

        private Count(FunctionWords words) {
            this.words = words;
            this.hits = new int[words.languages.size()];
        }

        private void add(String word) {
            tokens++;
            int[] those = words.languagesOfWord.get(word);
            if (those != null) {
                languagesOfTokens.add(those);
                for (int language : those) {
                    hits[language]++;
                }
            }
        }

        int tokens() {
            return tokens;
        }

        /** The share of the text's words that are small words of a language; empty for a language without a row. */
        Optional<Double> share(String language) {
            int row = words.languages.indexOf(language);
            return row < 0 || tokens == 0 ? Optional.empty() : Optional.of(hits[row] / (double) tokens);
        }

        Optional<Vote> vote() {
            int best = 0;
            for (int i = 1; i < hits.length; i++) {
                best = hits[i] > hits[best] ? i : best;
            }
            if (tokens < FEWEST_TOKENS || hits[best] == 0) {
                return Optional.empty();
            }
            return Optional.of((tokens < FEWEST_OF_A_CREOLE ? Optional.<Vote>empty() : creole(best)).orElse(vote(best)));
        }

        private Optional<Vote> creole(int best) {
            Optional<Family> family = words.families.stream().filter(rows -> best == rows.mother() || rows.daughters().contains(best)).findFirst();
            if (family.isEmpty()) {
                return Optional.empty();
            }
            int[] common = commonWith(family.get().mother());
            return family.get().daughters().stream()
                    .filter(row -> hits[row] - common[row] > SHARE_OF_A_CREOLE * tokens)
                    .max(Comparator.comparingInt(row -> hits[row] - common[row]))
                    .map(row -> new Vote(words.languages.get(row), 0.8, true));
        }

        /** How many words of the text each language shares with one. */
        private int[] commonWith(int language) {
            int[] common = new int[hits.length];
            for (int[] those : languagesOfTokens) {
                if (Arrays.binarySearch(those, language) >= 0) {
                    for (int other : those) {
                        common[other]++;
                    }
                }
            }
            return common;
        }

        /** How many different small words of a language the text has: one that happens to be frequent elsewhere proves nothing. */
        private int distinct(int language) {
            Set<int[]> different = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int[] those : languagesOfTokens) {
                if (Arrays.binarySearch(those, language) >= 0) {
                    different.add(those);
                }
            }
            return different.size();
        }

        private Vote vote(int best) {
            int[] common = commonWith(best);
            double share = hits[best] / (double) tokens;
            boolean ofTheWires = WireLanguages.contain(words.languages.get(best));
            boolean various = distinct(best) >= Math.min(ofTheWires && hits[best] >= SHARE * tokens ? ENOUGH_WORDS_OF_A_WIRE : ENOUGH_WORDS, tokens / TOKENS_A_WORD);
            double lead = ofTheWires ? LEAD : CLEARER_LEAD;
            boolean clear = various;
            double least = 10;
            for (int i = 0; i < hits.length; i++) {
                int mine = hits[best] - common[i];
                int other = hits[i] - common[i];
                boolean leads = share >= SHARE && mine >= lead * other + 1 || share >= SMALLER_SHARE && mine >= CLEARER_LEAD * other + 3;
                clear &= i == best || leads;
                least = i == best ? least : Math.min(least, mine / (other + 0.5));
            }
            return new Vote(words.languages.get(best), Math.min(0.98, 0.7 + 0.3 * (1 - 1 / Math.max(1, least))), clear);
        }
    }

    /** Counts the words of a text of a script; empty for a script without rows. */
    static Optional<Count> count(UnicodeScript script, String text) {
        return Optional.ofNullable(BY_SCRIPT.get(script)).map(words -> words.counted(text));
    }

    private Count counted(String text) {
        Count count = new Count(this);
        int at = 0;
        while (at < text.length() && count.tokens() < MOST_TOKENS) {
            int start = at;
            while (at < text.length() && continuesWord(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                count.add(at - start > LONGEST_WORD ? "" : text.substring(start, at).toLowerCase(Locale.ROOT));
            } else {
                at++;
            }
        }
        return count;
    }

    private static boolean continuesWord(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

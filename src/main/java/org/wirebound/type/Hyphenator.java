package org.wirebound.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says where words may be hyphenated, by the patterns that the program ships; each language's are loaded when it is first
 * met. Safe for use by several threads.
 */
final class Hyphenator {
    private static final String FOLDER = "hyphenation/";
    private static final String TABLE = "hyphenation.tsv";
    /** Shorter words are left whole. */
    private static final int SHORTEST = 5;
    /** Longer ones are no words. */
    private static final int LONGEST = 100;

    private final Map<String, Row> rows;
    private final Map<String, HyphenationPatterns> loaded = new ConcurrentHashMap<>();

    private Hyphenator(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** A line of the table of patterns. */
    private record Row(String file, int before, int after) {}

    /** The patterns that the program ships. */
    static Hyphenator bundled() {
        Map<String, Row> rows = new HashMap<>();
        new String(resource(TABLE), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            List<String> cells = List.of(line.split("\t", -1));
            Row row = new Row(cells.get(0), Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)));
            List.of(cells.get(1).split(" ")).forEach(tag -> rows.put(tag.toLowerCase(Locale.ROOT), row));
        });
        return new Hyphenator(rows);
    }

    /** The tags of the languages that there are patterns for, in lower case. */
    Set<String> languages() {
        return new TreeSet<>(rows.keySet());
    }

    /**
     * The patterns of a language, or of the language that it is a kind of: a lookup as in RFC 4647, 3.4.
     *
     * @param language BCP 47
     */
    Optional<HyphenationPatterns> patterns(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        while (!rows.containsKey(tag)) {
            int end = tag.lastIndexOf('-');
            if (end < 0) {
                return Optional.empty();
            }
            tag = tag.substring(0, end);
        }
        Row row = rows.get(tag);
        return Optional.of(loaded.computeIfAbsent(row.file(),
                file -> new HyphenationPatterns(resource(file), row.before(), row.after())));
    }

    /**
     * Where a word may be broken with a hyphen: nowhere in short words, in abbreviations and names with capitals inside, and
     * in what is not in NFC.
     *
     * @param word letters and apostrophes
     * @return the numbers of the characters before which it may be broken
     */
    BitSet breaks(String word, String language) {
        if (word.length() < SHORTEST || word.length() > LONGEST || capitalsInside(word)
                || !Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
            return new BitSet(0);
        }
        String lower = word.toLowerCase(Locale.forLanguageTag(language));
        return lower.length() != word.length() ? new BitSet(0)
                : patterns(language).map(patterns -> patterns.breaks(lower)).orElseGet(() -> new BitSet(0));
    }

    private static boolean capitalsInside(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static byte[] resource(String file) {
        try (InputStream in = Hyphenator.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("hyphenation file " + file + " is missing from the program; install it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("hyphenation file " + file + " cannot be read; install the program again", e);
        }
    }
}

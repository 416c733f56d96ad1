package org.wirebound.reader.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.reader.table.ResourceTable;

/**
 * Towns of 15,000 people and more, and the cities of time zones in many languages, by name. The table is loaded when first asked, kept as the bytes that it is,
 * and searched by halves: a row a line, sorted by its key; behind a tab the towns of that name.
 */
public final class Gazetteer {
    /** From here on a population class means a city: 100,000 people. */
    static final int CITY = 2;

    private static final String TWO_PLACES = "\\s*/\\s*|\\s+(?:and|AND|und|UND|et|ET|y|Y|e|E)\\s+";

    private Gazetteer() {}

    /** The table's bytes; a class of its own, so that it is loaded only when needed. */
    private static final class Table {
        private static final byte[] ROWS = load();

        private static byte[] load() {
            try (InputStream in = Gazetteer.class.getResourceAsStream("places.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("the gazetteer is not on the class path");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The countries of the cities that stand alone, by key; a class of its own, so that it is loaded only when needed. */
    private static final class StandAlone {
        private static final Map<String, String> COUNTRIES = ResourceTable.rows(Gazetteer.class, "stand-alone.tsv").stream()
                .flatMap(row -> ResourceTable.forms(row.get(1)).stream().map(city -> Map.entry(key(city), row.get(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A town that bears a name.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the first-order division's code in GeoNames, such as {@code TX}; empty where unknown
     * @param size population class: 0 from 15,000, 1 from 50,000, 2 from 100,000, 3 from 500,000, 4 from a million
     */
    public record Town(String country, String region, int size) {}

    /** The towns of a name, the largest first; none where it is not in the table. */
    public static List<Town> towns(String name) {
        byte[] key = key(name).getBytes(StandardCharsets.UTF_8);
        byte[] rows = Table.ROWS;
        int low = 0;
        int high = rows.length;
        while (key.length > 0 && low < high) {
            int row = rowStart(rows, (low + high) >>> 1);
            int order = compare(rows, row, key);
            if (order == 0) {
                int end = row;
                while (rows[end] != '\n') {
                    end++;
                }
                return parsed(new String(rows, row + key.length + 1, end - row - key.length - 1, StandardCharsets.UTF_8));
            } else if (order < 0) {
                low = nextRow(rows, row);
            } else {
                high = row;
            }
        }
        return List.of();
    }

    /** True where the table has the name, or each of two that a dateline joins. */
    static boolean knows(String name) {
        return !towns(name).isEmpty() || Stream.of(name.split(TWO_PLACES)).noneMatch(part -> towns(part).isEmpty());
    }

    /** True for names that a city's name opens and other words go on, as clubs and firms have them: {@code PARIS SAINT-GERMAIN}. */
    static boolean opensWithCity(String name) {
        int blank = name.lastIndexOf(' ');
        while (blank > 0) {
            if (isCity(name.substring(0, blank))) {
                return true;
            }
            blank = name.lastIndexOf(' ', blank - 1);
        }
        return false;
    }

    private static boolean isCity(String name) {
        return towns(name).stream().anyMatch(town -> town.size() >= CITY);
    }

    /** True where a name, or each of two that a dateline joins, is a city's. */
    static boolean isOfCities(String name) {
        return isCity(name) || StandAlone.COUNTRIES.containsKey(key(name)) || Stream.of(name.split(TWO_PLACES)).allMatch(Gazetteer::isCity);
    }

    /**
     * The country of a city that needs no other word: of the AP Stylebook's cities that stand alone in datelines; or the only place of 100,000 people or more in
     * the table that bears the name, beside none in another country, or for half a million people and more beside towns of under 50,000 alone. Empty where it may be another.
     */
    public static Optional<String> unmistakable(String name) {
        String listed = StandAlone.COUNTRIES.get(key(name));
        List<Town> towns = listed == null ? towns(name) : List.of();
        if (towns.isEmpty() || towns.get(0).size() < CITY) {
            return Optional.ofNullable(listed);
        }
        Town first = towns.get(0);
        boolean overwhelming = towns.stream().filter(town -> !town.country().equals(first.country())).allMatch(town -> first.size() > CITY && town.size() == 0);
        return overwhelming ? Optional.of(first.country()) : Optional.empty();
    }

    private static List<Town> parsed(String towns) {
        return Arrays.stream(towns.split(";")).map(town -> town.split("\\.", 3))
                .map(cells -> new Town(cells[0], cells[1], Integer.parseInt(cells[2])))
                .toList();
    }

    private static int rowStart(byte[] rows, int at) {
        int start = at;
        while (start > 0 && rows[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int nextRow(byte[] rows, int row) {
        int next = row;
        while (rows[next] != '\n') {
            next++;
        }
        return next + 1;
    }

    /** Bytes of UTF-8 sort as their code points do; the tab behind a key sorts before all of them. */
    private static int compare(byte[] rows, int row, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            int order = (rows[row + i] & 0xff) - (key[i] & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return rows[row + key.length] == '\t' ? 0 : 1;
    }

    /** Letters and digits alone, small and without accents: wires leave accents, dots and hyphens out. */
    static String key(String name) {
        String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'ı' -> key.append('i');
                case 'ł' -> key.append('l');
                case 'ø' -> key.append('o');
                case 'đ' -> key.append('d');
                case 'ß' -> key.append("ss");
                case 'æ' -> key.append("ae");
                default -> {
                    boolean combining = c >= 0x300 && c <= 0x36f;
                    if (!combining && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                            || Character.getType(c) == Character.COMBINING_SPACING_MARK || Character.isSurrogate(c))) {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }
}

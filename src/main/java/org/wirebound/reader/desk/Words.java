package org.wirebound.reader.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.reader.table.ResourceTable;

/** A list of fixed words, each with the other cells of its row; finds the longest that stands at a place of a text, case aside. */
final class Words {
    /** By the first character, without case; the longest of each first. */
    private final Map<Character, List<Entry>> longestFirst = new HashMap<>();

    /** Takes a table whose last cell holds the forms. */
    Words(String table) {
        for (List<String> row : ResourceTable.rows(Words.class, table)) {
            int last = row.size() - 1;
            for (String form : ResourceTable.forms(row.get(last))) {
                longestFirst.computeIfAbsent(folded(form.charAt(0)), first -> new ArrayList<>()).add(new Entry(form, folded(form), row.subList(0, last)));
            }
        }
        longestFirst.values().forEach(entries -> entries.sort(Comparator.comparing((Entry entry) -> entry.form().length()).reversed()));
    }

    /**
     * One form.
     *
     * @param form as in the table
     * @param folded the same without case
     * @param cells the cells before it
     */
    record Entry(String form, String folded, List<String> cells) {}

    /**
     * A form that stands in a text.
     *
     * @param entry what it is
     * @param start offset of its first character
     * @param end offset after its last one
     */
    record Match(Entry entry, int start, int end) {}

    /** The longest form that starts at an offset and ends where a word ends. */
    Optional<Match> at(String text, int start) {
        List<Entry> entries = start < text.length() ? longestFirst.getOrDefault(folded(text.charAt(start)), List.of()) : List.of();
        for (Entry entry : entries) {
            int end = start + entry.folded().length();
            if (end <= text.length() && matches(text, start, entry.folded()) && endsAWord(text, end)) {
                return Optional.of(new Match(entry, start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String text, int start, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded(text.charAt(start + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsAWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        boolean spaced = text.charAt(end - 1) < 0x2e80 || text.charAt(end - 1) >= 0xac00 && text.charAt(end - 1) <= 0xd7a3;
        return !spaced || !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(folded((char) c)));
        return folded.toString();
    }

    /** Character by character, so that offsets stay; the Turkic letters i without and with a dot are one. */
    private static char folded(char c) {
        return c == 'İ' || c == 'ı' ? 'i' : Character.toLowerCase(c);
    }
}

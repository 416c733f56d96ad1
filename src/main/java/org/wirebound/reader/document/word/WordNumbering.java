package org.wirebound.reader.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the items of lists as Word does (ECMA-376 part 1, section 17.9). */
final class WordNumbering extends DefaultHandler {
    /** Section 17.9.6. */
    static final int LEVELS = 9;
    private static final int LONGEST_MARKER = 40;

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private Level[] levels = new Level[0];
    private Level level = new Level();
    private String number = "";

    /** One level of a list. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "abstractNum" -> {
                levels = new Level[LEVELS];
                Arrays.setAll(levels, i -> new Level());
                abstracts.put(WordXml.value(attributes, "abstractNumId"), levels);
            }
            case "lvl" -> {
                String at = WordXml.value(attributes, "ilvl");
                level = at.length() == 1 && at.charAt(0) >= '0' && at.charAt(0) < '0' + levels.length ? levels[at.charAt(0) - '0'] : new Level();
            }
            case "numFmt" -> level.format = WordXml.value(attributes, "val");
            case "lvlText" -> level.text = WordXml.value(attributes, "val");
            case "start" -> level.start = WordXml.number(attributes, 1);
            case "num" -> {
                number = WordXml.value(attributes, "numId");
                levels = new Level[0];
            }
            case "abstractNumId" -> numbers.put(number, WordXml.value(attributes, "val"));
            default -> { }
        }
    }

    /** The marker of the next item of a list, such as {@code 2.} or {@code •}. */
    String next(String list, int depth) {
        int at = Math.min(depth, LEVELS - 1);
        String shared = numbers.getOrDefault(list, "");
        Level[] form = abstracts.get(shared);
        if (form == null) {
            return "•";
        }
        int[] count = counts.computeIfAbsent(shared, key -> new int[LEVELS]);
        count[at] = count[at] == 0 ? Math.max(1, form[at].start) : count[at] + 1;
        Arrays.fill(count, at + 1, LEVELS, 0);
        return form[at].format.equals("bullet") ? "•" : marker(form, count, at);
    }

    /** Section 17.9.11: each {@code %n} stands for the count of the n-th level. */
    private static String marker(Level[] form, int[] count, int at) {
        String marker = form[at].text;
        for (int i = 0; i < LEVELS; i++) {
            if (marker.contains("%" + (i + 1))) {
                marker = marker.replace("%" + (i + 1), counted(Math.max(count[i], form[i].start), form[i].format));
            }
        }
        String plain = marker.strip();
        return plain.isEmpty() || plain.length() > LONGEST_MARKER ? "•" : plain;
    }

    private static String counted(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "none" -> "";
            default -> Integer.toString(count);
        };
    }

    /** Section 17.18.59: after Z comes AA, then BB. */
    private static String letters(int count) {
        return Character.toString('A' + (count - 1) % 26).repeat(Math.min(LONGEST_MARKER, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder numeral = new StringBuilder();
        int rest = Math.min(count, 3999);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                numeral.append(signs[i]);
                rest -= values[i];
            }
        }
        return numeral.toString();
    }
}

package org.wirebound.writer.docx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** How a list counts (ECMA-376 part 1, 17.18.59): those formats that a plain text can have. */
enum NumberFormat {
    DECIMAL("decimal", STNumberFormat.DECIMAL, "0|[1-9][0-9]{0,5}"),
    LOWER_LETTER("lowerLetter", STNumberFormat.LOWER_LETTER, "[a-z]"),
    UPPER_LETTER("upperLetter", STNumberFormat.UPPER_LETTER, "[A-Z]"),
    LOWER_ROMAN("lowerRoman", STNumberFormat.LOWER_ROMAN, "[ivxl]{1,7}"),
    UPPER_ROMAN("upperRoman", STNumberFormat.UPPER_ROMAN, "[IVXL]{1,7}"),
    /** Counts nothing: each item has the same sign. */
    BULLET("bullet", STNumberFormat.BULLET, "(?!)");

    private static final int LETTERS = 26;
    /** As far as Roman numerals are read; counting goes on. */
    private static final int MOST_ROMAN = 89;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final String word;
    private final STNumberFormat.Enum schema;
    private final String numeral;

    NumberFormat(String word, STNumberFormat.Enum schema, String numeral) {
        this.word = word;
        this.schema = schema;
        this.numeral = numeral;
    }

    /** The format of a name; {@link #DECIMAL}, as the schema has it, for one that is not among them. */
    static NumberFormat of(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst().orElse(DECIMAL);
    }

    STNumberFormat.Enum schema() {
        return schema;
    }

    /** A regular expression for a number of this format. */
    String numeral() {
        return numeral;
    }

    /** The count that a number stands for; empty if it is not written as this format writes it. */
    Optional<Integer> count(String number) {
        if (!number.matches(numeral)) {
            return Optional.empty();
        }
        return switch (this) {
            case DECIMAL -> Optional.of(Integer.valueOf(number));
            case LOWER_LETTER -> Optional.of(number.charAt(0) - 'a' + 1);
            case UPPER_LETTER -> Optional.of(number.charAt(0) - 'A' + 1);
            case LOWER_ROMAN, UPPER_ROMAN -> romanCount(number.toUpperCase(Locale.ROOT));
            case BULLET -> Optional.empty();
        };
    }

    /** The number for a count; nothing for a bullet. */
    String number(int count) {
        return switch (this) {
            case DECIMAL -> Integer.toString(count);
            case LOWER_LETTER -> letters(count).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(count);
            case LOWER_ROMAN -> roman(count).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(count);
            case BULLET -> "";
        };
    }

    /** After Z comes AA, then BB. */
    private static String letters(int count) {
        return count < 1 ? "" : Character.toString('A' + (count - 1) % LETTERS).repeat((count - 1) / LETTERS + 1);
    }

    private static Optional<Integer> romanCount(String number) {
        for (int count = 1; count <= MOST_ROMAN; count++) {
            if (roman(count).equals(number)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private static String roman(int count) {
        StringBuilder number = new StringBuilder();
        int rest = count;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            while (rest >= ROMAN_VALUES[at]) {
                number.append(ROMAN_SIGNS[at]);
                rest -= ROMAN_VALUES[at];
            }
        }
        return number.toString();
    }
}

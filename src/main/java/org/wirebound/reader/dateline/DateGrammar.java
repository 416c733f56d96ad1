package org.wirebound.reader.dateline;

import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates of datelines: {@code 19 avril}, {@code 17th April, 2026}, {@code Dec 20, 2017}, {@code 10. Mai}, {@code 22 de octubre}, {@code 1月7日},
 * {@code 05.11.20}, {@code 2023-04-19}.
 *
 * <p>Anchored: it reads a date that starts here or none; it never searches.
 */
final class DateGrammar {
    private static final int LONGEST_MONTH = 24;

    private final Months months;
    private final String language;

    DateGrammar(String language) {
        this.months = Months.all();
        this.language = language;
    }

    /** Reads a date at the cursor and moves it behind; leaves it where it is if there is none. */
    Optional<WrittenDate> read(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<WrittenDate> date = Character.isDigit(trial.peek()) ? numberFirst(trial) : monthFirst(trial);
        date.ifPresent(found -> cursor.moveTo(found.end()));
        return date;
    }

    /** Reads a date with a day of the week before or behind it, or one that an Arabic "on" opens: {@code Monday, April 3}, {@code 2021. március 3., szerda}, {@code في 3 مايو}. */
    Optional<WrittenDate> readInDateline(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (Character.isLetter(trial.peek()) && read(trial.copy()).isEmpty() && weekday(trial)) {
            trial.takeOneOf(".");
            trial.takeOneOf(",،");
            trial.skipBlanks();
        }
        Optional<WrittenDate> date = readBehindPlace(trial);
        if (date.isPresent()) {
            cursor.moveTo(trial.at());
            trial.takeOneOf(",،");
            if (trial.skipBlanks() && weekday(trial)) {
                cursor.moveTo(trial.at());
            }
        }
        return date;
    }

    /** Reads a date that may follow a place without a comma; "on" and "day" of some languages may open it. */
    Optional<WrittenDate> readBehindPlace(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (skipWord(trial, "في ", "ngày ")) {
            trial.skipBlanks();
        }
        Optional<WrittenDate> date = read(trial);
        date.ifPresent(found -> cursor.moveTo(trial.at()));
        return date;
    }

    /** Goes over a month's name and a number beside it that are no day of the calendar, such as {@code Feb 30}; false where none stand here. */
    boolean skipImpossible(Cursor cursor) {
        Cursor trial = cursor.copy();
        boolean dayFirst = Character.isDigit(trial.peek());
        int digits = countDigits(trial);
        number(trial, digits);
        skipOrdinal(trial);
        trial.skipBlanks();
        boolean month = month(trial).isPresent();
        if (!dayFirst) {
            trial.skipBlanks();
            digits = countDigits(trial);
            number(trial, digits);
        }
        boolean found = month && (digits == 1 || digits == 2) && read(cursor.copy()).isEmpty();
        cursor.moveTo(found ? trial.at() : cursor.at());
        return found;
    }

    /** Reads a day of the week and moves behind it. */
    private static boolean weekday(Cursor cursor) {
        Cursor trial = cursor.copy();
        int start = trial.at();
        while (!trial.atEnd() && (isLetterOrMark(trial.peek()) || trial.peek() == '-' && trial.at() > start && isLetterOrMark(trial.peek(1)))) {
            trial.moveTo(trial.at() + 1);
        }
        boolean found = trial.at() - start <= LONGEST_MONTH && Weekdays.contains(trial.since(start));
        if (found) {
            cursor.moveTo(trial.at());
        }
        return found;
    }

    private Optional<WrittenDate> numberFirst(Cursor cursor) {
        int start = cursor.at();
        int digits = countDigits(cursor);
        int number = number(cursor, digits);
        if (cursor.take('月')) {
            int day = number(cursor, countDigits(cursor));
            return cursor.take('日') ? date(OptionalInt.empty(), number, day, start, cursor.at()) : Optional.empty();
        } else if (digits == 4 && cursor.take('-')) {
            return iso(cursor, number, start);
        } else if (digits == 4 && cursor.peek() == '.' && Cursor.isBlank(cursor.peek(1))) {
            return yearFirst(cursor, number, start);
        } else if (digits > 2) {
            return Optional.empty();
        }
        Optional<WrittenDate> numeric = numeric(cursor.copy(), number, start);
        return numeric.isPresent() ? numeric : dayMonth(cursor, number, start);
    }

    private Optional<WrittenDate> iso(Cursor cursor, int year, int start) {
        int month = number(cursor, countDigits(cursor));
        int day = cursor.take('-') ? number(cursor, countDigits(cursor)) : 0;
        return date(OptionalInt.of(year), month, day, start, cursor.at());
    }

    /** {@code 2021. március 3.}, as Hungarian has it. */
    private Optional<WrittenDate> yearFirst(Cursor cursor, int year, int start) {
        cursor.take('.');
        cursor.skipBlanks();
        OptionalInt month = month(cursor);
        cursor.skipBlanks();
        int day = number(cursor, countDigits(cursor));
        return month.isPresent() && cursor.take('.') ? date(OptionalInt.of(year), month.getAsInt(), day, start, cursor.at()) : Optional.empty();
    }

    /** DD.MM.YYYY or DD.MM.YY, also with slashes, and DD-MM-YYYY; between slashes, what can be no month is the day, as Americans write it. */
    private Optional<WrittenDate> numeric(Cursor cursor, int day, int start) {
        char separator = cursor.peek();
        if (".-/".indexOf(separator) < 0 || !cursor.take(separator) || !Character.isDigit(cursor.peek())) {
            return Optional.empty();
        }
        int month = number(cursor, countDigits(cursor));
        int digits = cursor.take(separator) ? countDigits(cursor) : 0;
        if (separator == '.' && digits == 0 && cursor.before() == '.' && Cursor.isBlank(cursor.peek())) {
            return date(OptionalInt.empty(), month, day, start, cursor.at());
        }
        int year = number(cursor, digits);
        boolean american = separator == '/' && digits == 4 && month > 12 && day <= 12;
        return digits == 4 || digits == 2 && separator != '-'
                ? date(OptionalInt.of(digits == 4 ? year : 2000 + year), american ? day : month, american ? month : day, start, cursor.at())
                : Optional.empty();
    }

    private Optional<WrittenDate> dayMonth(Cursor cursor, int day, int start) {
        skipOrdinal(cursor);
        cursor.skipBlanks();
        skipWord(cursor, "de ", "d’", "d'", "di ", "of ", "da ");
        OptionalInt month = month(cursor);
        return month.isEmpty() ? Optional.empty() : withYear(cursor, month.getAsInt(), day, start);
    }

    private Optional<WrittenDate> monthFirst(Cursor cursor) {
        int start = cursor.at();
        OptionalInt month = month(cursor);
        cursor.skipBlanks();
        int digits = countDigits(cursor);
        if (month.isEmpty() || digits < 1 || digits > 2) {
            return Optional.empty();
        }
        int day = number(cursor, digits);
        skipOrdinal(cursor);
        skipWord(cursor, " d.");
        return withYear(cursor, month.getAsInt(), day, start);
    }

    /** A month's name of up to two words, its abbreviating dot included. */
    private OptionalInt month(Cursor cursor) {
        Cursor trial = cursor.copy();
        int start = trial.at();
        skipLetters(trial);
        int firstEnd = trial.at();
        if (firstEnd == start || firstEnd - start > LONGEST_MONTH) {
            return OptionalInt.empty();
        }
        String first = trial.since(start);
        if (trial.skipBlanks() && Character.isLetter(trial.peek())) {
            skipLetters(trial);
            OptionalInt both = trial.at() - start <= LONGEST_MONTH ? months.month(trial.since(start), language) : OptionalInt.empty();
            if (both.isPresent()) {
                cursor.moveTo(trial.at());
                return both;
            }
        }
        cursor.moveTo(firstEnd);
        cursor.takeOneOf(".॰");
        return months.month(first, language);
    }

    private static void skipLetters(Cursor cursor) {
        while (!cursor.atEnd() && isLetterOrMark(cursor.peek())) {
            cursor.moveTo(cursor.at() + 1);
        }
    }

    private static boolean isLetterOrMark(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Adds a four-digit year, where one follows: {@code , 2017}, {@code 2017}, {@code de 2017}. */
    private Optional<WrittenDate> withYear(Cursor cursor, int month, int day, int start) {
        int end = cursor.at();
        Cursor trial = cursor.copy();
        trial.takeOneOf(",،");
        trial.skipBlanks();
        skipWord(trial, "de ", "del ");
        if (countDigits(trial) == 4) {
            int year = number(trial, 4);
            if (year >= 1800 && year < 2200) {
                skipWord(trial, " года", " г.", " г", " م");
                boolean dotted = trial.peek() == '.' && trial.peek(1) == ' ' && "(/".indexOf(trial.peek(2)) >= 0;
                trial.moveTo(dotted ? trial.at() + 1 : trial.at());
                return date(OptionalInt.of(year), month, day, start, trial.at());
            }
        }
        return date(OptionalInt.empty(), month, day, start, end);
    }

    /** A date, if the calendar has it. */
    static Optional<WrittenDate> date(OptionalInt year, int month, int day, int start, int end) {
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= MonthDay.of(month, 1).atYear(2000).lengthOfMonth()
                && (year.isEmpty() || Year.of(year.getAsInt()).atMonth(month).isValidDay(day));
        return valid ? Optional.of(new WrittenDate(year, month, day, start, end)) : Optional.empty();
    }

    private static int countDigits(Cursor cursor) {
        int digits = 0;
        while (Character.isDigit(cursor.peek(digits))) {
            digits++;
        }
        return digits;
    }

    /** Digits of any script, full-width ones too. */
    private static int number(Cursor cursor, int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            number = Math.min(99_999, number * 10 + Character.digit(cursor.peek(), 10));
            cursor.moveTo(cursor.at() + 1);
        }
        return number;
    }

    private static void skipOrdinal(Cursor cursor) {
        if (!cursor.takeOneOf(".º°ª")) {
            for (String ending : new String[] {"st", "nd", "rd", "th", "er", "-го", "-е"}) {
                if (skipWord(cursor, ending)) {
                    return;
                }
            }
        }
    }

    private static boolean skipWord(Cursor cursor, String... words) {
        for (String word : words) {
            if (cursor.text().regionMatches(true, cursor.at(), word, 0, word.length()) && cursor.at() + word.length() <= cursor.limit()) {
                boolean runsOn = Character.isLetter(word.charAt(word.length() - 1)) && Character.isLetter(cursor.peek(word.length()));
                if (!runsOn) {
                    cursor.moveTo(cursor.at() + word.length());
                    return true;
                }
            }
        }
        return false;
    }
}

package org.wirebound.reader.dateline;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with its year in a few words that stand for nothing else, such as the line below a headline of a web page: {@code Published on 3 June 2021, 10:15}. */
public final class VisibleDate {
    private static final int LONGEST = 200;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})(?:年|[./-])\\s?(\\d{1,2})(?:月|[./-])\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}");

    private VisibleDate() {}

    /**
     * The first date in a text of at most 200 characters.
     *
     * @param language BCP 47, or empty
     */
    public static Optional<WrittenDate> in(String text, String language) {
        String words = text.substring(0, Math.min(LONGEST, text.length()));
        Matcher yearFirst = YEAR_FIRST.matcher(words);
        if (yearFirst.find()) {
            return DateGrammar.date(OptionalInt.of(Integer.parseInt(yearFirst.group(1))), Integer.parseInt(yearFirst.group(2)), Integer.parseInt(yearFirst.group(3)),
                    yearFirst.start(), yearFirst.end()).filter(VisibleDate::isOfOurTime);
        }
        DateGrammar grammar = new DateGrammar(language);
        for (int i = 0; i < words.length(); i++) {
            boolean opens = Character.isLetterOrDigit(words.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)));
            Optional<WrittenDate> date = opens ? grammar.read(new Cursor(words, i, words.length())) : Optional.empty();
            if (date.filter(found -> found.year().isPresent() && isOfOurTime(found)).isPresent()) {
                return numbers(date.get(), words, language);
            }
        }
        return Optional.empty();
    }

    /** Of figures with slashes Americans write the month first; where the text is English and no more is known, nobody can tell. */
    private static Optional<WrittenDate> numbers(WrittenDate date, String words, String language) {
        String written = words.substring(date.start(), date.end());
        boolean exchangeable = date.day() <= 12 && date.day() != date.month() && FIGURES.matcher(written).matches();
        if (!exchangeable || !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return Optional.of(date);
        }
        boolean american = language.toLowerCase(Locale.ROOT).endsWith("-us");
        return language.length() > 2 ? Optional.of(american ? new WrittenDate(date.year(), date.day(), date.month(), date.start(), date.end()) : date) : Optional.empty();
    }

    private static boolean isOfOurTime(WrittenDate date) {
        int year = date.year().orElse(0);
        return year >= 1900 && year < 2200;
    }
}

package org.wirebound.reader.dateline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with its year in a few words that stand for nothing else, such as the line below a headline of a web page: {@code Published on 3 June 2021, 10:15}. */
public final class VisibleDate {
    private static final int LONGEST = 200;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})(?:年|[./-])\\s?(\\d{1,2})(?:月|[./-])\\s?(\\d{1,2})(?!\\d)");

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
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOurTime(WrittenDate date) {
        int year = date.year().orElse(0);
        return year >= 1900 && year < 2200;
    }
}

package org.wirebound.reader.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.reader.dateline.DatelineParser;
import org.wirebound.reader.dateline.Part;

/**
 * The line by which an agency's page says when it was posted, such as {@code 19.12.2017 [11:52]} or {@code 2020-07-26 20:26}: day before month, or year first;
 * or the date in words, such as {@code Monday, 3 May 2021}.
 *
 * @param whole the line
 * @param date the day; the time has no zone, so that no moment can be told from it
 */
public record TimeLine(Part whole, DispatchDate date) {
    private static final int LONGEST = 32;
    private static final int LONGEST_WRITTEN = 60;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})[\\h,|•-]{0,4}[\\[(]?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?[\\])]?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[\\h,|•T-]{0,4}[\\[(]?(\\d{1,2}):(\\d{2})(?::\\d{2})?[\\])]?");

    /** The line of time that a line of the page is, if all of it is one and the calendar has its day. */
    static Optional<TimeLine> read(String text, Line line) {
        if (line.length() > LONGEST || !Character.isDigit(text.charAt(line.start()))) {
            return Optional.empty();
        }
        String words = text.substring(line.start(), line.end());
        Matcher dayFirst = DAY_FIRST.matcher(words);
        Matcher yearFirst = YEAR_FIRST.matcher(words);
        try {
            Part whole = new Part(words, line.start(), line.end());
            if (dayFirst.matches()) {
                return Optional.of(new TimeLine(whole, at(dayFirst, 3, 2, 1)));
            }
            return yearFirst.matches() ? Optional.of(new TimeLine(whole, at(yearFirst, 1, 2, 3))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirteenth month is no date: the line stays on the page
        }
    }

    /** The line of date that a line of the page is, if it holds a date in words with its year, and at most a day of the week and a time beside it. */
    static Optional<TimeLine> written(String text, Line line, DatelineParser parser) {
        return line.length() > LONGEST_WRITTEN
                ? Optional.empty()
                : parser.dateAlone(text, line.start(), line.end()).map(date -> new TimeLine(new Part(text.substring(line.start(), line.end()), line.start(), line.end()),
                        DispatchDate.of(LocalDate.of(date.year().orElseThrow(), date.month(), date.day()))));
    }

    private static DispatchDate at(Matcher matcher, int year, int month, int day) {
        LocalTime.of(number(matcher, 4), number(matcher, 5));
        return DispatchDate.of(LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

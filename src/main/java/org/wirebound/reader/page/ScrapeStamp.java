package org.wirebound.reader.page;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.reader.dateline.Part;

/**
 * The date that a scraper set before a page's text, such as {@code date 2023-04} or {@code date 2017-12-19 • / OFFICIAL NEWS}: not the agency's words.
 *
 * @param whole the stamp with its rubric
 * @param date year and month, or the day
 * @param rubric the department behind it, where it has one
 */
public record ScrapeStamp(Part whole, DispatchDate date, Optional<Part> rubric) {
    private static final int LONGEST = 200;
    private static final Pattern STAMP = Pattern.compile(
            "(?iU)[\\h\\s]{0,20}(date\\h{1,4}(\\d{4}-\\d{2}(?:-\\d{2})?)(?:\\h{0,20}•\\h{0,4}/\\h{0,4}([^\\n]{2,60}?)\\h{0,20}(?=\\n|$)|(?=[\\h\\n]|$)))");

    /** The stamp that opens a text, if there is one with a date of the calendar. */
    static Optional<ScrapeStamp> at(String text) {
        Matcher matcher = STAMP.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            Optional<Part> rubric = Optional.ofNullable(matcher.group(3)).map(words -> new Part(words, matcher.start(3), matcher.end(3)));
            Part whole = new Part(matcher.group(1), matcher.start(1), matcher.end(1));
            return Optional.of(new ScrapeStamp(whole, DispatchDate.parse(matcher.group(2)), rubric));
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirteenth month is no stamp: the words stay on the page
        }
    }
}

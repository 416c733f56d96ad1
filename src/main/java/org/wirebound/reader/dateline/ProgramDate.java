package org.wirebound.reader.dateline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;

/**
 * Dates as programs write them: ISO 8601 in its long and its short form, the date of mails (RFC 5322 section 3.3), and seconds or milliseconds since 1970. A time without a
 * zone is left away, because nobody knows which moment it is.
 */
public final class ProgramDate {
    private static final int LONGEST = 64;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int DIGITS_OF_SECONDS = 10;
    private static final int DIGITS_OF_MILLISECONDS = 13;
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})(?:-(\\d{1,2})(?:(?:T|\\s{1,2})(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d{1,9})?)?\\s?([A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)?)?)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d{1,9})?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{2,9},?\\s{1,2})?(\\d{1,2})\\s([A-Za-z]{3})[a-z]{0,6}\\.?,?\\s(\\d{4})(?:,?\\s{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s([A-Za-z]{1,5}|[+-]\\d{4}))?.{0,8})?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** RFC 5322 section 4.3. */
    private static final Map<String, String> ZONES = Map.of("Z", "Z", "UT", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00",
            "PST", "-08:00", "PDT", "-07:00");

    private ProgramDate() {}

    /** Reads a whole text as a date; empty where it is none, or one that nobody means, such as the first second of 1970. */
    public static Optional<DispatchDate> parse(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(bare).filter(ProgramDate::isMeant);
        } catch (DateTimeException e) {
            return Optional.empty(); // figures that no calendar has
        }
    }

    /** Reads seconds or milliseconds since 1970. */
    public static Optional<DispatchDate> ofEpoch(String figures) {
        boolean digits = figures.length() <= DIGITS_OF_MILLISECONDS && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && figures.length() == DIGITS_OF_SECONDS) {
            return Optional.of(moment(Long.parseLong(figures)));
        }
        return digits && figures.length() == DIGITS_OF_MILLISECONDS ? Optional.of(moment(Long.parseLong(figures) / 1000)) : Optional.empty();
    }

    private static DispatchDate moment(long seconds) {
        return new DispatchDate(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static Optional<DispatchDate> read(String bare) {
        for (Pattern form : List.of(ISO, SHORT)) {
            Matcher matcher = form.matcher(bare);
            if (matcher.matches()) {
                return Optional.of(matcher.group(3) == null
                        ? new DispatchDate(YearMonth.of(number(matcher, 1), number(matcher, 2)))
                        : date(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)), matcher));
            }
        }
        Matcher mail = MAIL.matcher(bare);
        if (mail.matches()) {
            int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(date(LocalDate.of(number(mail, 3), month, number(mail, 1)), mail));
        }
        return Optional.empty();
    }

    /** The day, with the time in the groups from the fourth on where a zone is known. */
    private static DispatchDate date(LocalDate day, Matcher matcher) {
        Optional<ZoneOffset> zone = Optional.ofNullable(matcher.group(7)).flatMap(ProgramDate::zone);
        if (zone.isEmpty() || matcher.group(4) == null) {
            return DispatchDate.of(day);
        }
        LocalDateTime time = day.atTime(number(matcher, 4), number(matcher, 5), matcher.group(6) == null ? 0 : number(matcher, 6));
        return new DispatchDate(OffsetDateTime.of(time, zone.get()));
    }

    private static Optional<ZoneOffset> zone(String written) {
        String name = ZONES.getOrDefault(written.toUpperCase(Locale.ROOT), written);
        boolean known = name.equals("Z") || name.startsWith("+") || name.startsWith("-");
        return known ? Optional.of(ZoneOffset.of(name)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isMeant(DispatchDate date) {
        int year = Integer.parseInt(date.toString().substring(0, 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR && date.earliest().filter(moment -> moment.toEpochSecond() == 0).isEmpty();
    }
}

package org.wirebound.reader.document;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of mails, {@code Mon, 6 Sep 2010 05:25:34 -0400 (EDT)} (RFC 5322 section 3.3, and the older forms of 4.3). */
final class MailDate {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Section 4.3; of every other name nothing is known, and then no date is read. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("UT", 0), Map.entry("GMT", 0), Map.entry("UTC", 0), Map.entry("Z", 0),
            Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6),
            Map.entry("PST", -8), Map.entry("PDT", -7));
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Alpha}{3,9},?\\s{1,9})?(\\d{1,2})[ \\t-]{1,9}(\\p{Alpha}{3})\\p{Alpha}{0,6}[ \\t-]{1,9}(\\d{2,4})\\s{1,9}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s{0,9}"
                    + "([+-]\\d{4}|\\p{Alpha}{1,5})\\b.{0,60}");

    private MailDate() {}

    /** The moment with its zone; empty where the words are no such date. */
    static Optional<OffsetDateTime> parse(String words) {
        Matcher match = DATE.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1;
        int second = match.group(6) == null ? 0 : Integer.parseInt(match.group(6));
        try {
            Optional<ZoneOffset> zone = zone(match.group(7).toUpperCase(Locale.ROOT));
            return month == 0 || zone.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.of(year(match.group(3)), month, Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)), Math.min(59, second), 0, zone.get()));
        } catch (DateTimeException e) {
            return Optional.empty(); // no day or time of the calendar
        }
    }

    /** The moment in the form of ISO 8601 that parsers give. */
    static Optional<OffsetDateTime> parseIso(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words.strip()));
        } catch (DateTimeException e) {
            return Optional.empty(); // another form, or none
        }
    }

    /** Section 4.3: two digits below 50 are of this century; others, and three digits, count from 1900. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : digits.length() == 2 && year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<ZoneOffset> zone(String written) {
        if (written.startsWith("+") || written.startsWith("-")) {
            int sign = written.startsWith("-") ? -1 : 1;
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(written.substring(1, 3)), sign * Integer.parseInt(written.substring(3))));
        }
        return Optional.ofNullable(ZONES.get(written)).map(ZoneOffset::ofHours);
    }
}

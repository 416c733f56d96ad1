package org.wirebound.reader.wire.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;

/**
 * Reads the dates that XML formats hold: ISO 8601 in the extended and the basic form, which NITF and NewsML prescribe, and RFC 822 (section 5) of feeds. A time without a
 * zone is no moment: of it only the day is known.
 */
final class XmlDates {
    /** Years before it are how programs write that they know no date. */
    private static final int FIRST_YEAR = 1000;
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[Tt ]\\s?(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)?)?");
    private static final Pattern SHORT = Pattern.compile("\\d{4}(?:-\\d\\d)?");
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}{2,9},?\\s{1,3})?(\\d{1,2})\\s(\\p{L}{3})\\p{L}{0,6}\\s(\\d{4})(?:\\s(\\d\\d):(\\d\\d)(?::(\\d\\d))?\\s?([+-]\\d{4}|[A-Z]{1,3})?)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The zones that RFC 822 section 5.1 names, and where they lie. */
    private static final List<String> ZONES = List.of("UT+0000", "GMT+0000", "UTC+0000", "Z+0000", "EST-0500", "EDT-0400", "CST-0600", "CDT-0500", "MST-0700",
            "MDT-0600", "PST-0800", "PDT-0700");

    private XmlDates() {}

    /** The date that a value says; empty where it is none. */
    static Optional<DispatchDate> parse(String value) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3), time(iso, 4), Optional.ofNullable(iso.group(7)));
        }
        Matcher mail = RFC_822.matcher(text);
        if (mail.matches()) {
            int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
            String day = String.format(Locale.ROOT, "%s-%02d-%02d", mail.group(3), month, Integer.parseInt(mail.group(1)));
            return date(day, time(mail, 4), Optional.ofNullable(mail.group(7)).flatMap(XmlDates::zone));
        }
        return SHORT.matcher(text).matches() ? date(text, Optional.empty(), Optional.empty()) : Optional.empty();
    }

    private static Optional<String> time(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group))
                .map(hour -> hour + ":" + matcher.group(group + 1) + ":" + Optional.ofNullable(matcher.group(group + 2)).orElse("00"));
    }

    private static Optional<String> zone(String name) {
        return "+-".indexOf(name.charAt(0)) >= 0 ? Optional.of(name)
                : ZONES.stream().filter(zone -> zone.length() == name.length() + 5 && zone.startsWith(name)).map(zone -> zone.substring(name.length())).findFirst();
    }

    private static Optional<DispatchDate> date(String day, Optional<String> time, Optional<String> zone) {
        try {
            if (Integer.parseInt(day.substring(0, 4)) < FIRST_YEAR) {
                return Optional.empty();
            }
            if (day.length() == 10) {
                LocalDate.parse(day);
            }
            return Optional.of(DispatchDate.parse(time.isPresent() && zone.isPresent() ? day + "T" + time.get() + offset(zone.get()) : day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no day of the calendar, or no time of the day: then nothing is known
        }
    }

    private static String offset(String zone) {
        String digits = zone.replace(":", "");
        return zone.equalsIgnoreCase("z") ? "Z" : digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }
}

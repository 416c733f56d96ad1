package org.wirebound.reader.desk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.reader.dateline.WrittenDate;
import org.wirebound.reader.dateline.WrittenDates;
import org.wirebound.reader.table.ResourceTable;

/**
 * Works out the moment at which an embargo ends. Only where time and zone are written; the day is the written one, or that of the dispatch's own date where
 * nothing else can be meant.
 */
final class EmbargoMoment {
    private static final Map<String, ZoneId> ZONES = ResourceTable.rows(EmbargoMoment.class, "zones.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> ZoneId.of(row.get(1))));
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:/+-])(\\d{1,2})[:.hH](\\d{2})(?::\\d{2})?(?![\\d.])|(?<![\\d.:/+-])([01]\\d|2[0-4])([0-5]\\d)(?![\\d.:/])|(?<![\\d.:/+-])(\\d{1,2})(?= ?[apAP]\\.?[mM])");
    private static final Pattern HALF_DAY = Pattern.compile(" ?([apAP])\\.?[mM]\\b");
    private static final Pattern ZONE = Pattern.compile("(?<![\\p{L}\\d])(GMT|UTC)? ?([+-]\\d{1,2}):?(\\d{2})?(?!\\d)|(?<!\\p{L})(\\p{Lu}{1,4})(?!\\p{L})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})");
    /** An embargo is lifted within half a year: farther days come of a wrong year. */
    private static final int FARTHEST_DAYS = 183;

    private final String phrase;
    private final String language;
    private final Optional<LocalDate> today;

    /** @param dispatched the dispatch's own date, if it has one to the day */
    EmbargoMoment(String phrase, String language, Optional<DispatchDate> dispatched) {
        this.phrase = phrase;
        this.language = language;
        this.today = dispatched.flatMap(DispatchDate::day);
    }

    /** The moment; empty where the phrase leaves anything open. */
    Optional<OffsetDateTime> read() {
        try {
            Matcher iso = ISO.matcher(phrase);
            return iso.find() ? Optional.of(OffsetDateTime.parse(iso.group())) : fromWords();
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirteenth month, the twenty-fifth hour: as written
        }
    }

    private Optional<OffsetDateTime> fromWords() {
        Optional<WrittenDate> date = WrittenDates.first(phrase, language);
        String rest = date.map(found -> phrase.substring(0, found.start()) + " ; " + phrase.substring(found.end())).orElse(phrase);
        Matcher time = TIME.matcher(rest);
        if (!time.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = date.isPresent() ? day(date.get()) : dayWithoutDate();
        Optional<ZoneId> zone = zone(rest.substring(time.end()));
        return day.isEmpty() || zone.isEmpty() ? Optional.empty() : Optional.of(moment(day.get(), time, rest, zone.get()));
    }

    private static OffsetDateTime moment(LocalDate day, Matcher time, String rest, ZoneId zone) {
        int hour = Integer.parseInt(time.group(1) != null ? time.group(1) : time.group(3) != null ? time.group(3) : time.group(5));
        String minutes = time.group(1) != null ? time.group(2) : time.group(3) != null ? time.group(4) : "0";
        Matcher half = HALF_DAY.matcher(rest).region(time.end(), rest.length());
        if (half.lookingAt()) {
            hour = hour % 12 + (half.group(1).equalsIgnoreCase("p") ? 12 : 0);
        }
        LocalDateTime local = hour == 24
                ? day.plusDays(1).atStartOfDay()
                : LocalDateTime.of(day, LocalTime.of(hour, Integer.parseInt(minutes)));
        return local.atZone(zone).toOffsetDateTime();
    }

    /** The written day; without a year, the only one within half a year of the dispatch's own day. */
    private Optional<LocalDate> day(WrittenDate date) {
        String written = phrase.substring(date.start(), date.end());
        boolean monthMayBeDay = written.indexOf('/') >= 0 && date.day() <= 12 && date.day() != date.month();
        if (monthMayBeDay) {
            return Optional.empty();
        } else if (date.year().isPresent()) {
            return Optional.of(LocalDate.of(date.year().getAsInt(), date.month(), date.day()));
        }
        return today.flatMap(own -> List.of(own.getYear(), own.getYear() + 1).stream()
                .map(year -> LocalDate.of(year, date.month(), date.day()))
                .filter(day -> !day.isBefore(own) && !day.isAfter(own.plusDays(FARTHEST_DAYS)))
                .findFirst());
    }

    /** The dispatch's own day, or the next day of the week that is named. */
    private Optional<LocalDate> dayWithoutDate() {
        List<DayOfWeek> named = Arrays.stream(DayOfWeek.values()).filter(this::isNamed).toList();
        return named.size() > 1
                ? Optional.empty()
                : today.map(own -> named.isEmpty() ? own : own.plusDays(Math.floorMod(named.get(0).getValue() - own.getDayOfWeek().getValue(), 7)));
    }

    private boolean isNamed(DayOfWeek day) {
        String words = phrase.toLowerCase(Locale.ROOT);
        return List.of(Locale.ENGLISH, Locale.forLanguageTag(language)).stream()
                .map(locale -> day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }

    /** The first zone behind the time. */
    private static Optional<ZoneId> zone(String behind) {
        Matcher matcher = ZONE.matcher(behind);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                String hours = matcher.group(2).substring(1);
                return Optional.of(ZoneId.of(matcher.group(2).charAt(0) + (hours.length() < 2 ? "0" : "") + hours
                        + ":" + (matcher.group(3) == null ? "00" : matcher.group(3))));
            } else if (matcher.group(4) != null && ZONES.containsKey(matcher.group(4))) {
                return Optional.of(ZONES.get(matcher.group(4)));
            }
        }
        return Optional.empty();
    }
}

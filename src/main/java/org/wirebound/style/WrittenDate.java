package org.wirebound.style;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wirebound.dispatch.DispatchDate;

/** Writes dates out as the readers of a language do, by the patterns of CLDR. Safe for use by several threads. */
final class WrittenDate {
    /** A leap year, for days whose year is not known: it makes room for 29 February and is never printed. */
    private static final int LEAP_YEAR = 2000;

    private static final Set<String> LANGUAGES = Arrays.stream(DateFormat.getAvailableULocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Style, DateFormat> formats = new ConcurrentHashMap<>();

    private record Style(String language, String skeleton) {}

    /** The date to its own precision, in the Gregorian calendar; as ISO 8601 where the language is not known. */
    String in(String language, DispatchDate date) {
        if (!LANGUAGES.contains(ULocale.forLanguageTag(language).getLanguage())) {
            return date.toString();
        }
        DateFormat format = formats.computeIfAbsent(new Style(language, skeleton(date)), WrittenDate::format);
        return format.clone().format(midday(date.value()));
    }

    private static String skeleton(DispatchDate date) {
        return switch (date.precision()) {
            case YEAR -> DateFormat.YEAR;
            case MONTH -> DateFormat.YEAR_MONTH;
            case MONTH_DAY -> DateFormat.MONTH_DAY;
            case DAY, TIME -> DateFormat.YEAR_MONTH_DAY;
        };
    }

    /** Gregorian for all: the dispatch means that calendar, also where the language's readers have another one. */
    private static DateFormat format(Style style) {
        ULocale locale = ULocale.forLanguageTag(style.language()).setKeywordValue("calendar", "gregorian");
        DateFormat format = DateFormat.getInstanceForSkeleton(style.skeleton(), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static Date midday(TemporalAccessor date) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(
                field(date, ChronoField.YEAR, LEAP_YEAR),
                field(date, ChronoField.MONTH_OF_YEAR, 1) - 1,
                field(date, ChronoField.DAY_OF_MONTH, 1),
                12, 0);
        return calendar.getTime();
    }

    private static int field(TemporalAccessor date, ChronoField field, int otherwise) {
        return date.isSupported(field) ? date.get(field) : otherwise;
    }
}

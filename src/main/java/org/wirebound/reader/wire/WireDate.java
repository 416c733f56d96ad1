package org.wirebound.reader.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.reader.dateline.Months;

/** The dates of the wires' headers and trailers, which write years in two figures; empty for a day that no calendar has. */
final class WireDate {
    /** Wires with two-figure years began in the seventies. */
    private static final int FIRST_YEAR = 70;

    private WireDate() {}

    /** A day without a year. */
    static Optional<DispatchDate> monthDay(String month, String day) {
        try {
            return Optional.of(new DispatchDate(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // figures that are no day
        }
    }

    /** A day; the year in two or four figures. */
    static Optional<LocalDate> day(String year, String month, String day) {
        int figures = Integer.parseInt(year);
        int full = year.length() > 2 ? figures : figures + (figures < FIRST_YEAR ? 2000 : 1900);
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // figures that are no day
        }
    }

    /** A day whose month is a word of any language that knows it. */
    static Optional<LocalDate> dayOfNamedMonth(String year, String month, String day) {
        OptionalInt number = Months.all().month(month, "en");
        OptionalInt known = Stream.of("de", "fr", "it", "es", "sv").map(language -> Months.all().month(month, language)).filter(OptionalInt::isPresent)
                .findFirst().filter(found -> number.isEmpty()).orElse(number);
        return known.isPresent() ? day(year, Integer.toString(known.getAsInt()), day) : Optional.empty();
    }

    /** A moment in Greenwich time; the day alone where the time is none. */
    static DispatchDate moment(LocalDate day, String hour, String minute) {
        try {
            return new DispatchDate(day.atTime(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute))).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return DispatchDate.of(day); // figures that are no time of day
        }
    }
}

package org.wirebound.dispatch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date exactly as precise as the source gives it; what the source does not say is never filled in.
 *
 * @param value a {@link Year}, {@link YearMonth}, {@link MonthDay}, {@link LocalDate} or {@link OffsetDateTime}
 */
public record DispatchDate(TemporalAccessor value) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR, MONTH, MONTH_DAY, DAY, TIME;

        /** The word in records: {@code year}, {@code month}, {@code month-day}, {@code day}, {@code time}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<TemporalQuery<? extends TemporalAccessor>> LONGEST_FIRST = List.of(
            OffsetDateTime::from, LocalDate::from, YearMonth::from, Year::from, MonthDay::from);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("[uuuu[-MM[-dd['T'HH:mm[:ss]XXX]]]][--MM-dd]", Locale.ROOT)
                    .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    public DispatchDate {
        precisionOf(value);
    }

    /**
     * Reads ISO 8601 in one of the five precisions, such as {@code 2023}, {@code 2023-04}, {@code 2023-04-19},
     * {@code 2026-05-11T09:30:00+04:00} or {@code --04-19}.
     *
     * @throws DateTimeException if it is none of them, or no day of the calendar
     */
    public static DispatchDate parse(String iso) {
        if (iso.isEmpty()) {
            throw new DateTimeException("an empty text is no date");
        }
        DispatchDate date = new DispatchDate(ISO.parseBest(iso, LONGEST_FIRST.toArray(TemporalQuery[]::new)));
        if (date.precision() == Precision.YEAR && !date.toString().equals(iso)) {
            throw new DateTimeException(iso + " has a month that no calendar has");
        }
        return date;
    }

    /** A day of the calendar. */
    public static DispatchDate of(LocalDate day) {
        return new DispatchDate(day);
    }

    public Precision precision() {
        return precisionOf(value);
    }

    /** The day, where year, month and day are known. */
    public Optional<LocalDate> day() {
        return switch (precision()) {
            case DAY -> Optional.of((LocalDate) value);
            case TIME -> Optional.of(((OffsetDateTime) value).toLocalDate());
            case YEAR, MONTH, MONTH_DAY -> Optional.empty();
        };
    }

    /** The first moment that this date can mean, in UTC where it has no zone of its own; empty without a year. */
    public Optional<OffsetDateTime> earliest() {
        return switch (precision()) {
            case YEAR -> Optional.of(((Year) value).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC));
            case MONTH -> Optional.of(((YearMonth) value).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC));
            case DAY -> Optional.of(((LocalDate) value).atStartOfDay().atOffset(ZoneOffset.UTC));
            case TIME -> Optional.of((OffsetDateTime) value);
            case MONTH_DAY -> Optional.empty();
        };
    }

    /** ISO 8601 to the date's own precision; a day without a year is {@code --04-19}. */
    @Override
    public String toString() {
        return precision() == Precision.TIME
                ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT).format(value)
                : value.toString();
    }

    private static Precision precisionOf(TemporalAccessor value) {
        if (value instanceof OffsetDateTime) {
            return Precision.TIME;
        } else if (value instanceof LocalDate) {
            return Precision.DAY;
        } else if (value instanceof YearMonth) {
            return Precision.MONTH;
        } else if (value instanceof Year) {
            return Precision.YEAR;
        } else if (value instanceof MonthDay) {
            return Precision.MONTH_DAY;
        }
        throw new IllegalArgumentException("not a date of a dispatch: " + value.getClass());
    }
}

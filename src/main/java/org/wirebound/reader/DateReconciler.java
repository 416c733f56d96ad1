package org.wirebound.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.DispatchDate.Precision;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.WrittenDate;

/**
 * Brings the dates of a dispatch together: the one that its text gives, often without a year, and the ones of header, time line and scraper's stamp, which it
 * is measured by. Knows no clock: a date is late or early only against another of the same source.
 */
final class DateReconciler {
    /** A dispatch is put out on the day of its dateline or soon after. */
    private static final int MOST_DAYS_BEFORE = 30;
    /** Of a month, in days, whose dispatches may be posted in the next. */
    private static final int LAST_DAYS = 2;
    private static final double CONTRADICTED = 0.6;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * A date beside the text.
     *
     * @param date to any precision
     * @param name as findings call it, such as "the header"
     * @param rule as rules call it, such as {@code header}
     * @param span where it stands
     * @param confidence how sure it is as the date of the dispatch
     */
    record Reference(DispatchDate date, String name, String rule, Optional<Span> span, double confidence) {
        boolean isHeader() {
            return rule.equals("header");
        }
    }

    /**
     * A date in the text.
     *
     * @param written as parsed
     * @param words as written
     * @param span where it stands
     */
    record TextDate(WrittenDate written, String words, Span span, String rule, double confidence) {
        Optional<LocalDate> day() {
            return written.year().isPresent() ? Optional.of(LocalDate.of(written.year().getAsInt(), written.month(), written.day())) : Optional.empty();
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The date of the dispatch: the header's where it has one that is as exact, else the text's, its year from itself or from a reference, else a reference's.
     *
     * @param references the strongest first
     */
    Optional<Found<DispatchDate>> reconcile(Optional<TextDate> text, List<Reference> references) {
        if (text.isEmpty()) {
            return references.stream().findFirst().map(DateReconciler::found);
        }
        Optional<LocalDate> own = text.get().day();
        Optional<Found<DispatchDate>> said = own.isPresent() ? Optional.of(whole(text.get(), own.get(), references)) : completed(text.get(), references);
        Optional<Reference> header = references.stream().filter(Reference::isHeader).findFirst();
        boolean headerCounts = header.isPresent() && (said.isEmpty() || isAsExact(header.get().date(), said.get().value()));
        if (headerCounts) {
            return header.map(DateReconciler::found);
        } else if (said.isEmpty()) {
            findings.add(Finding.at(text.get().span(), FindingCode.DATE_WITHOUT_YEAR, "The dateline gives day and month only; give the year if you know it."));
        }
        return said.or(() -> Optional.of(Found.at(text.get().span(), new DispatchDate(MonthDay.of(text.get().written().month(), text.get().written().day())),
                text.get().confidence(), text.get().rule())));
    }

    private static Found<DispatchDate> found(Reference reference) {
        return new Found<>(reference.date(), reference.confidence(), reference.rule().equals("stamp") ? "scrape-stamp" : reference.rule(), reference.span());
    }

    private static boolean isAsExact(DispatchDate header, DispatchDate other) {
        return header.precision() == Precision.TIME || header.precision() == other.precision();
    }

    private Found<DispatchDate> whole(TextDate text, LocalDate day, List<Reference> references) {
        Optional<Reference> contradicting = references.stream().findFirst().filter(reference -> contradicts(reference.date(), day));
        contradicting.ifPresent(reference -> conflict(text, reference));
        return Found.at(text.span(), DispatchDate.of(day), contradicting.isPresent() ? CONTRADICTED : text.confidence(), text.rule());
    }

    /** The text's day in the year of the first reference that has one. */
    private Optional<Found<DispatchDate>> completed(TextDate text, List<Reference> references) {
        references.stream().findFirst().filter(reference -> reference.date().value() instanceof MonthDay day && !isWithin(day, text.written()))
                .ifPresent(reference -> conflict(text, reference));
        Optional<Reference> dated = references.stream().filter(reference -> !(reference.date().value() instanceof MonthDay)).findFirst();
        Optional<LocalDate> day = dated.flatMap(reference -> dayWithin(reference.date(), text.written()));
        if (dated.isPresent() && day.isEmpty()) {
            conflict(text, dated.get());
        }
        return day.map(found -> new Found<>(DispatchDate.of(found), Math.min(0.95, text.confidence()), text.rule() + "-with-" + dated.get().rule(),
                Optional.of(dated.get().isHeader() ? text.span() : dated.get().span().map(text.span()::union).orElse(text.span()))));
    }

    private void conflict(TextDate text, Reference reference) {
        String verdict = reference.isHeader() ? "the header's was taken" : "the dateline's was kept";
        findings.add(Finding.at(text.span(), FindingCode.DATE_CONFLICT,
                "The dateline says " + text.words() + ", " + reference.name() + " " + reference.date() + ": " + verdict + "; give the date if you know it."));
    }

    /** The day in the year of a reference, where the two agree: in its month, or on its day or at most thirty days before. */
    private static Optional<LocalDate> dayWithin(DispatchDate reference, WrittenDate written) {
        try {
            if (reference.value() instanceof YearMonth month) {
                return inMonth(month, written);
            } else if (reference.value() instanceof Year year) {
                return Optional.of(year.atMonth(written.month()).atDay(written.day()));
            }
            LocalDate last = last(reference);
            LocalDate sameYear = LocalDate.of(last.getYear(), written.month(), written.day());
            LocalDate day = sameYear.isAfter(last) ? sameYear.minusYears(1) : sameYear;
            return day.isBefore(last.minusDays(MOST_DAYS_BEFORE)) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty(); // 29 February of a year without one
        }
    }

    /** The day in a month, or in the last days of the month before, because what is filed on New Year's Eve is posted in the new year. */
    private static Optional<LocalDate> inMonth(YearMonth month, WrittenDate written) {
        YearMonth before = month.minusMonths(1);
        boolean atItsEnd = before.getMonthValue() == written.month() && written.day() > before.lengthOfMonth() - LAST_DAYS;
        return month.getMonthValue() == written.month() ? Optional.of(month.atDay(written.day())) : atItsEnd ? Optional.of(before.atDay(written.day())) : Optional.empty();
    }

    private static boolean contradicts(DispatchDate reference, LocalDate day) {
        if (reference.value() instanceof YearMonth month) {
            return !month.equals(YearMonth.from(day));
        } else if (reference.value() instanceof Year year) {
            return year.getValue() != day.getYear();
        } else if (reference.value() instanceof MonthDay other) {
            return !isWithin(other, new WrittenDate(OptionalInt.empty(), day.getMonthValue(), day.getDayOfMonth(), 0, 0));
        }
        return day.isAfter(last(reference)) || day.isBefore(last(reference).minusDays(MOST_DAYS_BEFORE));
    }

    /** The last day that a reference allows: a moment may be the next day already where the dispatch was written. */
    private static LocalDate last(DispatchDate reference) {
        LocalDate day = reference.day().orElseThrow();
        return reference.precision() == Precision.TIME ? day.plusDays(1) : day;
    }

    /** Days without years: in a year of 366 days, over whose end thirty days may reach. */
    private static boolean isWithin(MonthDay reference, WrittenDate written) {
        int between = reference.atYear(2000).getDayOfYear() - MonthDay.of(written.month(), written.day()).atYear(2000).getDayOfYear();
        return Math.floorMod(between, 366) <= MOST_DAYS_BEFORE;
    }
}

package org.wirebound.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Countries;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.dateline.WrittenDate;
import org.wirebound.reader.intake.PageText;
import org.wirebound.reader.page.EndMark;
import org.wirebound.reader.page.PageReading;
import org.wirebound.reader.page.ScrapeStamp;

/** Enters what a page says into the catalogue: place, date, agency, byline, rubric, each with its evidence. */
final class Cataloguer {
    private final PageText page;
    private final PageReading reading;
    private final List<Finding> findings = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    Cataloguer(PageText page, PageReading reading) {
        this.page = page;
        this.reading = reading;
        reading.dateline().ifPresentOrElse(this::dateline, () -> findings.add(Finding.of(FindingCode.DATELINE_ABSENT,
                "No dateline in the first lines: place, date and agency are known only if given.")));
        date();
        reading.endMarks().stream().filter(mark -> mark.agency().isPresent()).findFirst().ifPresent(this::agencyOfEndMark);
        reading.bylineAgency().filter(agency -> !metadata.has(MetadataKey.AGENCY))
                .ifPresent(agency -> metadata = metadata.with(MetadataKey.AGENCY, Found.at(span(agency), agency.text(), 0.8, "byline-line")));
        reading.byline().ifPresent(names -> metadata = metadata.with(MetadataKey.BYLINE, Found.at(span(names), names.text(), 0.9, "byline-line")));
        reading.stamp().flatMap(ScrapeStamp::rubric)
                .ifPresent(rubric -> metadata = metadata.with(MetadataKey.RUBRIC, Found.at(span(rubric), rubric.text(), 0.8, "scrape-stamp")));
    }

    Metadata metadata() {
        return metadata;
    }

    List<Finding> findings() {
        return findings;
    }

    private Span span(Part part) {
        return page.span(part.start(), part.end());
    }

    private void dateline(Dateline dateline) {
        dateline.place().ifPresent(place -> enter(MetadataKey.PLACE, place, dateline));
        for (Part qualifier : dateline.qualifiers()) {
            MetadataKey<String> key = Countries.all().contains(qualifier.text()) ? MetadataKey.COUNTRY : MetadataKey.REGION;
            enter(metadata.has(key) ? MetadataKey.REGION : key, qualifier, dateline);
        }
        dateline.agency().ifPresent(agency -> enter(MetadataKey.AGENCY, agency, dateline));
        dateline.reporters().ifPresent(names -> enter(MetadataKey.BYLINE, names, dateline));
    }

    private void enter(MetadataKey<String> key, Part part, Dateline dateline) {
        metadata = metadata.with(key, Found.at(span(part), part.text(), dateline.confidence(), dateline.family()));
    }

    private void agencyOfEndMark(EndMark mark) {
        if (!metadata.has(MetadataKey.AGENCY)) {
            metadata = metadata.with(MetadataKey.AGENCY, Found.at(span(mark.part()), mark.agency().orElseThrow(), 0.9, "end-mark"));
        }
    }

    /** The dateline's date, its year from itself or from the stamp; without a dateline's date, the stamp's. */
    private void date() {
        Optional<WrittenDate> written = reading.dateline().flatMap(Dateline::date);
        if (written.isPresent()) {
            datelineDate(written.get(), reading.dateline().orElseThrow());
        } else {
            reading.stamp().ifPresent(stamp -> metadata = metadata.with(MetadataKey.DATE, Found.at(span(stamp.whole()), stamp.date(), 0.6, "scrape-stamp")));
        }
    }

    private void datelineDate(WrittenDate written, Dateline dateline) {
        Span span = page.span(written.start(), written.end());
        Optional<LocalDate> own = written.year().isPresent()
                ? Optional.of(LocalDate.of(written.year().getAsInt(), written.month(), written.day()))
                : Optional.empty();
        Optional<LocalDate> stamped = own.isPresent() ? Optional.empty() : reading.stamp().flatMap(stamp -> dayWithin(stamp.date(), written));
        boolean conflict = reading.stamp().isPresent() && (own.isPresent() ? contradicts(reading.stamp().get().date(), own.get()) : stamped.isEmpty());
        if (conflict) {
            findings.add(Finding.at(span, FindingCode.DATE_CONFLICT, "The dateline says " + page.text().substring(written.start(), written.end())
                    + ", the scraper's stamp " + reading.stamp().get().date() + ": neither was taken for granted; give the date if you know it."));
        }
        if (own.isPresent()) {
            put(DispatchDate.of(own.get()), span, conflict ? 0.6 : dateline.confidence(), dateline.family());
        } else if (stamped.isPresent()) {
            Span both = span.union(span(reading.stamp().orElseThrow().whole()));
            put(DispatchDate.of(stamped.get()), both, 0.95, dateline.family() + "-with-stamp");
        } else {
            put(new DispatchDate(MonthDay.of(written.month(), written.day())), span, dateline.confidence(), dateline.family());
            findings.add(Finding.at(span, FindingCode.DATE_WITHOUT_YEAR, "The dateline gives day and month only; give the year if you know it."));
        }
    }

    private void put(DispatchDate date, Span span, double confidence, String rule) {
        metadata = metadata.with(MetadataKey.DATE, Found.at(span, date, confidence, rule));
    }

    /** The day of a dateline in the year of a stamp, where the two agree: in the stamp's month, or at most thirty days before its day. */
    private static Optional<LocalDate> dayWithin(DispatchDate stamp, WrittenDate written) {
        try {
            if (stamp.value() instanceof YearMonth month) {
                return month.getMonthValue() == written.month() ? Optional.of(month.atDay(written.day())) : Optional.empty();
            }
            LocalDate stampDay = stamp.day().orElseThrow();
            LocalDate sameYear = LocalDate.of(stampDay.getYear(), written.month(), written.day());
            LocalDate day = sameYear.isAfter(stampDay) ? sameYear.minusYears(1) : sameYear;
            return day.isBefore(stampDay.minusDays(30)) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty(); // 29 February of a year without one
        }
    }

    private static boolean contradicts(DispatchDate stamp, LocalDate day) {
        return stamp.value() instanceof YearMonth month
                ? !month.equals(YearMonth.from(day))
                : stamp.day().filter(stampDay -> !day.isAfter(stampDay) && !day.isBefore(stampDay.minusDays(30))).isEmpty();
    }
}

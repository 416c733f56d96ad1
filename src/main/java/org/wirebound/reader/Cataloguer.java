package org.wirebound.reader;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DateReconciler.Reference;
import org.wirebound.reader.DateReconciler.TextDate;
import org.wirebound.reader.dateline.Countries;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.dateline.Gazetteer;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.dateline.WrittenDate;
import org.wirebound.reader.intake.PageText;
import org.wirebound.reader.page.Closing;
import org.wirebound.reader.page.Closing.Kind;
import org.wirebound.reader.page.PageReading;
import org.wirebound.reader.page.ScrapeStamp;

/** Enters what a page says into the catalogue, and lays what the header says over it: place, date, agency, byline, rubric, rights, each with its evidence. */
final class Cataloguer {
    private final PageText page;
    private final PageReading reading;
    private final Metadata header;
    private final Metadata hints;
    private final List<Finding> findings = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    /**
     * Reads the catalogue's entries off a page.
     *
     * @param header what the source's header says of the item
     * @param hints what speaks of the item without being its header; weaker than the page
     */
    Cataloguer(PageText page, PageReading reading, Metadata header, Metadata hints) {
        this.page = page;
        this.reading = reading;
        this.header = header;
        this.hints = hints;
        reading.dateline().ifPresentOrElse(this::dateline, () -> findings.add(Finding.of(FindingCode.DATELINE_ABSENT,
                "No dateline in the first lines: of place, date and agency only that is known which stands elsewhere or is given.")));
        agency();
        reading.byline().ifPresent(names -> put(MetadataKey.BYLINE, names.text(), names, 0.9, "byline-line"));
        reading.stamp().flatMap(ScrapeStamp::rubric).ifPresent(rubric -> put(MetadataKey.RUBRIC, rubric.text(), rubric, 0.8, "scrape-stamp"));
        closing(Kind.RIGHTS).ifPresent(rights -> put(MetadataKey.RIGHTS, rights.part().text().strip().replaceAll("\\s+", " "), rights.part(), 0.9, "rights-line"));
        reading.blocks().stream().filter(Block.Subheadline.class::isInstance).findFirst()
                .ifPresent(line -> metadata = metadata.with(MetadataKey.SUBTITLE, Found.at(line.span(), line.text(), 0.7, "subheadline-lines")));
        Optional<Found<DispatchDate>> date = date();
        metadata = metadata.overlaidWith(header);
        date.ifPresent(found -> metadata = metadata.with(MetadataKey.DATE, found));
    }

    Metadata metadata() {
        return metadata;
    }

    List<Finding> findings() {
        return findings;
    }

    private void put(MetadataKey<String> key, String value, Part part, double confidence, String rule) {
        metadata = metadata.with(key, Found.at(page.span(part.start(), part.end()), value, confidence, rule));
    }

    private void dateline(Dateline dateline) {
        dateline.place().ifPresent(place -> enter(MetadataKey.PLACE, place, dateline));
        for (Part qualifier : dateline.qualifiers()) {
            boolean country = Countries.all().containsBehind(dateline.place().map(Part::text).orElse(""), qualifier.text());
            MetadataKey<String> key = country ? MetadataKey.COUNTRY : MetadataKey.REGION;
            enter(metadata.has(key) ? MetadataKey.REGION : key, qualifier, dateline);
        }
        if (dateline.qualifiers().isEmpty()) {
            dateline.place().ifPresent(this::country);
        }
        dateline.agency().ifPresent(agency -> enter(MetadataKey.AGENCY, agency, dateline));
        dateline.reporters().ifPresent(names -> enter(MetadataKey.BYLINE, names, dateline));
    }

    /** The country of a city that stands alone, in English, because the source has no word for it. */
    private void country(Part place) {
        Gazetteer.unmistakable(place.text()).ifPresent(code -> put(MetadataKey.COUNTRY, new ULocale("", code).getDisplayCountry(ULocale.ENGLISH), place,
                Gazetteer.towns(place.text()).size() == 1 ? 0.7 : 0.5, "gazetteer"));
    }

    private void enter(MetadataKey<String> key, Part part, Dateline dateline) {
        put(key, part.text(), part, dateline.confidence(), dateline.family());
    }

    /** The agency of the dateline, or else of the end mark, the sign-off, the byline, the line of rights, a credit. */
    private void agency() {
        for (Kind kind : Kind.values()) {
            String rule = kind == Kind.END_MARK ? "end-mark" : kind == Kind.SIGN_OFF ? "sign-off" : "rights-line";
            closing(kind).filter(mark -> mark.agency().isPresent() && !metadata.has(MetadataKey.AGENCY))
                    .ifPresent(mark -> put(MetadataKey.AGENCY, mark.agency().orElseThrow(), mark.part(), kind == Kind.RIGHTS ? 0.7 : 0.9, rule));
            reading.bylineAgency().filter(agency -> kind == Kind.SIGN_OFF && !metadata.has(MetadataKey.AGENCY))
                    .ifPresent(agency -> put(MetadataKey.AGENCY, agency.text(), agency, 0.8, "byline-line"));
        }
        reading.credit().filter(credit -> !metadata.has(MetadataKey.AGENCY))
                .ifPresent(credit -> put(MetadataKey.AGENCY, credit.agency().text(), credit.agency(), credit.confidence(), credit.rule()));
    }

    private Optional<Closing> closing(Kind kind) {
        return reading.closings().stream().filter(closing -> closing.kind() == kind && (kind == Kind.RIGHTS || closing.agency().isPresent())).findFirst();
    }

    private Optional<Found<DispatchDate>> date() {
        List<Reference> references = new ArrayList<>();
        header.found(MetadataKey.DATE).ifPresent(found -> references.add(new Reference(found.value(), "the header", "header", found.span(), found.confidence())));
        reading.timeLine().ifPresent(line -> references.add(new Reference(line.date(), "the page's line of time", "time-line",
                Optional.of(span(line.whole())), 0.85)));
        reading.stamp().ifPresent(stamp -> references.add(new Reference(stamp.date(), "the scraper's stamp", "stamp", Optional.of(span(stamp.whole())), 0.6)));
        hints.found(MetadataKey.DATE).ifPresent(found -> references.add(new Reference(found.value(), "the source's envelope", found.rule(), found.span(), found.confidence())));
        DateReconciler reconciler = new DateReconciler();
        Optional<TextDate> text = reading.dateline().flatMap(dateline -> dateline.date().map(date -> textDate(date, dateline.family(), dateline.confidence())))
                .or(() -> reading.credit().flatMap(credit -> credit.date().map(date -> textDate(date, credit.rule(), credit.confidence()))));
        Optional<Found<DispatchDate>> date = reconciler.reconcile(text, references);
        findings.addAll(reconciler.findings());
        return header.found(MetadataKey.DATE).filter(found -> date.filter(chosen -> chosen.value().equals(found.value())).isPresent()).or(() -> date);
    }

    private TextDate textDate(WrittenDate date, String rule, double confidence) {
        return new TextDate(date, page.text().substring(date.start(), date.end()), page.span(date.start(), date.end()), rule, confidence);
    }

    private Span span(Part part) {
        return page.span(part.start(), part.end());
    }
}

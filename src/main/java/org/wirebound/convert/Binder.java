package org.wirebound.convert;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontUse;
import org.wirebound.type.page.Pager;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Pagination;
import org.wirebound.writer.VolumeWriter;
import org.wirebound.writer.docx.DocxVolume;
import org.wirebound.writer.epub.EpubVolume;
import org.wirebound.writer.pdf.PdfVolume;

/**
 * Binds many dispatches into one publication, in two passes over their sources: the first reads what each is, for order and contents, the second sets
 * one dispatch after the other. No more than a few sources are in memory at any time. Touches no disk and no clock.
 */
public final class Binder {
    private final DispatchReader reader;
    private final HouseStyle style;
    private final FontLibrary fonts;
    private final Edition edition;

    public Binder(DispatchReader reader, HouseStyle style, FontLibrary fonts, Edition edition) {
        this.reader = reader;
        this.style = style.onBlankPaper();
        this.fonts = fonts;
        this.edition = edition;
    }

    /** Who is told what becomes of the sources. */
    public interface Watcher {
        /** What was noticed about a dispatch. */
        void noticed(int place, List<Finding> findings);

        /** A source, or a dispatch of one, is left out; the findings say why. */
        void omitted(int place, List<Finding> findings);

        /** A dispatch was set, and is written next. */
        void set(Galley galley);
    }

    /** Reads all sources and puts their dispatches in order; empty where there is none. */
    public Optional<Plan> plan(Shelf shelf, Plan.Wishes wishes, Watcher watcher) {
        List<Card> cards = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        for (int place = 0; place < shelf.size(); place++) {
            try {
                Shelf.Taken taken = shelf.take(place);
                List<Reading> readings = reader.read(taken.source());
                for (int item = 0; item < readings.size(); item++) {
                    Reading reading = Composing.overlaid(readings.get(item), taken.said());
                    if (reading.usable()) {
                        watcher.noticed(place, reading.findings());
                        cards.add(card(place, item, reading.dispatch().metadata(), words));
                    } else {
                        watcher.omitted(place, reading.findings());
                    }
                }
            } catch (UnavailableException e) {
                watcher.omitted(place, List.of(e.finding()));
            }
        }
        return cards.isEmpty() ? Optional.empty() : Optional.of(Plan.of(cards, wishes, edition));
    }

    /** @param words equal words are kept once */
    private static Card card(int place, int item, Metadata metadata, Map<String, String> words) {
        String language = metadata.get(MetadataKey.LANGUAGE).orElse("und");
        Volume.Entry entry = new Volume.Entry(metadata.get(MetadataKey.TITLE).orElse(metadata.get(MetadataKey.IDENTIFIER).orElseThrow()),
                metadata.get(MetadataKey.AGENCY).map(agency -> words.computeIfAbsent(agency, same -> same)),
                metadata.get(MetadataKey.PLACE).map(name -> words.computeIfAbsent(name, same -> same)),
                words.computeIfAbsent(language, same -> same), metadata.get(MetadataKey.DATE));
        return new Card(place, item, metadata.get(MetadataKey.IDENTIFIER).orElseThrow(),
                metadata.get(MetadataKey.DIRECTION).filter("rtl"::equals).isPresent(), entry);
    }

    /** What writes a planned volume in one format. */
    public VolumeWriter writer(Format format, Plan plan, OutputStream out) {
        VolumeCompositor compositor = new VolumeCompositor(plan.volume(), style);
        return switch (format) {
            case PDF -> new PdfVolume(compositor, fonts, edition.pdf(), out);
            case EPUB -> new EpubVolume(compositor, fonts, out);
            case DOCX -> new DocxVolume(compositor, fonts, out);
        };
    }

    /**
     * Sets a volume and has it written.
     *
     * @throws ChangedSourceException if a source is not what it was when the volume was planned
     */
    public Pagination bind(Plan plan, Shelf shelf, List<VolumeWriter> writers, Watcher watcher) throws ChangedSourceException {
        Composing composing = new Composing(style, edition);
        VolumeCompositor compositor = new VolumeCompositor(plan.volume(), style);
        Pager pager = new Pager(fonts);
        RecentReadings readings = new RecentReadings(reader, shelf);
        Pagination pages = new Pagination();
        int number = 0;
        for (Volume.Section section : plan.volume().sections()) {
            writers.forEach(writer -> writer.section(section));
            for (int i = 0; i < section.entries().size(); i++) {
                Card card = plan.cards().get(number++);
                RecentReadings.Found found = readings.of(card);
                Galley galley = composing.galley(found.sourceName(), found.dispatch());
                MissingGlyphs.finding(FontUse.of(galley, fonts)).ifPresent(finding -> watcher.noticed(card.place(), List.of(finding)));
                Proof proof = pager.proof(i == 0 ? compositor.opened(section, galley) : galley);
                watcher.set(proof.galley());
                writers.forEach(writer -> writer.dispatch(proof));
                pages.add(proof.sheets().size());
            }
        }
        writers.forEach(writer -> writer.finish(pages));
        return pages;
    }
}

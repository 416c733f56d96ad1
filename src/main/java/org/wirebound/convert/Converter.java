package org.wirebound.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontUse;
import org.wirebound.type.page.Pager;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Enclosure;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;
import org.wirebound.writer.docx.DocxWriter;
import org.wirebound.writer.epub.EpubWriter;
import org.wirebound.writer.pdf.PdfWriter;

/** Converts one source: reads its dispatches, composes and writes each. Touches no disk and no clock. Safe for use by several threads. */
public final class Converter {
    private final DispatchReader reader;
    private final Composing composing;
    private final FontLibrary fonts;
    private final Pager pager;
    private final Edition edition;
    private final Enclosures enclosures;
    private final Map<Format, RenditionWriter> writers = new TreeMap<>();

    public Converter(DispatchReader reader, HouseStyle style, FontLibrary fonts, Edition edition) {
        this.reader = reader;
        this.composing = new Composing(style, edition);
        this.fonts = fonts;
        this.pager = new Pager(fonts);
        this.edition = edition;
        this.enclosures = new Enclosures(edition.describer());
        for (RenditionWriter writer : List.of(new PdfWriter(fonts, edition.pdf()), new DocxWriter(fonts), new EpubWriter(fonts))) {
            writers.put(writer.format(), writer);
        }
    }

    /**
     * Converts one source into the given formats: an outcome a dispatch that it holds, in their order.
     *
     * @param person what a person said of this source; it beats every detection
     */
    public List<Outcome> convert(Source source, Metadata person, Set<Format> formats) {
        return conversions(source, person, formats).stream().map(Supplier::get).toList();
    }

    /** The same, where each outcome is made when it is asked for: a source of thousands of dispatches is never held whole. */
    public List<Supplier<Outcome>> conversions(Source source, Metadata person, Set<Format> formats) {
        return reader.read(source).stream().<Supplier<Outcome>>map(read -> () -> set(source, read, person, formats)).toList();
    }

    private Outcome set(Source source, Reading read, Metadata person, Set<Format> formats) {
        if (!read.usable()) {
            return new Outcome.Rejected(source, read.findings());
        }
        Reading reading = Composing.overlaid(read, person);
        Galley galley = composing.galley(source.name(), reading.dispatch());
        Proof proof = pager.proof(galley);
        List<Finding> findings = new ArrayList<>(reading.findings());
        MissingGlyphs.finding(FontUse.of(galley, fonts)).ifPresent(findings::add);
        boolean enclosing = edition.pdf().enclosing() && formats.contains(Format.PDF);
        List<Enclosure> enclosed = enclosing ? enclosures.of(source, reading, findings) : List.of();
        List<Rendition> renditions = writers.values().stream()
                .filter(writer -> formats.contains(writer.format()))
                .map(writer -> writer.write(proof, enclosed))
                .toList();
        return new Outcome.Converted(source, reading, galley, renditions, findings);
    }
}

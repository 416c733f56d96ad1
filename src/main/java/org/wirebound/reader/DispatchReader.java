package org.wirebound.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Severity;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.AgencyProfile;
import org.wirebound.reader.document.DocumentFormats;
import org.wirebound.reader.document.html.HtmlDocuments;
import org.wirebound.reader.intake.DecodedSource;
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.language.LanguageReader;
import org.wirebound.reader.page.PageReader;
import org.wirebound.reader.wire.WireFormats;

/** Reads any source as the dispatches that it holds. Never fails: what is wrong with a source is a finding. Safe for use by several threads. */
public final class DispatchReader {
    /** In bytes; a larger source is rejected unread. */
    public static final int LARGEST_SOURCE = SourceGate.LARGEST;

    private final TikaDetectors tika;
    private final Intake intake;
    private final DocumentFormats documents;
    private final CopyReader copyReader;
    /** How the dispatches of all sources hang together; empty where each source stands for itself. */
    private final Optional<Links> links;

    /** A reader that knows the agencies of the world. */
    public DispatchReader() {
        this(List.of());
    }

    /**
     * A reader that knows further agencies.
     *
     * @param agencies profiles of the user's own, as {@link org.wirebound.reader.dateline.AgencyProfiles} reads them; they come before the bundled ones
     */
    public DispatchReader(List<AgencyProfile> agencies) {
        this.tika = new TikaDetectors();
        this.intake = new Intake(tika);
        this.documents = new DocumentFormats(intake, (name, bytes) -> tika.mediaType(new Source(name, bytes)));
        this.copyReader = new CopyReader(new LanguageReader(tika), new PageReader(Agencies.with(agencies)));
        this.links = Optional.empty();
    }

    private DispatchReader(DispatchReader other, Links links) {
        this.tika = other.tika;
        this.intake = other.intake;
        this.documents = other.documents;
        this.copyReader = other.copyReader;
        this.links = Optional.of(links);
    }

    /** A reader like this one that links dispatches across sources: the sources of which the links were made. */
    public DispatchReader linkedBy(Links known) {
        return new DispatchReader(this, known);
    }

    /** Reads one source: a reading an item, in their order; a source that cannot be used gives one that says why. */
    public List<Reading> read(Source source) {
        Metadata known = SourceFacts.of(source);
        Optional<Finding> refusal = SourceGate.bySize(source);
        if (refusal.isPresent()) {
            return refused(known, refusal.get());
        }
        boolean prose = PlainTextSigns.areIn(source);
        Optional<String> opened = prose ? Optional.of("text/plain") : Openings.mediaType(source);
        String detected = opened.orElseGet(() -> tika.mediaType(source));
        Optional<Items> document = prose ? Optional.empty() : documents.read(source.name(), source.bytes(), detected);
        if (document.isPresent()) {
            return readings(known, document.get());
        }
        refusal = (opened.isPresent() ? Optional.<Finding>empty() : SourceGate.byBytes(source, detected)).or(() -> SourceGate.byTextSize(source));
        return refusal.isPresent()
                ? refused(withType(known, detected), refusal.get())
                : text(source, known, () -> SourceGate.textType(prose || opened.isEmpty() ? detected : tika.mediaType(source)));
    }

    /** @param mediaType under which the source is catalogued if it is in no format of the wires */
    private List<Reading> text(Source source, Metadata known, Supplier<String> mediaType) {
        Intake.Decoded decoded = intake.decode(source.bytes(), source.charset());
        DecodedSource characters = decoded.source();
        Metadata decodedSo = known.with(MetadataKey.CHARSET, Found.by(characters.rule(), characters.charset().name(), characters.confidence()));
        Items items = WireFormats.read(source.name(), characters.text()).or(() -> HtmlDocuments.read(source.name(), characters.text()))
                .orElseGet(() -> plain(characters.text(), mediaType.get()));
        List<Finding> findings = new ArrayList<>(decoded.findings());
        findings.addAll(items.findings());
        return readings(decodedSo, new Items(items.mediaType(), items.items(), findings));
    }

    /** A source in none of the structured formats: all of its characters are text. */
    private static Items plain(String decoded, String mediaType) {
        Intake.Normalised normalised = Intake.normalise(decoded, 0, decoded.length());
        List<Finding> findings = mediaType.equals("text/plain") ? List.of() : List.of(Finding.of(FindingCode.FORMAT_READ_AS_TEXT,
                "The source is " + mediaType + " and was read as plain text, its markup included; check title, dateline and paragraphs."));
        return new Items(mediaType, List.of(new Item(decoded, Metadata.NONE, Copy.plain(normalised.page()), normalised.findings())), findings);
    }

    private List<Reading> readings(Metadata known, Items items) {
        Metadata typed = withType(known, items.mediaType());
        List<Item> filled = items.items().stream().filter(item -> !SourceGate.isBlank(item.copy().page().text())).toList();
        List<Finding> findings = new ArrayList<>(items.findings());
        if (filled.size() < items.items().size()) {
            findings.add(Finding.of(FindingCode.ITEM_WITHOUT_TEXT, (items.items().size() - filled.size()) + " of the source's "
                    + items.items().size() + " items have no text: there is nothing to set of them."));
        }
        if (filled.isEmpty()) {
            if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                findings.add(Finding.of(FindingCode.SOURCE_EMPTY, "The source holds nothing but blanks and control characters: there is no text to set."));
            }
            Metadata said = items.items().isEmpty() ? Metadata.NONE : items.items().get(0).metadata();
            return List.of(new Reading(new Dispatch(typed.overlaidWith(said), List.of()), findings));
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            Metadata own = filled.size() == 1 ? typed : SourceFacts.ofItem(typed, i + 1);
            readings.add(copyReader.read(own, filled.get(i), i == 0 ? findings : List.of()));
        }
        List<Reading> joined = TakeJoiner.join(readings);
        Links among = links.orElseGet(() -> Links.among(joined.stream().map(Links::summary).toList()));
        return joined.stream().map(among::in).toList();
    }

    private static Metadata withType(Metadata known, String mediaType) {
        return known.with(MetadataKey.MEDIA_TYPE, Found.by("media-type", mediaType, 0.9));
    }

    private static List<Reading> refused(Metadata known, Finding finding) {
        return List.of(new Reading(new Dispatch(known, List.of()), List.of(finding)));
    }
}

package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.desk.DeskLabel;

/** An item of a line-oriented wire while its header is being read: what was found, what went off the page, what stays for it. */
final class ItemDraft {
    private static final String LABEL = "header-version";
    private static final int LONGEST_QUOTATION = 120;

    private final String decoded;
    private final CopyBuilder copy;
    private final List<Span> header = new ArrayList<>();
    private final List<Span> notes = new ArrayList<>();
    private final List<String> noteTexts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;
    private Metadata hints = Metadata.NONE;

    ItemDraft(String decoded) {
        this.decoded = decoded;
        this.copy = new CopyBuilder(decoded);
    }

    /** Enters what the header says. */
    <T> void enter(MetadataKey<T> key, Found<? extends T> found) {
        metadata = metadata.with(key, found);
    }

    /** Enters words of the source as they stand; nothing where the range is empty. */
    void enter(MetadataKey<String> key, int start, int end, double confidence, String rule) {
        if (end > start) {
            enter(key, Found.at(new Span(start, end), decoded.substring(start, end), confidence, rule));
        }
    }

    /** Enters how many words the header counts; nothing where the range is empty. */
    void wordCount(int start, int end, String rule) {
        if (end > start) {
            enter(MetadataKey.WORD_COUNT, Found.at(new Span(start, end), Integer.valueOf(decoded.substring(start, end)), 0.5, rule));
        }
    }

    /** Enters the words between separators as keywords; nothing where there are none. */
    void keywords(int start, int end, String separator, String rule) {
        List<String> words = Stream.of(decoded.substring(start, end).split(Pattern.quote(separator))).map(String::strip).filter(word -> !word.isEmpty()).toList();
        if (!words.isEmpty()) {
            enter(MetadataKey.KEYWORDS, Found.at(new Span(start, end), words, 0.9, rule));
        }
    }

    /** Enters what a label says of the version; what another said before stays. */
    void label(DeskLabel label, Span span) {
        if (!has(MetadataKey.REVISION)) {
            label.revision().ifPresent(revision -> enter(MetadataKey.REVISION, Found.at(span, revision, 0.9, LABEL)));
        }
        if (label.part() && !has(MetadataKey.TAKE)) {
            label.number().ifPresent(number -> enter(MetadataKey.TAKE, Found.at(span, Integer.valueOf(number), 0.9, LABEL)));
        } else if (!label.part() && label.revision().isPresent() && !has(MetadataKey.VERSION)) {
            label.number().ifPresent(number -> enter(MetadataKey.VERSION, Found.at(span, number, 0.9, LABEL)));
        }
    }

    /** Enters what the header says less exactly than the text would. */
    <T> void hint(MetadataKey<T> key, Found<? extends T> found) {
        hints = hints.with(key, found);
    }

    boolean has(MetadataKey<?> key) {
        return metadata.has(key);
    }

    boolean hasHint(MetadataKey<?> key) {
        return hints.has(key);
    }

    /** Takes a range of header or trailer off the page. */
    void takeOff(int start, int end) {
        addSpan(header, start, end);
    }

    /** Takes a note between desks off the page; its words without label become metadata. */
    void note(int start, int end, String words) {
        addSpan(notes, start, end);
        noteTexts.add(words);
    }

    /** Ranges that follow each other become one. */
    private void addSpan(List<Span> spans, int start, int end) {
        int last = spans.size() - 1;
        if (end <= start || decoded.substring(start, end).isBlank()) {
            return;
        } else if (last >= 0 && spans.get(last).end() <= start && decoded.substring(spans.get(last).end(), start).isBlank()) {
            spans.set(last, new Span(spans.get(last).start(), end));
        } else {
            spans.add(new Span(start, end));
        }
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    /** Puts a range on the page as a part of its own. */
    void part(Kind kind, int start, int end) {
        copy.open(kind).words(start, end).close();
    }

    /** Puts a range on the page as a cell of a table. */
    void cell(int table, int row, int start, int end) {
        copy.open(Kind.CELL, new Place(table, row, "", 1)).words(start, end).close();
    }

    /** Puts a range on the page as the headline and enters it as the title. */
    void headline(int start, int end, double confidence, String rule) {
        String words = decoded.substring(start, end).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            part(Kind.HEADLINE, start, end);
            enter(MetadataKey.TITLE, Found.at(new Span(start, end), words, confidence, rule));
        }
    }

    /** Puts plain text on the page, the headline left out where its first line repeats it; nothing else may follow. */
    void plain(List<Span> ranges) {
        if (!ranges.isEmpty()) {
            List<Span> kept = new ArrayList<>(ranges);
            kept.set(0, withoutHeadline(ranges.get(0)));
            copy.plain(kept);
        }
    }

    private Span withoutHeadline(Span range) {
        SourceLine line = SourceLine.firstWithWords(decoded, range.start(), range.end());
        if (line.length() == 0 || metadata.get(MetadataKey.TITLE).filter(line.text(decoded)::equalsIgnoreCase).isEmpty()) {
            return range;
        }
        findings.add(Finding.at(new Span(line.start(), line.end()), FindingCode.TITLE_REPEATED, "Taken off the page: the text began with the headline again."));
        return new Span(line.end(), range.end());
    }

    /** All items of a source; nothing where none has words for a page, because then the header itself is all the text that there is. */
    static Optional<Items> items(String mediaType, List<Item> items, List<Finding> findings) {
        boolean blank = items.stream().allMatch(item -> item.copy().page().text().isBlank());
        return blank ? Optional.empty() : Optional.of(new Items(mediaType, items, findings));
    }

    /** The item, with a finding for what was taken off. */
    Item finish() {
        header.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Finding> all = new ArrayList<>(findings);
        if (!header.isEmpty()) {
            all.add(Finding.at(header, FindingCode.HEADER_REMOVED, "Taken off the page as the wire's header or trailer: " + quotation(header)));
        }
        if (!notes.isEmpty()) {
            Span whole = notes.stream().reduce(Span::union).orElseThrow();
            enter(MetadataKey.EDITORIAL_NOTE, new Found<>(String.join("\n", noteTexts), 0.9, "wire-note", Optional.of(whole)));
            all.add(Finding.at(notes, FindingCode.NOTE_REMOVED, "Taken off the page as a note between desks: " + quotation(notes)));
        }
        all.addAll(copy.findings());
        return new Item(decoded, metadata, hints, copy.build(), all);
    }

    private String quotation(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            int end = Math.min(span.end(), span.start() + LONGEST_QUOTATION);
            decoded.substring(span.start(), end).codePoints().map(c -> c < ' ' || c == 0x7f ? ' ' : c).forEach(words::appendCodePoint);
            words.append(" … ");
            if (words.length() > LONGEST_QUOTATION) {
                break;
            }
        }
        String plain = words.toString().replaceAll(" {2,}", " ").strip();
        String all = plain.endsWith(" …") ? plain.substring(0, plain.length() - 2) : plain;
        return all.length() > LONGEST_QUOTATION ? all.substring(0, all.offsetByCodePoints(0, Math.min(LONGEST_QUOTATION, all.codePointCount(0, all.length())))) + " …" : all;
    }
}

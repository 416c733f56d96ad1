package org.wirebound.reader.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Mark;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.copy.MarkedPart.Style;
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.intake.Mojibake;
import org.wirebound.reader.intake.OffsetMap;
import org.wirebound.reader.intake.PageText;
import org.wirebound.reader.intake.Places;

/**
 * Builds copy from the pieces of a marked-up source, in the order of the page, which need not be that of the source.
 *
 * <p>White space within a part is closed up to single blanks, as in HTML (CSS 2.1 section 16.6.1), but for preformatted parts. Words outside of any part open a
 * paragraph, so that none is lost; parts without words are left out. Control characters are dropped from marked parts as from any page.
 */
public final class CopyBuilder {
    private static final List<Style> PRECEDENCE = List.of(Style.LINK, Style.STRONG, Style.EMPHASIS);

    private final String decoded;
    private final StringBuilder page = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private final List<MarkedPart> parts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    /** Empty for a link that is not kept. */
    private final Deque<Optional<Mark>> open = new ArrayDeque<>();
    private final Places dropped = new Places();
    private final Places repaired = new Places();
    private final List<Mark> marks = new ArrayList<>();
    private boolean within;
    private Kind kind = Kind.PARAGRAPH;
    private Place place = Place.ALONE;
    private int start;
    /** The white space since the last word; empty where none is owed. */
    private Optional<Span> blank = Optional.empty();
    private int plainFrom = -1;

    /** @param decoded the source as characters, in which all offsets count */
    public CopyBuilder(String decoded) {
        this.decoded = decoded;
    }

    /** Opens a part and closes the one before. */
    public CopyBuilder open(Kind opened) {
        return open(opened, Place.ALONE);
    }

    /** Opens an item or a cell and closes the part before. */
    public CopyBuilder open(Kind opened, Place itsPlace) {
        close();
        within = true;
        kind = opened;
        place = itsPlace;
        page.append(page.isEmpty() ? "" : "\n\n");
        start = page.length();
        return this;
    }

    /** Adds a range of the source as it stands. */
    public CopyBuilder words(int from, int to) {
        return words(decoded.substring(from, to), from, to);
    }

    /** Adds words of the open part that a range of the source stands for; opens a paragraph where no part is open. */
    public CopyBuilder words(String characters, int sourceStart, int sourceEnd) {
        boolean literal = characters.length() == sourceEnd - sourceStart;
        int i = 0;
        for (Mojibake.Repair repair : literal ? Mojibake.in(characters, 0, characters.length()) : List.<Mojibake.Repair>of()) {
            characters(characters, i, repair.start(), sourceStart, sourceEnd);
            repaired.add(sourceStart + repair.start(), sourceStart + repair.end());
            character(repair.characters(), sourceStart + repair.start(), sourceStart + repair.end());
            i = repair.end();
        }
        characters(characters, i, characters.length(), sourceStart, sourceEnd);
        return this;
    }

    private void characters(String characters, int start, int end, int sourceStart, int sourceEnd) {
        boolean literal = characters.length() == sourceEnd - sourceStart;
        int i = start;
        while (i < end) {
            int next = i + Character.charCount(characters.codePointAt(i));
            int from = literal ? sourceStart + i : sourceStart;
            int to = literal ? sourceStart + next : sourceEnd;
            character(characters.substring(i, next), from, to);
            i = next;
        }
    }

    private void character(String one, int from, int to) {
        int c = one.codePointAt(0);
        boolean line = c == '\n' || c == '\r';
        if (kind == Kind.PREFORMATTED && within && (line || c == '\t' || c == ' ')) {
            if (c != '\r' && page.length() + (c == '\n' ? 0 : 1) > start) {
                put(one, from, to);
            }
        } else if (line || c == ' ' || c == '\t' || c == '\f' || c == 0x0b || c == 0x2028 || c == 0x2029) {
            if (within && page.length() > start) {
                blank = Optional.of(blank.map(span -> new Span(span.start(), Math.max(span.start(), to))).orElse(new Span(from, to)));
            }
        } else if (Intake.isOffThePage(c)) {
            dropped.add(from, to);
        } else {
            if (!within) {
                open(Kind.PARAGRAPH);
            }
            blank.ifPresent(span -> put(" ", span.start(), span.end()));
            blank = Optional.empty();
            put(one, from, to);
        }
    }

    private void put(String characters, int from, int to) {
        int at = page.length();
        offsets.add(at, characters.length(), from, to);
        page.append(characters);
        active().ifPresent(active -> stretch(active, at));
    }

    /** Lets the last mark reach to the end of the page, or begins another. */
    private void stretch(Mark active, int at) {
        int last = marks.size() - 1;
        boolean goesOn = last >= 0 && marks.get(last).end() == at && marks.get(last).style() == active.style()
                && marks.get(last).href().equals(active.href());
        int from = goesOn ? marks.remove(last).start() : at;
        marks.add(new Mark(active.style(), from, page.length(), active.href()));
    }

    /** Of marks within marks a link is kept before strong words, and those before stressed ones. */
    private Optional<Mark> active() {
        return open.stream().flatMap(Optional::stream).min(Comparator.comparing((Mark mark) -> PRECEDENCE.indexOf(mark.style())));
    }

    /** Breaks the line: a blank, or a line feed where lines are kept. */
    public CopyBuilder lineBreak(int at) {
        return words("\n", at, at);
    }

    /** Begins strong or stressed words. */
    public CopyBuilder mark(Style style) {
        open.push(Optional.of(new Mark(style, 0, 0, "")));
        return this;
    }

    /** Begins words that lead somewhere; only addresses of the web and of mail are kept. */
    public CopyBuilder link(String href) {
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean kept = (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) && address.length() <= 2000
                && address.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        open.push(kept ? Optional.of(new Mark(Style.LINK, 0, 0, address)) : Optional.empty());
        return this;
    }

    /** Ends what {@link #mark} or {@link #link} began last. */
    public CopyBuilder unmark() {
        open.poll();
        return this;
    }

    /** Closes the open part, if there is one. */
    public CopyBuilder close() {
        if (within) {
            within = false;
            blank = Optional.empty();
            int end = page.length();
            while (end > start && (page.charAt(end - 1) == '\n' || page.charAt(end - 1) == ' ' || page.charAt(end - 1) == '\t')) {
                end--;
            }
            if (end > start || kind == Kind.CELL || kind == Kind.HEADER_CELL) {
                int partEnd = end;
                parts.add(new MarkedPart(kind, start, partEnd, place,
                        marks.stream().filter(mark -> mark.start() < partEnd)
                                .map(mark -> new Mark(mark.style(), mark.start(), Math.min(mark.end(), partEnd), mark.href())).toList()));
            }
            marks.clear();
            kind = Kind.PARAGRAPH;
        }
        return this;
    }

    /** Adds a range of the source as plain text, normalised as any page; nothing but plain text may follow. */
    public CopyBuilder plain(int from, int to) {
        close();
        page.append(page.isEmpty() ? "" : "\n\n");
        plainFrom = plainFrom < 0 ? page.length() : plainFrom;
        Intake.Normalised normalised = Intake.normalise(decoded, from, to);
        offsets.append(page.length(), normalised.page().offsets());
        page.append(normalised.page().text());
        findings.addAll(normalised.findings());
        return this;
    }

    /** What was changed or dropped on the way. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (!dropped.isEmpty()) {
            all.add(Finding.at(dropped.spans(), FindingCode.CONTROL_REMOVED, "Took off the page, " + dropped.count() + " in all: control characters."));
        }
        if (!repaired.isEmpty()) {
            all.add(Finding.at(repaired.spans(), FindingCode.MOJIBAKE_REPAIRED, "Put right, " + repaired.count()
                    + " in all: letters that a wrong character set had made of others; compare with the source."));
        }
        return List.copyOf(all);
    }

    /** True where nothing but blanks came in. */
    public boolean isBlank() {
        return page.toString().isBlank();
    }

    /** The copy. */
    public Copy build() {
        close();
        PageText text = new PageText(page.toString(), offsets.build());
        return new Copy(text, parts, plainFrom < 0 ? page.length() : plainFrom);
    }
}

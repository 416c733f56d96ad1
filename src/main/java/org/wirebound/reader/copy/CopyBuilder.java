package org.wirebound.reader.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
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

/**
 * Builds copy from the pieces of a marked-up source, in the order of the page, which need not be that of the source.
 *
 * <p>White space within a part is closed up to single blanks, as in HTML (CSS 2.1 section 16.6.1), but for preformatted parts. Words outside of any part open a
 * paragraph, so that none is lost; parts without words are left out. Control characters are dropped from marked parts as from any page.
 */
public final class CopyBuilder {
    private static final List<Style> PRECEDENCE = List.of(Style.LINK, Style.STRONG, Style.EMPHASIS);

    /** Among so many the headline may stand once more. */
    private static final int FIRST_PARTS = 5;

    private final String decoded;
    private final StringBuilder page = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private final List<MarkedPart> parts = new ArrayList<>();
    private final Changes changes = new Changes();
    /** Empty for a link that is not kept. */
    private final Deque<Optional<Mark>> open = new ArrayDeque<>();
    private Optional<Mark> active = Optional.empty();
    private final List<Mark> marks = new ArrayList<>();
    private boolean within;
    private Kind kind = Kind.PARAGRAPH;
    private Place place = Place.ALONE;
    private int start;
    /** The white space since the last word; empty where none is owed. */
    private Optional<Blank> blank = Optional.empty();
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
            literally(characters, i, repair.start(), sourceStart);
            changes.repaired(sourceStart + repair.start(), sourceStart + repair.end());
            characters(repair.characters(), sourceStart + repair.start(), sourceStart + repair.end());
            i = repair.end();
        }
        if (literal) {
            literally(characters, i, characters.length(), sourceStart);
        } else {
            characters.codePoints().forEach(c -> characters(Character.toString(c), sourceStart, sourceEnd));
        }
        return this;
    }

    private void literally(String characters, int start, int end, int sourceStart) {
        int i = start;
        while (i < end) {
            int solid = Math.min(SolidText.end(characters, i), end);
            int next = solid > i ? solid : i + Character.charCount(characters.codePointAt(i));
            characters(characters.substring(i, next), sourceStart + i, sourceStart + next);
            i = next;
        }
    }

    /**
     * Adds words of the open part that stand in the source in another form.
     *
     * @param toSource gives for each offset in the characters, their length included, the offset in the source; it never falls
     */
    public CopyBuilder words(String characters, IntUnaryOperator toSource) {
        int i = 0;
        while (i < characters.length()) {
            int next = i + Character.charCount(characters.codePointAt(i));
            characters(characters.substring(i, next), toSource.applyAsInt(i), toSource.applyAsInt(next));
            i = next;
        }
        return this;
    }

    /** Adds solid characters, or a single one of any kind. */
    private void characters(String one, int from, int to) {
        int c = one.codePointAt(0);
        boolean line = c == '\n' || c == '\r';
        if (kind == Kind.PREFORMATTED && within && (line || c == '\t' || c == ' ')) {
            if (c != '\r' && page.length() + (c == '\n' ? 0 : 1) > start) {
                put(one, from, to, active);
            }
        } else if (line || c == ' ' || c == '\t' || c == '\f' || c == 0x0b || c == 0x2028 || c == 0x2029
                || (!within || page.length() == start) && isBlankAtTheEdge(c)) {
            if (within && page.length() > start) {
                blank = Optional.of(new Blank(
                        blank.map(owed -> new Span(owed.span().start(), Math.max(owed.span().start(), to))).orElse(new Span(from, to)), active));
            }
        } else if (Intake.isOffThePage(c)) {
            changes.dropped(from, to);
        } else {
            if (!within) {
                open(Kind.PARAGRAPH);
            }
            payBlank();
            put(one, from, to, active);
        }
    }

    /** Blanks that keep words together (U+00A0) or set the first line in (U+3000) have nothing to keep at the edge of a part. */
    private static boolean isBlankAtTheEdge(int c) {
        return c == '\n' || c == ' ' || c == '\t' || c == 0xa0 || c == 0x3000;
    }

    /** White space before the next word, and the mark that it stood in. */
    private record Blank(Span span, Optional<Mark> mark) {}

    /** A blank at the edge of a mark is not marked. */
    private void payBlank() {
        blank.ifPresent(owed -> put(" ", owed.span().start(), owed.span().end(), owed.mark().filter(mark -> active.filter(mark::equals).isPresent())));
        blank = Optional.empty();
    }

    private void put(String characters, int from, int to, Optional<Mark> mark) {
        int at = page.length();
        offsets.add(at, characters.length(), from, to);
        page.append(characters);
        mark.ifPresent(active -> stretch(active, at));
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
    private static Optional<Mark> strongest(Deque<Optional<Mark>> open) {
        return open.stream().flatMap(Optional::stream).min(Comparator.comparing((Mark mark) -> PRECEDENCE.indexOf(mark.style())));
    }

    /** Breaks the line: a blank, or a line feed where lines are kept. */
    public CopyBuilder lineBreak(int at) {
        return words("\n", at, at);
    }

    /** Begins strong or stressed words. */
    public CopyBuilder mark(Style style) {
        open.push(Optional.of(new Mark(style, 0, 0, "")));
        active = strongest(open);
        return this;
    }

    /** Begins words that lead somewhere; only addresses of the web and of mail are kept. */
    public CopyBuilder link(String href) {
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean kept = (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) && address.length() <= 2000
                && address.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        open.push(kept ? Optional.of(new Mark(Style.LINK, 0, 0, address)) : Optional.empty());
        active = strongest(open);
        return this;
    }

    /** Ends what {@link #mark} or {@link #link} began last. */
    public CopyBuilder unmark() {
        open.poll();
        active = strongest(open);
        return this;
    }

    /** Closes the open part, if there is one. */
    public CopyBuilder close() {
        if (within) {
            within = false;
            blank = Optional.empty();
            int end = page.length();
            while (end > start && isBlankAtTheEdge(page.charAt(end - 1))) {
                end--;
            }
            if (repeatsHeadline(end)) {
                changes.add(Finding.at(offsets.build().span(start, end), FindingCode.TITLE_REPEATED, "The headline stands twice in the source and is set once."));
            } else if (end > start || kind == Kind.CELL || kind == Kind.HEADER_CELL) {
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

    /** True where one of the first parts after the headline says the same once more, in other letters or with other marks perhaps. */
    private boolean repeatsHeadline(int end) {
        boolean candidate = (kind == Kind.HEADING || kind == Kind.PARAGRAPH || kind == Kind.SUBHEADLINE) && end > start && parts.size() <= FIRST_PARTS;
        return candidate && parts.stream().filter(part -> part.kind() == Kind.HEADLINE).findFirst()
                .filter(headline -> letters(headline.start(), headline.end()).equals(letters(start, end))).isPresent();
    }

    private String letters(int from, int to) {
        return page.substring(from, to).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Adds a range of the source as plain text, normalised as any page; nothing but plain text may follow. */
    public CopyBuilder plain(int from, int to) {
        return plain(List.of(new Span(from, to)));
    }

    /** Adds ranges of the source as one plain text, each right behind the one before, an empty one as a blank line; nothing but plain text may follow. */
    public CopyBuilder plain(List<Span> ranges) {
        close();
        page.append(page.isEmpty() ? "" : "\n\n");
        plainFrom = plainFrom < 0 ? page.length() : plainFrom;
        Intake.Normalised normalised = Intake.normalise(decoded, ranges);
        offsets.append(page.length(), normalised.page().offsets());
        page.append(normalised.page().text());
        changes.add(normalised.findings(), offset -> offset);
        return this;
    }

    /**
     * Adds plain text that stands in the source in another form, such as a string of JSON with escapes; nothing but plain text may follow.
     *
     * @param toSource gives for each offset in the characters, their length included, the offset in the source; it never falls
     */
    public CopyBuilder plain(String characters, IntUnaryOperator toSource) {
        close();
        page.append(page.isEmpty() ? "" : "\n\n");
        plainFrom = plainFrom < 0 ? page.length() : plainFrom;
        Intake.Normalised normalised = Intake.normalise(characters, 0, characters.length());
        offsets.append(page.length(), normalised.page(), toSource);
        page.append(normalised.page().text());
        changes.add(normalised.findings(), toSource);
        return this;
    }

    /** What was changed or dropped on the way. */
    public List<Finding> findings() {
        return changes.findings();
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

package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.MarkedPart;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Mark;
import org.wirebound.reader.copy.MarkedPart.Style;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.intake.PageText;

/** Makes blocks of the parts that a source's markup tells apart. */
final class MarkedBlocks {
    private final PageText page;
    private final List<MarkedPart> parts;
    private final int limit;
    private final Optional<Dateline> dateline;
    private final List<Block> blocks = new ArrayList<>();
    /** A dateline in an element of its own, until its paragraph comes. */
    private Optional<Inline> datelineOwed = Optional.empty();

    private MarkedBlocks(Copy copy, int limit, Optional<Dateline> dateline) {
        this.page = copy.page();
        this.parts = copy.parts();
        this.limit = limit;
        this.dateline = dateline;
    }

    /**
     * The blocks of the marked parts.
     *
     * @param limit offset in the page from which on nothing is taken, because end marks stand there
     * @param dateline what opens one of the paragraphs
     */
    static List<Block> of(Copy copy, int limit, Optional<Dateline> dateline) {
        MarkedBlocks maker = new MarkedBlocks(copy, limit, dateline);
        int i = 0;
        while (i < maker.parts.size() && maker.parts.get(i).start() < limit) {
            i = maker.take(i);
        }
        maker.datelineOwed.ifPresent(opening -> maker.blocks.add(new Block.Paragraph(List.of(opening), opening.span())));
        return List.copyOf(maker.blocks);
    }

    /** Makes a block of the part at an index, and of those that belong to it; gives the index after them. */
    private int take(int i) {
        MarkedPart part = parts.get(i);
        switch (part.kind()) {
            case RUBRIC -> blocks.add(new Block.Rubric(inlines(part), span(part)));
            case HEADLINE -> blocks.add(new Block.Headline(inlines(part), span(part)));
            case SUBHEADLINE -> blocks.add(new Block.Subheadline(inlines(part), span(part)));
            case BYLINE -> blocks.add(new Block.Byline(inlines(part), span(part)));
            case HEADING -> blocks.add(new Block.Crosshead(inlines(part), span(part)));
            case QUOTATION -> blocks.add(new Block.Quotation(inlines(part), span(part)));
            case PREFORMATTED -> blocks.add(new Block.Agate(page.text().substring(part.start(), end(part)).stripTrailing(), span(part)));
            case DATELINE -> datelineOwed = Optional.of(new Inline.Dateline(page.text().substring(part.start(), end(part)), span(part)));
            case PARAGRAPH -> paragraph(part);
            case ITEM -> {
                return listing(i);
            }
            case CELL, HEADER_CELL -> {
                return table(i);
            }
        }
        return i + 1;
    }

    private void paragraph(MarkedPart part) {
        List<Inline> inlines = new ArrayList<>();
        Span whole = span(part);
        if (datelineOwed.isPresent()) {
            inlines.add(datelineOwed.get());
            whole = whole.union(datelineOwed.get().span());
            datelineOwed = Optional.empty();
        }
        Optional<Dateline> opening = dateline.filter(found -> found.start() == part.start());
        int from = part.start();
        if (opening.isPresent()) {
            int datelineEnd = Math.min(opening.get().end(), end(part));
            inlines.add(new Inline.Dateline(page.text().substring(from, datelineEnd), page.span(from, datelineEnd)));
            from = datelineEnd;
            while (from < end(part) && Line.isBlank(page.text().charAt(from))) {
                from++;
            }
        }
        inlines.addAll(inlines(part, from));
        blocks.add(new Block.Paragraph(List.copyOf(inlines), whole));
    }

    private int listing(int first) {
        List<Block.Item> items = new ArrayList<>();
        Span whole = span(parts.get(first));
        int i = first;
        while (belongs(i, first, Kind.ITEM, Kind.ITEM)) {
            MarkedPart part = parts.get(i);
            items.add(new Block.Item(part.place().marker(), inlines(part), part.place().level()));
            whole = whole.union(span(part));
            i++;
        }
        blocks.add(new Block.Listing(List.copyOf(items), whole));
        return i;
    }

    private int table(int first) {
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Cell> cells = new ArrayList<>();
        Span whole = span(parts.get(first));
        int row = parts.get(first).place().level();
        int i = first;
        while (belongs(i, first, Kind.CELL, Kind.HEADER_CELL)) {
            MarkedPart part = parts.get(i);
            if (part.place().level() != row) {
                rows.add(new Block.Row(List.copyOf(cells)));
                cells.clear();
                row = part.place().level();
            }
            cells.add(new Block.Cell(inlines(part), part.kind() == Kind.HEADER_CELL, part.place().columns()));
            whole = whole.union(span(part));
            i++;
        }
        rows.add(new Block.Row(List.copyOf(cells)));
        List<Block.Row> filled = rows.stream().filter(MarkedBlocks::hasWords).toList();
        if (!filled.isEmpty()) {
            blocks.add(new Block.Table(filled, whole));
        }
        return i;
    }

    private static boolean hasWords(Block.Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.inlines().isEmpty());
    }

    private boolean belongs(int i, int first, Kind kind, Kind other) {
        return i < parts.size()
                && (parts.get(i).kind() == kind || parts.get(i).kind() == other)
                && parts.get(i).place().group() == parts.get(first).place().group()
                && parts.get(i).start() < limit;
    }

    private int end(MarkedPart part) {
        return Math.min(part.end(), limit);
    }

    private Span span(MarkedPart part) {
        return page.span(part.start(), end(part));
    }

    private List<Inline> inlines(MarkedPart part) {
        return inlines(part, part.start());
    }

    /** The words of a part from an offset on, marked ones told apart. */
    private List<Inline> inlines(MarkedPart part, int from) {
        List<Inline> inlines = new ArrayList<>();
        int at = from;
        for (Mark mark : part.marks()) {
            int start = Math.max(mark.start(), at);
            int end = Math.min(mark.end(), end(part));
            if (start < end) {
                inlines.addAll(plain(at, start));
                inlines.add(marked(mark, start, end));
                at = end;
            }
        }
        inlines.addAll(plain(at, end(part)));
        return List.copyOf(inlines);
    }

    private List<Inline> plain(int from, int to) {
        return from < to ? InlineMaker.make(page, List.of(new Line(from, to, 0, 0)), from, to) : List.of();
    }

    private Inline marked(Mark mark, int start, int end) {
        String words = page.text().substring(start, end);
        Span span = page.span(start, end);
        return mark.style() == Style.LINK
                ? new Inline.Link(words, mark.href(), span)
                : new Inline.Emphasis(words, mark.style() == Style.STRONG, span);
    }
}

package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Figure;
import org.wirebound.style.PageStyle;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;
import org.wirebound.type.page.SetPiece;
import org.wirebound.type.page.Sheet;
import org.wirebound.type.page.Strip;
import org.wirebound.writer.pdf.StructureTree.Element;

/** Writes the lines of one page as operators, each line's words marked with the structure element that they belong to. */
final class PageWriter {
    private final ContentStream content = new ContentStream();
    private final PdfFonts fonts;
    private final LinePainter painter;
    private final PageStyle page;
    private final boolean rightToLeft;
    private final StructureTree.PageContent marks;
    private final List<LinkArea> links = new ArrayList<>();
    private @Nullable Element open;

    /**
     * A part of a page that leads to an address, in points from the lower left corner.
     *
     * @param element the structure element of the words
     * @param href the address, or behind a number sign the name of a place in the document
     * @param words what people are told of where it leads
     */
    record LinkArea(Element element, String href, String words, double left, double bottom, double right, double top) {
        /** The same area with another at its side. */
        LinkArea with(double from, double to) {
            return new LinkArea(element, href, words, Math.min(left, from), bottom, Math.max(right, to), top);
        }
    }

    /** @param rightToLeft whether the start of the text is at the right */
    PageWriter(PageStyle page, boolean rightToLeft, PdfFonts fonts, StructureTree.PageContent marks) {
        this.fonts = fonts;
        this.painter = new LinePainter(content, fonts);
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.marks = marks;
    }

    /** Writes a line of the body; words of one element that follow each other share one mark. */
    void line(Sheet.PlacedLine placed, Structure structure) {
        SetPiece piece = placed.owner();
        if (piece.piece().figure().isPresent()) {
            figure(piece.piece().figure().get(), placed, structure);
            return;
        }
        if (placed.number() == 0) {
            piece.marker().ifPresent(marker -> marker(marker, placed, structure));
        }
        double indent = piece.indent(placed.number());
        double slack = placed.column().width() - indent - piece.style().spacing().end() - placed.line().width();
        double stretch = piece.style().align() == BlockStyle.Align.JUSTIFY ? placed.line().justification(slack) : 0;
        double offset = indent + offset(piece.style().align(), slack);
        double x = piece.rightToLeft()
                ? left(placed.column()) + placed.column().width() - offset - LinePainter.width(placed.line(), stretch)
                : left(placed.column()) + offset;
        if (placed.repeated()) {
            repeat(placed, x, stretch);
        } else if (piece.rightToLeft() || placed.line().turns()) {
            segments(placed, x, stretch, structure);
        } else {
            words(placed, x, stretch, structure);
        }
    }

    /** A picture is content like words, and says where on the page it stands (ISO 32000-1 14.8.5.4.3, BBox). */
    private void figure(Figure figure, Sheet.PlacedLine placed, Structure structure) {
        belongTo(null);
        BlockStyle style = placed.owner().style();
        double slack = placed.column().width() - style.spacing().sides() - figure.width();
        double offset = style.spacing().start() + offset(style.align(), slack);
        double x = left(placed.column()) + (placed.owner().rightToLeft() ? placed.column().width() - offset - figure.width() : offset);
        Element element = structure.of(placed.owner().piece().runs().get(0));
        element.attribute("Layout", "BBox", Cos.lengths(x, placed.baseline(), x + figure.width(), placed.baseline() + figure.height()));
        content.beginMarked(element.type(), marks.mark(element));
        content.picture(fonts.of(figure.picture()), x, placed.baseline(), figure.width(), figure.height());
        content.endMarked();
    }

    /** Where a column's left edge is, in points from that of the sheet; columns stand side by side from the start of the text. */
    private double left(Strip.Column column) {
        return page.margins().left() + (rightToLeft ? page.measure() - column.left() - column.width() : column.left());
    }

    /** What stands on an earlier page already is furniture of this one. */
    private void repeat(Sheet.PlacedLine placed, double x, double stretch) {
        belongTo(null);
        content.beginArtifact("Header");
        content.beginText();
        painter.show(placed.line().visual(placed.owner().rightToLeft()), x, placed.baseline(), stretch);
        content.endText();
        content.endMarked();
    }

    private void words(Sheet.PlacedLine placed, double start, double stretch, Structure structure) {
        double x = start;
        List<Sort> sorts = placed.line().drawn();
        for (int first = 0, end; first < sorts.size(); first = end) {
            Element element = structure.of(sorts.get(first).run());
            belongTo(element);
            end = first + 1;
            while (end < sorts.size() && structure.of(sorts.get(end).run()) == element) {
                end++;
            }
            double from = x;
            x = painter.show(sorts.subList(first, end), x, placed.baseline(), stretch);
            link(sorts.get(first), element, from, x, placed);
        }
    }

    /**
     * Writes a line in which the order of reading is not that from left to right: each part of one element and one direction has a
     * mark of its own, numbered in the order of reading and painted in its place. Letters from right to left are painted from the
     * left, as the tag says (ISO 32000-1 14.8.2.3.3).
     */
    private void segments(Sheet.PlacedLine placed, double start, double stretch, Structure structure) {
        belongTo(null);
        List<Segment> segments = Segment.of(placed.line(), placed.owner().rightToLeft(), structure, marks);
        double x = start;
        for (Segment segment : Segment.visual(segments)) {
            content.beginMarked(segment.element().type(), segment.mcid());
            if (segment.rightToLeft()) {
                content.beginReversed();
            }
            content.beginText();
            double from = x;
            x = painter.show(segment.visualSorts(), x, placed.baseline(), stretch);
            content.endText();
            if (segment.rightToLeft()) {
                content.endMarked();
            }
            content.endMarked();
            link(segment.sorts().get(0), segment.element(), from, x, placed);
        }
    }

    private void link(Sort first, Element element, double from, double to, Sheet.PlacedLine placed) {
        double below = placed.owner().leading() / 4;
        first.run().href().filter(any -> Structure.leads(first.run())).ifPresent(href -> links.add(new LinkArea(
                element, href, href.startsWith("#") ? first.run().text() : href, from, placed.baseline() - below, to, placed.baseline() - below + placed.owner().leading())));
    }

    /**
     * Writes a page number at the end of a line of the contents, and dots that lead to it, which are no content.
     *
     * @param placed the last line of its piece, written already
     * @param number the page, behind a blank
     * @param dot one of the dots
     */
    void pageNumber(Sheet.PlacedLine placed, Line number, Line dot, Structure structure) {
        SetPiece piece = placed.owner();
        double left = left(placed.column());
        double right = left + placed.column().width();
        double text = piece.indent(placed.number()) + placed.line().width();
        double pitch = 2 * dot.width();
        double room = placed.column().width() - piece.style().spacing().end() - text;
        belongTo(null);
        content.beginLayoutArtifact();
        content.beginText();
        for (int i = 0; i < (int) (room / pitch) - 1; i++) {
            double fromEnd = piece.style().spacing().end() + i * pitch;
            painter.show(dot.drawn(), piece.rightToLeft() ? left + fromEnd - dot.width() : right - fromEnd, placed.baseline(), 0);
        }
        content.endText();
        content.endMarked();
        belongTo(structure.of(piece.piece().runs().get(0)));
        double at = piece.rightToLeft() ? left : right - number.width();
        painter.show(number.visual(piece.rightToLeft()), at, placed.baseline(), 0);
        links.set(links.size() - 1, links.get(links.size() - 1).with(at, at + number.width()));
    }

    /** The areas of the page that lead somewhere, in reading order. */
    List<LinkArea> links() {
        return List.copyOf(links);
    }

    private void marker(Line marker, Sheet.PlacedLine placed, Structure structure) {
        BlockStyle.Spacing spacing = placed.owner().style().spacing();
        double indent = spacing.start() + spacing.firstLine();
        boolean toTheLeft = placed.owner().rightToLeft();
        belongTo(structure.ofMarker(placed.owner().piece()));
        double x = left(placed.column()) + (toTheLeft ? placed.column().width() - indent - LinePainter.width(marker, 0) : indent);
        painter.show(marker.visual(toTheLeft), x, placed.baseline(), 0);
    }

    void rule(Sheet.PlacedRule placed) {
        belongTo(null);
        content.beginLayoutArtifact();
        draw(placed);
        content.endMarked();
    }

    /** Writes what lies behind the words, which is no content of the document. */
    void fill(Sheet.PlacedFill placed) {
        belongTo(null);
        content.beginLayoutArtifact();
        content.fill(placed.colour());
        content.rectangle(left(placed.column()), placed.bottom(), placed.column().width(), placed.height());
        content.endMarked();
    }

    private void draw(Sheet.PlacedRule placed) {
        content.fill(placed.rule().colour());
        content.rectangle(left(placed.column()), placed.bottom(), placed.column().width(), placed.rule().thickness());
    }

    /** Begins a running head or foot, which is no content of the document. */
    void beginFurniture(String subtype, Optional<Sheet.PlacedRule> rule) {
        belongTo(null);
        content.beginArtifact(subtype);
        rule.ifPresent(this::draw);
        content.beginText();
    }

    /**
     * Writes words of a running line.
     *
     * @param share of the free room of the line that lies at the start side of the words
     */
    void furniture(Line line, double share, double baseline) {
        double free = page.measure() - line.width();
        double x = page.margins().left() + free * (rightToLeft ? 1 - share : share);
        painter.show(line.visual(rightToLeft), x, baseline, 0);
    }

    void endFurniture() {
        content.endText();
        content.endMarked();
    }

    byte[] finish() {
        belongTo(null);
        return content.bytes();
    }

    private void belongTo(@Nullable Element element) {
        if (element == open) {
            return;
        }
        if (open != null) {
            content.endText();
            content.endMarked();
        }
        open = element;
        if (element != null) {
            content.beginMarked(element.type(), marks.mark(element));
            content.beginText();
        }
    }

    private static double offset(BlockStyle.Align align, double slack) {
        return switch (align) {
            case START, JUSTIFY -> 0;
            case CENTRE -> slack / 2;
            case END -> slack;
        };
    }
}

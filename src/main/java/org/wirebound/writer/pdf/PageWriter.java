package org.wirebound.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.PageStyle;
import org.wirebound.type.Cluster;
import org.wirebound.type.Glyph;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;
import org.wirebound.writer.pdf.StructureTree.Element;

/** Writes the lines of one page as operators, each line's words marked with the structure element that they belong to. */
final class PageWriter {
    private final ContentStream content = new ContentStream();
    private final PageStyle page;
    private final PdfFonts fonts;
    private final StructureTree.PageContent marks;
    private final List<LinkArea> links = new ArrayList<>();
    private @Nullable Element open;

    /**
     * A part of a page that leads to an address, in points from the lower left corner.
     *
     * @param element the structure element of the words
     * @param href the address
     */
    record LinkArea(Element element, String href, double left, double bottom, double right, double top) {}

    PageWriter(PageStyle page, PdfFonts fonts, StructureTree.PageContent marks) {
        this.page = page;
        this.fonts = fonts;
        this.marks = marks;
    }

    /** Writes a line of the body; words of one element that follow each other share one mark. */
    void line(Sheet.PlacedLine placed, Structure structure) {
        SetPiece piece = placed.owner();
        if (placed.number() == 0) {
            piece.marker().ifPresent(marker -> marker(marker, placed, structure));
        }
        double indent = piece.indent(placed.number());
        double slack = placed.column().width() - indent - piece.style().spacing().end() - placed.line().width();
        double stretch = piece.style().align() == BlockStyle.Align.JUSTIFY ? placed.line().justification(slack) : 0;
        double x = page.margins().left() + placed.column().left() + indent + offset(piece.style().align(), slack);
        if (placed.repeated()) {
            repeat(placed, x, stretch);
        } else {
            words(placed, x, stretch, structure);
        }
    }

    /** What stands on an earlier page already is furniture of this one. */
    private void repeat(Sheet.PlacedLine placed, double x, double stretch) {
        belongTo(null);
        content.beginArtifact("Header");
        content.beginText();
        show(placed.line().drawn(), x, placed.baseline(), stretch);
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
            x = show(sorts.subList(first, end), x, placed.baseline(), stretch);
            link(sorts.get(first), element, from, x, placed);
        }
    }

    private void link(Sort first, Element element, double from, double to, Sheet.PlacedLine placed) {
        double below = placed.owner().leading() / 4;
        first.run().href().ifPresent(href -> links.add(new LinkArea(
                element, href, from, placed.baseline() - below, to, placed.baseline() - below + placed.owner().leading())));
    }

    /** The areas of the page that lead somewhere, in reading order. */
    List<LinkArea> links() {
        return List.copyOf(links);
    }

    private void marker(Line marker, Sheet.PlacedLine placed, Structure structure) {
        BlockStyle.Spacing spacing = placed.owner().style().spacing();
        belongTo(structure.ofMarker(placed.owner().piece()));
        show(marker.sorts(), page.margins().left() + spacing.start() + spacing.firstLine(), placed.baseline(), 0);
    }

    void rule(Sheet.PlacedRule placed) {
        belongTo(null);
        content.beginLayoutArtifact();
        content.fill(placed.rule().colour());
        content.rectangle(page.margins().left() + placed.column().left(), placed.bottom(), placed.column().width(), placed.rule().thickness());
        content.endMarked();
    }

    /** Writes the running foot, which is no content of the document: start and end of one line below the text. */
    void foot(Line start, Line end, double baseline) {
        belongTo(null);
        content.beginArtifact("Footer");
        content.beginText();
        show(start.sorts(), page.margins().left(), baseline, 0);
        show(end.sorts(), page.width() - page.margins().right() - end.width(), baseline, 0);
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

    /** Shows sorts from the pen position on and says where the pen then stands. */
    private double show(List<Sort> sorts, double x, double y, double stretch) {
        double pen = x;
        for (int start = 0, end; start < sorts.size(); start = end) {
            Sort first = sorts.get(start);
            end = start + 1;
            while (end < sorts.size() && looksLike(first, sorts.get(end))) {
                end++;
            }
            pen = showAlike(sorts.subList(start, end), pen, y, stretch);
        }
        return pen;
    }

    private static boolean looksLike(Sort a, Sort b) {
        return a.cluster().face() == b.cluster().face() && a.run().style().equals(b.run().style()) && a.size() == b.size();
    }

    private double showAlike(List<Sort> sorts, double x, double y, double stretch) {
        Sort first = sorts.get(0);
        PdfFont font = fonts.of(first.cluster().face());
        content.font(font.resourceName(), first.size());
        content.fill(first.run().style().colour());
        content.letterSpacing(first.run().style().letterSpacing());
        content.moveTo(x, y);
        GlyphArray array = new GlyphArray(font, first.size(), content);
        double pen = x;
        for (Sort sort : sorts) {
            double wider = stretch * (stretch < 0 ? sort.shrink() : sort.stretch());
            add(sort.cluster(), array);
            array.advance(wider + sort.kern());
            pen += sort.width() + wider;
        }
        array.flush();
        return pen;
    }

    private void add(Cluster cluster, GlyphArray array) {
        String text = cluster.text();
        if (cluster.glyphs().size() == 1 && !PrivateUse.in(text) && !cluster.lineEndHyphen()) {
            array.add(cluster.glyphs().get(0), text);
            return;
        }
        array.flush();
        content.beginActualText(HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
        String carried = text;
        for (Glyph glyph : cluster.glyphs()) {
            array.add(glyph, carried);
            carried = PrivateUse.NOTHING_VISIBLE;
        }
        array.flush();
        content.endMarked();
    }
}

package org.wirebound.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;

/** Writes sorts as glyph codes, from left to right; all lengths in points. */
final class LinePainter {
    private final ContentStream content;
    private final PdfFonts fonts;

    LinePainter(ContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** How wide a line is with all of its blanks, those at its end included. */
    static double width(Line line, double stretch) {
        double width = 0;
        for (Sort sort : line.drawn()) {
            width += sort.width() + wider(sort, stretch);
        }
        return width;
    }

    private static double wider(Sort sort, double stretch) {
        return stretch == 0 ? 0 : stretch * (stretch < 0 ? sort.shrink() : sort.stretch());
    }

    /**
     * Shows sorts from the pen position on and says where the pen then stands.
     *
     * @param sorts in the order from left to right
     * @param stretch the share of its stretch, or below zero of its shrink, that each sort takes
     */
    double show(List<Sort> sorts, double x, double y, double stretch) {
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
        return a.cluster().face() == b.cluster().face() && (a.run() == b.run() || a.run().style().equals(b.run().style())) && a.size() == b.size();
    }

    private double showAlike(List<Sort> sorts, double x, double y, double stretch) {
        Sort first = sorts.get(0);
        PdfFont font = fonts.of(first.cluster().face());
        content.font(font.resourceName(), first.size());
        content.fill(first.run().style().colour());
        content.letterSpacing(first.run().style().letterSpacing());
        boolean drawnBold = first.run().style().bold() && !first.cluster().face().name().bold();
        content.embolden(drawnBold ? first.size() : 0, first.run().style().colour());
        content.moveTo(x, y);
        GlyphArray array = new GlyphArray(font, first.size(), content);
        double pen = x;
        for (Body body : Body.of(sorts)) {
            add(body, array);
            double besides = first.run().style().letterSpacing() * (body.sorts().size() - body.codes().size());
            for (Sort sort : body.sorts()) {
                double wider = wider(sort, stretch);
                besides += wider + sort.kern();
                pen += sort.width() + wider;
            }
            array.kern(body.kern());
            array.advance(besides);
        }
        array.flush();
        return pen;
    }

    /**
     * Gives private characters an actual text, and line-end hyphens a tag of our own: an actual text of theirs would be left out by
     * some readers, and the halves of the word taken for two (measured with PDFBox).
     */
    private void add(Body body, GlyphArray array) {
        boolean secret = PrivateUse.in(body.text());
        boolean hyphen = body.sorts().get(0).cluster().lineEndHyphen();
        if (secret) {
            array.flush();
            content.beginActualText(HexFormat.of().withUpperCase().formatHex(body.text().getBytes(StandardCharsets.UTF_16BE)));
        } else if (hyphen) {
            array.flush();
            content.beginLineEndHyphen();
        }
        body.codes().forEach(code -> array.add(code.drawing(), code.text()));
        if (secret || hyphen) {
            array.flush();
            content.endMarked();
        }
    }
}

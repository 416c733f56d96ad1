package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.Glyph;
import org.wirebound.type.GlyphOutline;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;
import org.wirebound.type.Typesetter;

/** Sets words in the measure of a drawing and draws their outlines; lengths in the units of the drawing. */
final class CoverLines {
    /** The width of the line around letters that are made bold: a twenty-fifth of an em. */
    private static final String STRONGER = String.valueOf(GlyphOutline.UNITS_PER_EM / 25);

    private final Galley galley;
    private final Typesetter typesetter;
    private final XmlDocument svg;
    private final double left;
    private final double measure;

    CoverLines(Galley galley, Typesetter typesetter, XmlDocument svg, double left, double measure) {
        this.galley = galley;
        this.typesetter = typesetter;
        this.svg = svg;
        this.left = left;
        this.measure = measure;
    }

    /** One line that is set, and how far below the one before it stands. */
    record Set(Line line, double leading) {}

    List<Set> set(Piece piece) {
        return typesetter.set(piece, measure, galley.language()).lines().stream()
                .map(line -> new Set(line, piece.style().leading())).toList();
    }

    /** Whether no word has to be cut. */
    boolean fits(Piece piece) {
        return typesetter.leastMeasure(piece, galley.language()) <= measure;
    }

    /** A piece on one line if it can be, made smaller down to a least size. */
    List<Set> largest(Piece piece, double size, double least) {
        double width = typesetter.line(piece.runs().get(0), galley.language(), piece.rightToLeft()).width();
        double scale = Math.max(least / size, Math.min(1, measure / width * 0.999));
        return set(scaled(piece, scale));
    }

    private static Piece scaled(Piece piece, double scale) {
        Run run = piece.runs().get(0);
        TextStyle text = run.style();
        TextStyle smaller = new TextStyle(text.family(), text.size() * scale, text.bold(), text.italic(), text.colour(), text.letterSpacing() * scale);
        return new Piece(piece.role(), piece.style(), piece.marker(), List.of(new Run(run.role(), run.text(), smaller, run.href())))
                .directed(piece.rightToLeft());
    }

    /** Draws lines from a baseline down; gives the baseline of the last. */
    double draw(List<Set> lines, double first) {
        double baseline = first;
        for (int i = 0; i < lines.size(); i++) {
            baseline += i == 0 ? 0 : lines.get(i).leading();
            draw(lines.get(i).line(), baseline);
        }
        return baseline;
    }

    private void draw(Line line, double baseline) {
        boolean rightToLeft = galley.rightToLeft();
        double pen = rightToLeft ? left + measure - line.width() : left;
        List<Sort> sorts = line.visual(rightToLeft);
        int from = 0;
        if (rightToLeft) { // blanks at the end of the line hang out at its left
            while (from < sorts.size() && sorts.get(from).blank()) {
                from++;
            }
        }
        while (from < sorts.size()) {
            int to = from;
            double width = 0;
            while (to < sorts.size() && alike(sorts.get(from), sorts.get(to))) {
                width += sorts.get(to).width();
                to++;
            }
            draw(sorts.subList(from, to), pen, baseline);
            pen += width;
            from = to;
        }
    }

    private static boolean alike(Sort left, Sort right) {
        return left.cluster().face().equals(right.cluster().face()) && left.size() == right.size() && left.run() == right.run();
    }

    /** One path for sorts of one face. */
    private void draw(List<Sort> sorts, double start, double baseline) {
        Face face = sorts.get(0).cluster().face();
        double size = sorts.get(0).size();
        double scale = size / GlyphOutline.UNITS_PER_EM;
        GlyphOutline outline = new GlyphOutline();
        double em = face.unitsPerEm();
        double pen = 0;
        for (Sort sort : sorts) {
            double at = pen / size;
            for (Glyph glyph : sort.cluster().glyphs()) {
                outline.add(face, glyph.id(), at + glyph.xOffset() / em, glyph.yOffset() / em);
                at += glyph.advance() / em;
            }
            pen += sort.width();
        }
        if (!outline.path().isEmpty()) {
            TextStyle style = sorts.get(0).run().style();
            List<String> attributes = new ArrayList<>(List.of("transform",
                    "matrix(" + number(scale) + " 0 0 " + number(-scale) + " " + number(start) + " " + number(baseline) + ")",
                    "fill", "#" + style.colour().hex()));
            if (style.bold() && !face.name().bold()) { // scripts without a bold face are drawn stronger, as reading programs do
                attributes.addAll(List.of("stroke", "#" + style.colour().hex(), "stroke-width", STRONGER));
            }
            attributes.addAll(List.of("d", outline.path()));
            svg.empty("path", attributes.toArray(String[]::new)).line();
        }
    }

    /** To a ten-thousandth, as in the style sheet. */
    private static String number(double value) {
        return StyleSheet.number(value);
    }
}

package org.wirebound.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle.Align;

/**
 * Breaks paragraphs into lines by optimum fit: first without hyphens, then with them and ever looser; a word
 * that is wider than a line is cut between its graphemes. Time grows in a straight line with the text.
 */
final class LineBreaker {
    /** How loose lines may be without a hyphen, in parts of their stretch: TeX's {@code \pretolerance}, which is stricter. */
    private static final double WITHOUT_HYPHENS = 0.8;
    /** Then with hyphens: TeX's {@code \tolerance} of 200, then of 1600. */
    private static final double[] WITH_HYPHENS = {1.26, 2.5};
    /** In ragged lines, the slack that counts as a blank at the limit of its stretch, in parts of the type size. */
    private static final double RAG = 4;
    /** The widest marks hang over by less, in parts of the type size. */
    private static final double HANG = 0.5;

    private final Hyphenator hyphenator = Hyphenator.bundled();

    /**
     * Breaks one paragraph without forced breaks.
     *
     * @param sorts the whole paragraph
     * @param breaking what is to be known of it
     * @param align justified lines are judged by their blanks, others by their ends
     * @param measure the width of a line in points
     * @param firstIndent how much the first line is shorter, in points; negative for longer
     * @return at least one line
     */
    List<Line> lines(List<Sort> sorts, Paragraph.Breaking breaking, Align align, double measure, double firstIndent) {
        if (sorts.isEmpty()) {
            return List.of(Line.of(sorts, true));
        }
        Paragraph paragraph = new Paragraph(sorts, breaking, hyphenator);
        if (paragraph.width() <= measure - firstIndent + OptimumFit.ROUNDING) {
            return List.of(Line.of(sorts, true));
        }
        double size = sorts.get(0).size();
        double rag = align == Align.JUSTIFY ? 0 : RAG * size;
        OptimumFit.Room room = new OptimumFit.Room(measure, firstIndent, breaking.hanging() ? HANG * size : 0);
        return fit(paragraph, room, rag);
    }

    private static List<Line> fit(Paragraph paragraph, OptimumFit.Room room, double rag) {
        Chances whole = paragraph.chances(false, Double.POSITIVE_INFINITY);
        Optional<int[]> ends = OptimumFit.breaks(whole, room, new OptimumFit.Manner(rag, WITHOUT_HYPHENS, false));
        if (ends.isPresent()) {
            return lines(paragraph, whole, ends.get());
        }
        Chances broken = paragraph.chances(true, Double.POSITIVE_INFINITY);
        for (double tolerance : WITH_HYPHENS) {
            ends = OptimumFit.breaks(broken, room, new OptimumFit.Manner(rag, tolerance, false));
            if (ends.isPresent()) {
                return lines(paragraph, broken, ends.get());
            }
        }
        Chances cut = paragraph.chances(true, Math.min(room.measure(), room.measure() - room.firstIndent()));
        OptimumFit.Manner need = new OptimumFit.Manner(rag, Double.POSITIVE_INFINITY, true);
        return lines(paragraph, cut, OptimumFit.breaks(cut, room, need).orElseThrow());
    }

    private static List<Line> lines(Paragraph paragraph, Chances chances, int[] ends) {
        List<Line> lines = new ArrayList<>(ends.length);
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            int to = chances.at(ends[i]);
            lines.add(paragraph.line(from, to, i == ends.length - 1));
            from = to;
        }
        return lines;
    }

    /** The width of the widest stretch that no line may be broken in, in points; the least measure that cuts no word. */
    double widestWord(List<Sort> sorts, Paragraph.Breaking breaking) {
        return new Paragraph(sorts, breaking, hyphenator).widestWord();
    }
}

package org.wirebound.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a paragraph into lines, each as full as it can be, at the places that UAX 14 and the language allow; a word that
 * is longer than a line is cut between its graphemes.
 */
final class LineBreaker {
    /** Sums of widths may miss an exact fit by less than this, in points. */
    private static final double ROUNDING = 0.001;

    private final double measure;
    private final double firstIndent;
    private final BitSet allowed;
    private final List<Line> lines = new ArrayList<>();

    private LineBreaker(double measure, double firstIndent, BitSet allowed) {
        this.measure = measure;
        this.firstIndent = firstIndent;
        this.allowed = allowed;
    }

    /**
     * Breaks one paragraph without forced breaks.
     *
     * @param sorts the whole paragraph
     * @param language BCP 47
     * @param measure the width of a line in points
     * @param firstIndent how much the first line is shorter, in points; negative for longer
     * @return at least one line
     */
    static List<Line> lines(List<Sort> sorts, String language, double measure, double firstIndent) {
        LineBreaker breaker = new LineBreaker(measure, firstIndent, opportunities(sorts, language));
        breaker.fill(sorts);
        return breaker.lines;
    }

    /** The width of the widest stretch that no line may be broken in, in points; the least measure that cuts no word. */
    static double widestWord(List<Sort> sorts, String language) {
        BitSet allowed = opportunities(sorts, language);
        double widest = 0;
        double pen = 0;
        for (int i = 0; i < sorts.size(); i++) {
            pen = (allowed.get(i) ? 0 : pen) + sorts.get(i).width();
            widest = sorts.get(i).blank() ? widest : Math.max(widest, pen);
        }
        return widest;
    }

    private void fill(List<Sort> sorts) {
        int start = 0;
        int lastAllowed = 0;
        double pen = 0;
        for (int i = 0; i < sorts.size(); i++) {
            Sort sort = sorts.get(i);
            if (!sort.blank() && pen + sort.width() > room() + ROUNDING && i > start) {
                int end = lastAllowed > start ? lastAllowed : i;
                lines.add(Line.of(sorts.subList(start, end), false));
                start = end;
                pen = sorts.subList(start, i).stream().mapToDouble(Sort::width).sum();
            }
            pen += sort.width();
            lastAllowed = allowed.get(i + 1) ? i + 1 : lastAllowed;
        }
        lines.add(Line.of(sorts.subList(start, sorts.size()), true));
    }

    private double room() {
        return lines.isEmpty() ? measure - firstIndent : measure;
    }

    /** Marks the numbers of the sorts before which a line may begin. */
    private static BitSet opportunities(List<Sort> sorts, String language) {
        StringBuilder text = new StringBuilder();
        sorts.forEach(sort -> text.append(sort.cluster().text()));
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
        breaks.setText(text.toString());
        BitSet offsets = new BitSet(text.length() + 1);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            offsets.set(at);
        }
        BitSet allowed = new BitSet(sorts.size() + 1);
        int offset = 0;
        for (int i = 0; i < sorts.size(); i++) {
            allowed.set(i, offsets.get(offset));
            offset += sorts.get(i).cluster().text().length();
        }
        return allowed;
    }
}

package org.wirebound.type;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wirebound.style.BlockStyle.Hyphens;

/** A paragraph's sorts summed up, and the chances to break it: between words, within them, in addresses, and anywhere at need. */
final class Paragraph {
    /** What breaking a word costs, or going on behind a hyphen that the text has. */
    private static final double HYPHEN = 50;
    /** What breaking a name costs, which readers know as a whole, or leaving two letters alone. */
    private static final double POOR = 150;
    /** What breaking an address costs. */
    private static final double ADDRESS = 200;
    /** What cutting a word costs that is wider than a line. */
    private static final double CUT = 3000;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String REAL_HYPHENS = "-\u2010\u058A\u05BE";

    private final List<Sort> sorts;
    private final Breaking breaking;
    private final String text;
    private final int[] offsets;
    private final BitSet allowed;
    private final double[] width;
    private final double[] stretch;
    private final double[] shrink;
    private final Points points;

    /**
     * What is to be known besides the sorts.
     *
     * @param language BCP 47
     * @param hyphens where words may be broken
     * @param hanging whether stops and hyphens may hang over the end of a line
     * @param hyphen the hyphen to draw behind a sort
     */
    record Breaking(String language, Hyphens hyphens, boolean hanging, Function<Sort, Sort> hyphen) {}

    /** Where words and addresses may be broken, by the numbers of sorts. */
    private record Points(BitSet words, BitSet poor, BitSet addresses) {}

    Paragraph(List<Sort> sorts, Breaking breaking, Hyphenator hyphenator) {
        this.sorts = sorts;
        this.breaking = breaking;
        int count = sorts.size();
        offsets = new int[count + 1];
        width = new double[count + 1];
        stretch = new double[count + 1];
        shrink = new double[count + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Sort sort = sorts.get(i);
            all.append(sort.cluster().text());
            offsets[i + 1] = all.length();
            width[i + 1] = width[i] + sort.width();
            stretch[i + 1] = stretch[i] + sort.stretch();
            shrink[i + 1] = shrink[i] + sort.shrink();
        }
        text = all.toString();
        BitSet free = LineBreaks.of(text, breaking.language());
        NationalSpacing.of(text, breaking.language()).together(free);
        points = points(hyphenator, free);
        allowed = bySorts(free);
    }

    /** The marks of characters as marks of the sorts that begin with them. */
    private BitSet bySorts(BitSet characters) {
        BitSet marks = new BitSet(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            marks.set(i, characters.get(offsets[i]));
        }
        return marks;
    }

    /** How wide all of it is in one line, in points. */
    double width() {
        return width[inked(sorts.size())];
    }

    /** The width of the widest stretch that no line may be broken in, in points; the least measure that cuts no word. */
    double widestWord() {
        double widest = 0;
        int start = 0;
        for (int i = 1; i <= sorts.size(); i++) {
            if (allowed.get(i) || points.addresses().get(i) || i == sorts.size()) {
                widest = Math.max(widest, width[Math.max(start, inked(i))] - width[start]);
                start = i;
            }
        }
        return widest;
    }

    /**
     * The chances to break it.
     *
     * @param within whether words may be broken
     * @param measure wider words are cut; infinite for none
     */
    Chances chances(boolean within, double measure) {
        BitSet cuts = cuts(measure);
        Chances chances = new Chances();
        add(chances, 0, 0, 0);
        for (int i = 1; i < sorts.size(); i++) {
            char last = text.charAt(offsets[i] - 1);
            if (allowed.get(i)) {
                boundary(chances, i, last);
            } else if (within && points.words().get(i)) {
                double hyphen = breaking.hyphen().apply(sorts.get(i - 1)).width();
                add(chances, i, hyphen - hang('-', hyphen), -(points.poor().get(i) ? POOR : HYPHEN));
            } else if (within && points.addresses().get(i)) {
                add(chances, i, 0, ADDRESS);
            } else if (cuts.get(i)) {
                add(chances, i, 0, CUT);
            }
        }
        add(chances, sorts.size(), 0, 0);
        return chances;
    }

    private void boundary(Chances chances, int at, char last) {
        if (last == SOFT_HYPHEN) {
            if (breaking.hyphens() != Hyphens.NONE) {
                double hyphen = breaking.hyphen().apply(sorts.get(at - 1)).width();
                add(chances, at, hyphen - hang('-', hyphen), -HYPHEN);
            }
        } else if (REAL_HYPHENS.indexOf(last) >= 0) {
            add(chances, at, -hanging(at), -HYPHEN);
        } else if (width[at] > width[chances.at(chances.size() - 1)] || sorts.get(at - 1).blank()) {
            add(chances, at, -hanging(at), 0);
        }
    }

    private void add(Chances chances, int at, double extra, double penalty) {
        int end = inked(at);
        chances.add(at, new Chances.Sums(width[at], stretch[at], shrink[at]),
                new Chances.Sums(width[end], stretch[end], shrink[end]), extra, penalty);
    }

    /** The line between two sorts. */
    Line line(int from, int to, boolean last) {
        boolean broken = !last && to < sorts.size() && (allowed.get(to) ? text.charAt(offsets[to] - 1) == SOFT_HYPHEN
                : points.words().get(to));
        if (broken) {
            Sort hyphen = breaking.hyphen().apply(sorts.get(to - 1));
            return Line.of(sorts.subList(from, to), Optional.of(hyphen), hang('-', hyphen.width()), false);
        }
        return Line.of(sorts.subList(from, to), Optional.empty(), last ? 0 : hanging(to), last);
    }

    /** How much of what stands before a sort may hang over the edge, in points. */
    private double hanging(int at) {
        int end = inked(at);
        return end == 0 ? 0 : hang(text.charAt(offsets[end] - 1), sorts.get(end - 1).width());
    }

    private double hang(char mark, double points) {
        return breaking.hanging() ? points * HangingPunctuation.share(mark) : 0;
    }

    private int inked(int end) {
        int inked = end;
        while (inked > 0 && sorts.get(inked - 1).blank()) {
            inked--;
        }
        return inked;
    }

    /** Every grapheme of the words that are wider than a line. */
    private BitSet cuts(double measure) {
        BitSet cuts = new BitSet();
        if (Double.isInfinite(measure)) {
            return cuts;
        }
        BitSet graphemes = new BitSet();
        int start = 0;
        for (int i = 1; i <= sorts.size(); i++) {
            if (allowed.get(i) || i == sorts.size()) {
                if (width[Math.max(start, inked(i))] - width[start] > measure) {
                    graphemes = graphemes.isEmpty() ? bySorts(graphemes()) : graphemes;
                    cuts.set(start + 1, i);
                }
                start = i;
            }
        }
        cuts.and(graphemes);
        return cuts;
    }

    private BitSet graphemes() {
        BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text);
        BitSet starts = new BitSet();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            starts.set(at);
        }
        return starts;
    }

    /** Goes through what stands between blanks: an address may be broken at its signs alone, words at their syllables. */
    private Points points(Hyphenator hyphenator, BitSet free) {
        BitSet words = new BitSet();
        BitSet poor = new BitSet();
        BitSet addresses = new BitSet();
        WordBreaks breaks = new WordBreaks(text, hyphenator, words, poor);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
                if (Addresses.isOne(text, start, end)) {
                    free.clear(start + 1, end);
                    Addresses.mark(text, start, end, addresses);
                } else if (breaking.hyphens() == Hyphens.AUTO && end > start) {
                    breaks.mark(start, end, this::languageAt);
                }
                start = end + 1;
            }
        }
        return new Points(bySorts(words), bySorts(poor), bySorts(addresses));
    }

    /** The language of the run that a character stands in. */
    private String languageAt(int offset) {
        int sort = Arrays.binarySearch(offsets, offset);
        Sort found = sorts.get(Math.min(sorts.size() - 1, sort < 0 ? -sort - 2 : sort));
        return found.run().language().orElse(breaking.language());
    }
}

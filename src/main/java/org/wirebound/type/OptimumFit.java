package org.wirebound.type;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chooses where to break a paragraph so that all of its lines together cost least (D. E. Knuth and M. F. Plass, Breaking
 * Paragraphs into Lines, 1981), in one walk over the chances with the list of lines that may still be begun.
 */
final class OptimumFit {
    /** What each line costs, so that fewer lines are better; this and the costs below are TeX's. */
    static final double LINE = 10;
    /** What a line costs beside one that is two classes looser or tighter. */
    static final double UNLIKE = 10_000;
    /** What two lines in succession cost that both end with a hyphen. */
    static final double HYPHENS = 10_000;
    /** What a hyphen in the last line but one costs; more than in TeX. */
    static final double LAST_HYPHEN = 200_000;
    /** What a last line costs that is a mere stub. */
    static final double STUB = 50_000;
    /** What it costs besides where it is the end of a broken word. */
    static final double BROKEN_STUB = 1e6;
    /** A last line of a smaller part of the measure is a stub. */
    static final double STUB_SHARE = 0.08;
    /** No line is worse than this. */
    static final double WORST = 1e6;
    /** Sums of widths may miss an exact fit by less than this, in points. */
    static final double ROUNDING = 0.001;
    /** More lines than these are never weighed at a time; text that is no text is kept from taking more. */
    private static final int MOST_ACTIVE = 1000;
    private static final int CLASSES = 4;

    private final Chances chances;
    private final Room room;
    private final Manner manner;
    private int[] chanceOf = new int[1 << 6];
    private int[] before = new int[1 << 6];
    private int[] classOf = new int[1 << 6];
    private double[] costOf = new double[1 << 6];
    private int nodes;
    private int[] active = new int[1 << 6];
    private int actives;
    private final double[] bestCost = new double[CLASSES];
    private final int[] bestNode = new int[CLASSES];

    /**
     * What lines stand in, in points.
     *
     * @param measure the width of a line
     * @param firstIndent how much the first one is shorter
     * @param hang the most that may hang over an edge
     */
    record Room(double measure, double firstIndent, double hang) {}

    /**
     * How lines are judged.
     *
     * @param rag 0 for justified lines; in ragged ones the slack that makes a line as bad as blanks at the limit of their stretch
     * @param tolerance the most that a line may be stretched, in parts of its stretch
     * @param last whether a line that is too wide is better than none
     */
    record Manner(double rag, double tolerance, boolean last) {}

    private OptimumFit(Chances chances, Room room, Manner manner) {
        this.chances = chances;
        this.room = room;
        this.manner = manner;
    }

    /** The numbers of the chances where lines end, the paragraph's end last; empty where no way is within the tolerance. */
    static Optional<int[]> breaks(Chances chances, Room room, Manner manner) {
        return new OptimumFit(chances, room, manner).walk();
    }

    private Optional<int[]> walk() {
        add(0, -1, 1, 0);
        for (int to = 1; to < chances.size(); to++) {
            Arrays.fill(bestCost, Double.MAX_VALUE);
            int dropped = weighAll(to);
            for (int kind = 0; kind < CLASSES; kind++) {
                if (bestCost[kind] < Double.MAX_VALUE) {
                    add(to, bestNode[kind], kind, bestCost[kind]);
                }
            }
            boolean reached = nodes > 0 && chanceOf[nodes - 1] == to;
            if (!reached && (actives == 0 || to == chances.size() - 1)) {
                if (!manner.last()) {
                    return Optional.empty();
                }
                int node = actives == 0 ? dropped : active[actives - 1];
                add(to, node, 1, costOf[node]);
            }
        }
        return trail();
    }

    /** Weighs the lines from every active node to a chance; gives the last node that no line can reach any more. */
    private int weighAll(int to) {
        int kept = 0;
        int dropped = -1;
        for (int i = Math.max(0, actives - MOST_ACTIVE); i < actives; i++) {
            int node = active[i];
            int from = chanceOf[node];
            double measure = room.measure() - (from == 0 ? room.firstIndent() : 0);
            double bare = chances.bare(from, to);
            double least = manner.rag() > 0 ? bare : bare - chances.shrink(from, to);
            if (least > measure + room.hang() + ROUNDING) {
                dropped = node;
            } else {
                active[kept++] = node;
                weigh(node, from, to, measure - bare - chances.extra(to));
            }
        }
        actives = kept;
        return dropped;
    }

    private void weigh(int node, int from, int to, double slack) {
        boolean last = to == chances.size() - 1;
        double ratio = ratio(from, to, slack);
        if (ratio < -1 || ratio > manner.tolerance() && !last) {
            return;
        }
        double set = last && ratio > 0 ? 0 : ratio;
        double cost = costOf[node] + cost(set, chances.penalty(to));
        int kind = manner.rag() > 0 ? 1 : kind(set);
        if (Math.abs(kind - classOf[node]) > 1) {
            cost += UNLIKE;
        }
        if (chances.hyphen(from)) {
            cost += last ? LAST_HYPHEN : chances.hyphen(to) ? HYPHENS : 0;
        }
        if (last && from > 0 && chances.bare(from, to) < STUB_SHARE * room.measure()) {
            cost += STUB + (chances.hyphen(from) ? BROKEN_STUB : 0);
        }
        if (cost < bestCost[kind]) {
            bestCost[kind] = cost;
            bestNode[kind] = node;
        }
    }

    /** How much of its stretch, or below zero of its shrink, a line takes. */
    private double ratio(int from, int to, double slack) {
        if (slack >= 0) {
            double stretch = manner.rag() > 0 ? manner.rag() : chances.stretch(from, to);
            return slack < ROUNDING ? 0 : stretch <= 0 ? WORST : slack / stretch;
        }
        double shrink = manner.rag() > 0 ? 0 : chances.shrink(from, to);
        return slack > -ROUNDING ? 0 : slack < -shrink - ROUNDING ? -WORST : Math.max(-1, slack / shrink);
    }

    static double cost(double ratio, double penalty) {
        double size = Math.abs(ratio);
        double badness = Math.min(WORST, 100 * size * size * size);
        return (LINE + badness) * (LINE + badness) + penalty * penalty;
    }

    /** Tight, decent, loose or very loose. */
    static int kind(double ratio) {
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private void add(int chance, int previous, int kind, double cost) {
        if (nodes == chanceOf.length) {
            chanceOf = Arrays.copyOf(chanceOf, 2 * nodes);
            before = Arrays.copyOf(before, 2 * nodes);
            classOf = Arrays.copyOf(classOf, 2 * nodes);
            costOf = Arrays.copyOf(costOf, 2 * nodes);
        }
        if (actives == active.length) {
            active = Arrays.copyOf(active, 2 * actives);
        }
        chanceOf[nodes] = chance;
        before[nodes] = previous;
        classOf[nodes] = kind;
        costOf[nodes] = cost;
        active[actives++] = nodes++;
    }

    private Optional<int[]> trail() {
        int best = -1;
        for (int i = 0; i < actives; i++) {
            int node = active[i];
            if (chanceOf[node] == chances.size() - 1 && (best < 0 || costOf[node] < costOf[best])) {
                best = node;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int lines = 0;
        for (int node = best; before[node] >= 0; node = before[node]) {
            lines++;
        }
        int[] ends = new int[lines];
        for (int node = best; before[node] >= 0; node = before[node]) {
            ends[--lines] = chanceOf[node];
        }
        return Optional.of(ends);
    }
}

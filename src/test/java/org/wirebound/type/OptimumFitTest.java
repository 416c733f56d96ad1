package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wirebound.type.OptimumFit.Manner;
import org.wirebound.type.OptimumFit.Room;

/** Holds the choice of lines against trying every way to break a short paragraph, judged by the formulas of Knuth and Plass. */
class OptimumFitTest {
    private static final double BLANK = 3;

    @Test
    void noOtherWayCostsLess() {
        Random random = new Random(1981);
        int found = 0;
        for (int round = 0; round < 400; round++) {
            Text text = Text.random(random, 4 + random.nextInt(9));
            Room room = new Room(60 + random.nextInt(60), random.nextInt(3) * 8, 0);
            Manner manner = new Manner(random.nextInt(4) == 0 ? 20 : 0, 1 + random.nextInt(4), false);
            double least = text.cheapest(0, List.of(), room, manner);
            var ends = OptimumFit.breaks(text.chances(), room, manner);
            assertThat(ends.isPresent()).isEqualTo(least < Double.MAX_VALUE);
            if (ends.isPresent()) {
                assertThat(text.cost(ends.get(), room, manner)).isEqualTo(least, org.assertj.core.api.Assertions.within(1e-6 * least));
                found++;
            }
        }
        assertThat(found).as("paragraphs that can be set").isGreaterThan(100);
    }

    @Test
    void aLineIsTakenAsItIsWhereNoneFits() {
        Text text = new Text(new double[] {200, 30, 200}, new boolean[] {false, false, false});
        assertThat(OptimumFit.breaks(text.chances(), new Room(100, 0, 0), new Manner(0, 2, false))).isEmpty();
        assertThat(OptimumFit.breaks(text.chances(), new Room(100, 0, 0), new Manner(0, Double.POSITIVE_INFINITY, true)))
                .hasValueSatisfying(ends -> assertThat(ends).endsWith(3));
    }

    /** Words with a blank or, where broken, a hyphen as wide behind each. */
    private record Text(double[] words, boolean[] broken) {
        static Text random(Random random, int count) {
            double[] words = new double[count];
            boolean[] broken = new boolean[count];
            for (int i = 0; i < count; i++) {
                words[i] = 6 + random.nextInt(30);
                broken[i] = i < count - 1 && random.nextInt(4) == 0;
            }
            return new Text(words, broken);
        }

        Chances chances() {
            Chances chances = new Chances();
            chances.add(0, new Chances.Sums(0, 0, 0), new Chances.Sums(0, 0, 0), 0, 0);
            double width = 0;
            double blanks = 0;
            for (int i = 0; i < words.length; i++) {
                width += words[i];
                Chances.Sums end = new Chances.Sums(width, blanks / 2, blanks / 4);
                if (!broken[i]) {
                    width += BLANK;
                    blanks += BLANK;
                }
                chances.add(i + 1, new Chances.Sums(width, blanks / 2, blanks / 4), end, broken[i] ? BLANK : 0, broken[i] ? -50 : 0);
            }
            return chances;
        }

        /** The least cost of all ways to go on behind some lines; the largest number where there is none. */
        double cheapest(int from, List<Integer> ends, Room room, Manner manner) {
            if (from == words.length) {
                return cost(ends.stream().mapToInt(Integer::intValue).toArray(), room, manner);
            }
            double least = Double.MAX_VALUE;
            for (int to = from + 1; to <= words.length; to++) {
                List<Integer> more = new ArrayList<>(ends);
                more.add(to);
                least = Math.min(least, cheapest(to, more, room, manner));
            }
            return least;
        }

        double cost(int[] ends, Room room, Manner manner) {
            double total = 0;
            int from = 0;
            int classBefore = 1;
            for (int to : ends) {
                boolean last = to == words.length;
                double ratio = ratio(from, to, room, manner);
                if (ratio < -1 - 1e-9 || !last && ratio > manner.tolerance()) {
                    return Double.MAX_VALUE;
                }
                ratio = last ? Math.min(0, ratio) : ratio;
                double badness = 100 * Math.pow(Math.abs(ratio), 3);
                total += Math.pow(10 + badness, 2) + (broken[to - 1] ? 2500 : 0);
                int kind = manner.rag() > 0 ? 1 : ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
                total += Math.abs(kind - classBefore) > 1 ? 10_000 : 0;
                boolean behindHyphen = from > 0 && broken[from - 1];
                total += behindHyphen && last ? 200_000 : behindHyphen && broken[to - 1] ? 10_000 : 0;
                boolean stub = last && from > 0 && natural(from, to) < 0.08 * room.measure();
                total += stub ? 50_000 + (behindHyphen ? 1e6 : 0) : 0;
                classBefore = kind;
                from = to;
            }
            return total;
        }

        private double natural(int from, int to) {
            double width = 0;
            for (int i = from; i < to; i++) {
                width += words[i] + (i < to - 1 && !broken[i] ? BLANK : 0);
            }
            return width;
        }

        private double ratio(int from, int to, Room room, Manner manner) {
            double slack = room.measure() - (from == 0 ? room.firstIndent() : 0) - natural(from, to) - (broken[to - 1] ? BLANK : 0);
            double blanks = 0;
            for (int i = from; i < to - 1; i++) {
                blanks += broken[i] ? 0 : BLANK;
            }
            double give = manner.rag() > 0 ? slack > 0 ? manner.rag() : 0 : slack > 0 ? blanks / 2 : blanks / 4;
            return Math.abs(slack) < 1e-9 ? 0 : give == 0 ? slack > 0 ? 1e6 : -1e6 : slack / give;
        }
    }
}

package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimumFitTest {
    private static final double MEASURE = 100;
    private static final OptimumFit.Room ROOM = new OptimumFit.Room(MEASURE, 10, 0);
    private static final double BLANK = 4;

    /** A short paragraph of words of chance widths, some of which may be hyphenated. */
    private record Words(List<double[]> ends, Chances chances) {
        static Words random(Random random, int count) {
            List<double[]> ends = new ArrayList<>();
            Chances chances = new Chances();
            double pen = 0;
            int blanks = 0;
            chances.add(0, sums(0, 0), sums(0, 0), 0, 0);
            ends.add(new double[] {0, 0, 0, 0, 0, 0});
            for (int i = 1; i <= count; i++) {
                pen += 8 + random.nextInt(22);
                boolean hyphen = i < count && random.nextInt(3) == 0;
                Chances.Sums end = sums(pen + BLANK * blanks, blanks);
                int before = blanks;
                blanks += hyphen || i == count ? 0 : 1;
                chances.add(i, sums(pen + BLANK * blanks, blanks), end, hyphen ? 3 : 0, hyphen ? -50 : 0);
                ends.add(new double[] {pen + BLANK * blanks, blanks, pen + BLANK * before, before, hyphen ? 3 : 0, hyphen ? 50 : 0});
            }
            return new Words(ends, chances);
        }

        private static Chances.Sums sums(double width, int blanks) {
            return new Chances.Sums(width, blanks * BLANK / 2, blanks * BLANK / 4);
        }

        /** The cost of a paragraph that is broken at these places, as TeX sums it up (TeX: The Program, 851-859); infinite where a line is past the tolerance. */
        double cost(int[] ends, double tolerance) {
            double cost = 0;
            int from = 0;
            int kind = 1;
            for (int i = 0; i < ends.length; i++) {
                double[] start = this.ends.get(from);
                double[] end = this.ends.get(ends[i]);
                boolean last = i == ends.length - 1;
                double slack = MEASURE - (from == 0 ? 10 : 0) - (end[2] - start[0]) - end[4];
                double blanks = end[3] - start[1];
                double ratio = slack == 0 || last && slack > 0 ? 0 : slack > 0 ? slack / (blanks * BLANK / 2) : slack / (blanks * BLANK / 4);
                if (ratio < -1 || ratio > tolerance || Double.isNaN(ratio)) {
                    return Double.POSITIVE_INFINITY;
                }
                double badness = 100 * Math.pow(Math.abs(ratio), 3);
                cost += Math.pow(10 + badness, 2) + end[5] * end[5];
                int own = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
                cost += Math.abs(own - kind) > 1 ? 10_000 : 0;
                cost += start[5] > 0 && last ? 50_000 : start[5] > 0 && end[5] > 0 ? 10_000 : 0;
                cost += last && from > 0 && end[2] - start[0] < 0.08 * MEASURE ? 50_000 : 0;
                kind = own;
                from = ends[i];
            }
            return cost;
        }

        /** The least cost of all ways there are. */
        double least(double tolerance) {
            int inner = ends.size() - 2;
            double least = Double.POSITIVE_INFINITY;
            for (int choice = 0; choice < 1 << inner; choice++) {
                int[] chosen = new int[Integer.bitCount(choice) + 1];
                int count = 0;
                for (int i = 0; i < inner; i++) {
                    if ((choice >> i & 1) == 1) {
                        chosen[count++] = i + 1;
                    }
                }
                chosen[count] = inner + 1;
                least = Math.min(least, cost(chosen, tolerance));
            }
            return least;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.26, 2.5})
    void noOtherWayToBreakAParagraphCostsLess(double tolerance) {
        Random random = new Random(7);
        int fitted = 0;
        for (int i = 0; i < 400; i++) {
            Words words = Words.random(random, 4 + random.nextInt(10));
            Optional<int[]> ends = OptimumFit.breaks(words.chances(), ROOM, new OptimumFit.Manner(0, tolerance, 0, false));
            double least = words.least(tolerance);
            assertThat(ends.isPresent()).as("paragraph %d", i).isEqualTo(least < Double.POSITIVE_INFINITY);
            if (ends.isPresent()) {
                assertThat(words.cost(ends.get(), tolerance)).as("%s", Arrays.toString(ends.get())).isCloseTo(least, within(1e-3));
                fitted++;
            }
        }
        assertThat(fitted).isGreaterThan(50);
    }

    /** A box that is wider than the line stands on a line of its own, and all that follows is set none the worse. */
    @Test
    void whatIsTooWideIsNotLost() {
        Chances chances = new Chances();
        double[] widths = {0, 30, 160, 190};
        for (int i = 0; i < widths.length; i++) {
            Chances.Sums sums = new Chances.Sums(widths[i], 0, 0);
            chances.add(i, sums, sums, 0, 0);
        }
        assertThat(OptimumFit.breaks(chances, new OptimumFit.Room(MEASURE, 0, 0), new OptimumFit.Manner(0, Double.POSITIVE_INFINITY, 0, true)))
                .hasValueSatisfying(ends -> assertThat(ends).containsExactly(1, 2, 3));
    }

    /** Every chance in a text that has no blanks, and many that take no room. */
    @Test
    @Timeout(20)
    void aMillionChancesAreWeighedInSeconds() {
        int count = 1_000_000;
        Chances chances = new Chances();
        for (int i = 0; i <= count; i++) {
            Chances.Sums sums = new Chances.Sums(5 * (i - i % 3), 0, 0);
            chances.add(i, sums, sums, 0, i == 0 || i == count ? 0 : 3000);
        }
        assertThat(OptimumFit.breaks(chances, ROOM, new OptimumFit.Manner(0, Double.POSITIVE_INFINITY, 30, true))).isPresent();
    }
}

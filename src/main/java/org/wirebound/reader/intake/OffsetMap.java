package org.wirebound.reader.intake;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.wirebound.dispatch.Span;

/**
 * Where each character of a page text stands in the decoded source.
 *
 * <p>Kept as runs: within a run offsets grow together; a run of another length in the source, such as an entity, is one
 * replaced piece. An untouched text of any length is one run.
 */
public final class OffsetMap {
    private final int[] pageStarts;
    private final int[] pageEnds;
    private final int[] sourceStarts;
    private final int[] sourceEnds;

    private OffsetMap(int[] pageStarts, int[] pageEnds, int[] sourceStarts, int[] sourceEnds) {
        this.pageStarts = pageStarts;
        this.pageEnds = pageEnds;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
    }

    /** The span of the decoded source that became {@code pageStart..pageEnd} of the page text; removed characters inside count. */
    public Span span(int pageStart, int pageEnd) {
        int start = sourceStart(pageStart);
        return new Span(start, Math.max(start, sourceEnd(pageEnd)));
    }

    private int sourceStart(int page) {
        int run = runAt(page);
        boolean behind = run >= 0 && page >= pageEnds[run] && run + 1 < pageStarts.length;
        return run < 0 ? 0 : behind ? sourceStarts[run + 1] : Math.min(sourceStarts[run] + page - pageStarts[run], sourceEnds[run]);
    }

    private int sourceEnd(int page) {
        int run = runAt(page - 1);
        if (run < 0) {
            return 0;
        }
        return page >= pageEnds[run] ? sourceEnds[run] : Math.min(sourceStarts[run] + page - pageStarts[run], sourceEnds[run]);
    }

    /** The last run that starts at or before an offset of the page; -1 before the first. */
    private int runAt(int page) {
        int found = Arrays.binarySearch(pageStarts, page);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects runs in the order of the page; page characters between two runs stand for nothing in the source. */
    public static final class Builder {
        private int[] pageStarts = new int[16];
        private int[] sourceStarts = new int[16];
        private int[] sourceEnds = new int[16];
        private int[] pageEnds = new int[16];
        private int runs;

        /** Says that {@code pageLength} characters at {@code page} came from {@code sourceStart..sourceEnd}. */
        public void add(int page, int pageLength, int sourceStart, int sourceEnd) {
            boolean plain = sourceEnd - sourceStart == pageLength;
            int last = runs - 1;
            if (plain && last >= 0 && sourceEnds[last] == sourceStart && pageEnds[last] == page
                    && sourceEnds[last] - sourceStarts[last] == pageEnds[last] - pageStarts[last]) {
                sourceEnds[last] = sourceEnd;
                pageEnds[last] = page + pageLength;
                return;
            }
            if (runs == pageStarts.length) {
                grow();
            }
            pageStarts[runs] = page;
            pageEnds[runs] = page + pageLength;
            sourceStarts[runs] = sourceStart;
            sourceEnds[runs] = sourceEnd;
            runs++;
        }

        private void grow() {
            pageStarts = Arrays.copyOf(pageStarts, runs * 2);
            pageEnds = Arrays.copyOf(pageEnds, runs * 2);
            sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
            sourceEnds = Arrays.copyOf(sourceEnds, runs * 2);
        }

        /** Adds all runs of another map, whose page begins at {@code page} of this one. */
        public void append(int page, OffsetMap other) {
            for (int i = 0; i < other.pageStarts.length; i++) {
                add(page + other.pageStarts[i], other.pageEnds[i] - other.pageStarts[i], other.sourceStarts[i], other.sourceEnds[i]);
            }
        }

        /**
         * Adds every character of a page that begins at {@code page} of this one.
         *
         * @param toSource leads from the source of that page to that of this one
         */
        public void append(int page, PageText other, IntUnaryOperator toSource) {
            OffsetMap map = other.offsets();
            for (int run = 0; run < map.pageStarts.length; run++) {
                boolean same = map.pageEnds[run] - map.pageStarts[run] == map.sourceEnds[run] - map.sourceStarts[run];
                for (int i = map.pageStarts[run]; i < map.pageEnds[run]; i++) {
                    int from = same ? map.sourceStarts[run] + i - map.pageStarts[run] : map.sourceStarts[run];
                    int start = toSource.applyAsInt(from);
                    add(page + i, 1, start, Math.max(start, toSource.applyAsInt(same ? from + 1 : map.sourceEnds[run])));
                }
            }
        }

        /** The map. */
        public OffsetMap build() {
            return new OffsetMap(Arrays.copyOf(pageStarts, runs), Arrays.copyOf(pageEnds, runs), Arrays.copyOf(sourceStarts, runs),
                    Arrays.copyOf(sourceEnds, runs));
        }
    }
}

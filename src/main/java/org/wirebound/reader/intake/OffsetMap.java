package org.wirebound.reader.intake;

import java.util.Arrays;
import org.wirebound.dispatch.Span;

/**
 * Where each character of a page text stands in the decoded source.
 *
 * <p>Kept as runs: within a run offsets grow together; a run of another length in the source, such as an entity, is one
 * replaced piece. An untouched text of any length is one run.
 */
public final class OffsetMap {
    private final int[] pageStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;

    private OffsetMap(int[] pageStarts, int[] sourceStarts, int[] sourceEnds) {
        this.pageStarts = pageStarts;
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
        return run < 0 ? 0 : Math.min(sourceStarts[run] + page - pageStarts[run], sourceEnds[run]);
    }

    private int sourceEnd(int page) {
        int run = runAt(page - 1);
        if (run < 0) {
            return 0;
        }
        boolean wholeRun = run + 1 < pageStarts.length && pageStarts[run + 1] == page;
        return wholeRun ? sourceEnds[run] : Math.min(sourceStarts[run] + page - pageStarts[run], sourceEnds[run]);
    }

    /** The last run that starts at or before an offset of the page; -1 before the first. */
    private int runAt(int page) {
        int found = Arrays.binarySearch(pageStarts, page);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects runs in the order of the page. */
    static final class Builder {
        private int[] pageStarts = new int[16];
        private int[] sourceStarts = new int[16];
        private int[] sourceEnds = new int[16];
        private int[] pageEnds = new int[16];
        private int runs;

        /** Says that {@code pageLength} characters at {@code page} came from {@code sourceStart..sourceEnd}. */
        void add(int page, int pageLength, int sourceStart, int sourceEnd) {
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

        /** The map; the last run's end closes it, so that a page end needs no run of its own. */
        OffsetMap build() {
            int[] starts = Arrays.copyOf(pageStarts, runs + (runs == 0 ? 0 : 1));
            int[] from = Arrays.copyOf(sourceStarts, starts.length);
            int[] to = Arrays.copyOf(sourceEnds, starts.length);
            if (runs > 0) {
                starts[runs] = pageEnds[runs - 1];
                from[runs] = sourceEnds[runs - 1];
                to[runs] = sourceEnds[runs - 1];
            }
            return new OffsetMap(starts, from, to);
        }
    }
}

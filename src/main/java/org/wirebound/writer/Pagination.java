package org.wirebound.writer;

import java.util.Arrays;

/** On which page of a volume each of its dispatches begins; the first is on page 1. */
public final class Pagination {
    private int[] pages = new int[1 << 8];
    private int dispatches;
    private int next = 1;

    /** Adds the next dispatch, which takes so many pages. */
    public void add(int count) {
        if (dispatches == pages.length) {
            pages = Arrays.copyOf(pages, 2 * dispatches);
        }
        pages[dispatches++] = next;
        next += count;
    }

    /**
     * The page on which a dispatch begins.
     *
     * @param dispatch from 1
     */
    public int page(int dispatch) {
        if (dispatch < 1 || dispatch > dispatches) {
            throw new IllegalArgumentException("there is no dispatch " + dispatch + " among " + dispatches);
        }
        return pages[dispatch - 1];
    }

    /** The page behind the last dispatch. */
    public int end() {
        return next;
    }
}

package org.wirebound.writer.pdf.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many pages stand on one side of a sheet, and which ones. */
public enum Layout {
    ONE_UP(1, 1),
    TWO_UP(2, 1),
    FOUR_UP(2, 2),
    /** Sheets that are folded in the middle and stitched through the fold, one within the other. */
    BOOKLET(2, 1);

    private static final int PAGES_OF_A_FOLDED_SHEET = 4;

    private final int columns;
    private final int rows;

    Layout(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** How many pages stand side by side. */
    int columns() {
        return columns;
    }

    /** How many pages stand one above the other. */
    int rows() {
        return rows;
    }

    /** How many pages stand on one side of a sheet. */
    int cells() {
        return columns * rows;
    }

    /** True where the sheet is turned, so that two upright pages fit side by side. */
    boolean turned() {
        return columns > rows;
    }

    /**
     * What stands on each side, in the order of printing: page numbers from 0, in the order of reading of the cells. A number that the
     * document has no page for is a blank.
     *
     * @param pages how many the document has, at least one
     */
    List<List<Integer>> sides(int pages) {
        return this == BOOKLET ? foldedSides(pages) : IntStream.range(0, (pages + cells() - 1) / cells())
                .mapToObj(side -> IntStream.range(side * cells(), (side + 1) * cells()).boxed().toList())
                .toList();
    }

    /** The outermost sheet first: on its front the last page beside the first. */
    private static List<List<Integer>> foldedSides(int pages) {
        List<List<Integer>> sides = new ArrayList<>();
        int sheets = (pages + PAGES_OF_A_FOLDED_SHEET - 1) / PAGES_OF_A_FOLDED_SHEET;
        int last = sheets * PAGES_OF_A_FOLDED_SHEET - 1;
        for (int sheet = 0; sheet < sheets; sheet++) {
            int first = 2 * sheet;
            sides.add(List.of(last - first, first));
            sides.add(List.of(first + 1, last - first - 1));
        }
        return sides;
    }
}

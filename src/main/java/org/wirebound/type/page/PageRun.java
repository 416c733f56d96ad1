package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;

/** Makes pages of any number of pieces, such as the lines of a long index, and holds a few pages' worth of them at a time. */
public final class PageRun {
    /** How many pieces are set at once. */
    private static final int BATCH = 200;

    private final Pager pager;
    private final Function<List<Piece>, Galley> galley;

    /** @param galley what pieces are set as */
    public PageRun(Pager pager, Function<List<Piece>, Galley> galley) {
        this.pager = pager;
        this.galley = galley;
    }

    /**
     * Pages with all of their pieces: none of them goes on beyond the last page.
     *
     * @param pieces in their order
     */
    public record Batch(List<Piece> pieces, List<Sheet> sheets) {}

    /** Gives the pages of all pieces one batch after the other; no two batches share a page. */
    public void make(Iterator<Piece> pieces, Consumer<Batch> use) {
        List<Piece> open = new ArrayList<>();
        while (pieces.hasNext()) {
            while (pieces.hasNext() && open.size() < BATCH) {
                open.add(pieces.next());
            }
            List<Sheet> sheets = pager.proof(galley.apply(open)).sheets();
            int whole = pieces.hasNext() ? lastBeginning(sheets) : sheets.size();
            List<Piece> set = open;
            if (whole < sheets.size()) {
                Piece first = sheets.get(whole).lines().get(0).owner().piece();
                int at = place(first, open);
                set = List.copyOf(open.subList(0, at));
                open = new ArrayList<>(open.subList(at, open.size()));
            } else {
                open = new ArrayList<>();
            }
            use.accept(new Batch(set, sheets.subList(0, whole)));
        }
    }

    private static int place(Piece piece, List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) == piece) {
                return at;
            }
        }
        throw new IllegalStateException("a page holds what was not set");
    }

    /** The last page that begins with the beginning of a piece, but for the first; as many as there are where there is none. */
    private static int lastBeginning(List<Sheet> sheets) {
        for (int at = sheets.size() - 1; at > 0; at--) {
            if (sheets.get(at).lines().get(0).number() == 0) {
                return at;
            }
        }
        return sheets.size();
    }
}

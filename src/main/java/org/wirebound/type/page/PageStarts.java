package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;

/** Where the pages of a proof begin in the words of its galley; start at {@link #of}. */
public final class PageStarts {
    private final Map<SetPiece, Integer> numbers = new IdentityHashMap<>();
    private final List<Start> starts = new ArrayList<>();

    private PageStarts() {}

    /**
     * Where one page begins.
     *
     * @param page its number, from 1
     * @param text which of the galley's texts its first words stand in, from 0: the pieces are counted in their order, and in
     *     place of a table its cells, row by row
     * @param offset of the first words in that text, in UTF-16 units; in a word that is divided over two pages that of the word
     */
    public record Start(int page, int text, int offset) {}

    /** The beginning of every page, the first included. What is repeated at the head of a page, such as the head of a table, begins none. */
    public static List<Start> of(Proof proof) {
        PageStarts pages = new PageStarts();
        proof.sheets().forEach(pages::add);
        return List.copyOf(pages.starts);
    }

    /** Every text has a line at least, and the first lines of all texts stand in the order of the texts: so they can be counted. */
    private void add(Sheet sheet) {
        int page = starts.size() + 1;
        for (Sheet.PlacedLine line : sheet.lines()) {
            if (!line.repeated()) {
                int text = numbers.computeIfAbsent(line.owner(), owner -> numbers.size());
                if (starts.size() < page) {
                    starts.add(new Start(page, text, offset(line)));
                }
            }
        }
        if (starts.size() < page) {
            starts.add(new Start(page, Math.max(0, numbers.size() - 1), 0));
        }
    }

    private static int offset(Sheet.PlacedLine placed) {
        StringBuilder before = new StringBuilder();
        List<Line> lines = placed.owner().lines();
        lines.subList(0, placed.number()).forEach(line -> append(line, before));
        boolean divided = placed.number() > 0 && lines.get(placed.number() - 1).hyphen().isPresent();
        return divided ? wordStart(before) : Math.min(before.length(), Math.max(0, length(placed.owner()) - 1));
    }

    private static void append(Line line, StringBuilder text) {
        for (Sort sort : line.sorts()) {
            text.append(sort.cluster().text());
        }
    }

    private static int length(SetPiece piece) {
        return piece.piece().runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    /** Where the word begins that a text ends in the middle of. */
    private static int wordStart(CharSequence text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && !Character.isSpaceChar(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}

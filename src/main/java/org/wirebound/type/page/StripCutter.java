package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;

/** Cuts set pieces into the strips that pages are made up of. */
public final class StripCutter {
    /** How much of a page the header rows of a table may take to be repeated on each. */
    private static final double MOST_REPEATED = 0.25;

    /** What part of a page a short row is at most. */
    private static final double SHORT = 0.1;
    /** How many lines of a row that is taller than a page are kept together. */
    private static final int SLICE = 12;

    /** What never begins a page: it belongs to what stands above it. */
    private static final Set<Role> CLINGING = EnumSet.of(Role.SIGNATURE, Role.COLOPHON);

    private final double room;
    private final Strip.Column text;
    private final FontLibrary fonts;

    StripCutter(PageStyle page, FontLibrary fonts) {
        this.room = page.height() - page.margins().top() - page.margins().bottom();
        this.text = new Strip.Column(0, page.measure());
        this.fonts = fonts;
    }

    /** The strips of all pieces, from the first to the last. */
    List<Strip> strips(List<? extends SetBlock> blocks) {
        List<Strip> strips = new ArrayList<>();
        boolean kept = false;
        for (SetBlock block : blocks) {
            boolean mayStart = !kept && !CLINGING.contains(block.piece().role());
            if (block instanceof SetTable table) {
                strips.addAll(table(table, mayStart));
            } else if (block instanceof SetPiece piece) {
                lines(piece, mayStart, strips);
            }
            kept = block.piece().style().keepWithNext();
        }
        return strips;
    }

    private void lines(SetPiece piece, boolean mayStart, List<Strip> strips) {
        int last = piece.lines().size() - 1;
        BlockStyle.Spacing spacing = piece.style().spacing();
        Strip.Column across = new Strip.Column(spacing.start(), text.width() - spacing.sides());
        for (int number = 0; number <= last; number++) {
            Optional<BlockStyle.Rule> ruleAbove = piece.style().ruleAbove().filter(number == 0 ? rule -> true : rule -> false);
            Optional<BlockStyle.Rule> ruleBelow = piece.style().ruleBelow().filter(number == last ? rule -> true : rule -> false);
            double above = ruleAbove.map(StripCutter::room).orElse(0.0);
            double height = above + piece.leading() + ruleBelow.map(StripCutter::room).orElse(0.0);
            List<Strip.Rule> rules = new ArrayList<>(0);
            ruleAbove.ifPresent(rule -> rules.add(new Strip.Rule(rule, across, rule.thickness())));
            ruleBelow.ifPresent(rule -> rules.add(new Strip.Rule(rule, across, height)));
            strips.add(new Strip(number == 0 ? piece.style().spacing().above() : 0, height,
                    number == 0 ? mayStart : piece.mayBreak() && number > 1 && number < last,
                    List.of(new Strip.Line(piece, number, text, above + baseline(piece))), rules, List.of()));
        }
    }

    private static double room(BlockStyle.Rule rule) {
        return rule.thickness() + rule.gap();
    }

    /**
     * The head of a table stands with its first row at least, and again above the rows of each further page. No page begins with
     * the second row of a table or with its last, lest one row stand alone, unless they are long.
     */
    private List<Strip> table(SetTable table, boolean mayStart) {
        List<Strip> strips = new ArrayList<>();
        int headRows = table.piece().headRows();
        List<Strip> head = List.of();
        for (int number = 0; number < table.rows().size(); number++) {
            if (number == headRows && strips.stream().mapToDouble(Strip::height).sum() <= MOST_REPEATED * room) {
                head = List.copyOf(strips);
            }
            boolean leavesOneAlone = number == headRows + 1 || number == table.rows().size() - 1;
            boolean mayStartPage = number == 0 ? mayStart
                    : number > headRows && !(leavesOneAlone && table.rows().get(number).height() < SHORT * room);
            List<Strip> row = row(table, number, mayStartPage, head);
            for (Strip strip : row) {
                strips.add(strip.under(strip == row.get(0) ? head : above(head, table.rows().get(number).gap())));
            }
        }
        return strips;
    }

    /** What stands above the rest of a row that was cut: the head of the table, and the room that words keep from a rule. */
    private static List<Strip> above(List<Strip> head, double gap) {
        List<Strip> above = new ArrayList<>(head);
        above.add(new Strip(0, gap, false, List.of(), List.of(), List.of()));
        return above;
    }

    /** One strip, or as many as a row needs that is taller than a page. */
    private List<Strip> row(SetTable table, int number, boolean mayStartPage, List<Strip> head) {
        SetTable.SetRow row = table.rows().get(number);
        Optional<BlockStyle.Rule> top = table.piece().style().ruleAbove().filter(number == 0 ? rule -> true : rule -> false);
        double above = top.map(StripCutter::room).orElse(0.0);
        double free = room - head.stream().mapToDouble(Strip::height).sum() - above - 2 * row.gap() - row.thickness();
        double leading = row.cells().stream().mapToDouble(cell -> cell.words().leading()).max().orElse(1);
        int all = row.cells().stream().mapToInt(cell -> cell.words().lines().size()).max().orElse(1);
        int most = row.height() <= free ? all : Math.max(1, Math.min(SLICE, (int) (free / leading)));
        Strip.Column across = new Strip.Column(table.piece().style().spacing().start(), table.width());
        List<Strip> strips = new ArrayList<>(1);
        for (int from = 0; from < all; from += most) {
            boolean first = from == 0;
            boolean last = from + most >= all;
            double upper = first ? above + row.gap() : 0;
            List<Strip.Line> lines = lines(row, from, Math.min(all, from + most), upper);
            double words = all <= most ? row.height() : Math.min(most, all - from) * leading;
            double height = upper + words + (last ? row.gap() + row.thickness() : 0);
            List<Strip.Rule> rules = new ArrayList<>(1);
            top.filter(rule -> first).ifPresent(rule -> rules.add(new Strip.Rule(rule, across, rule.thickness())));
            row.below().filter(rule -> last).ifPresent(rule -> rules.add(new Strip.Rule(rule, across, height)));
            strips.add(new Strip(number == 0 && first ? table.piece().style().spacing().above() : 0, height,
                    !first || mayStartPage, lines, rules, List.of()));
        }
        return strips;
    }

    private List<Strip.Line> lines(SetTable.SetRow row, int from, int to, double upper) {
        List<Strip.Line> lines = new ArrayList<>();
        for (SetTable.SetCell cell : row.cells()) {
            SetPiece words = cell.words();
            double baseline = upper + baseline(words);
            for (int line = from; line < Math.min(to, words.lines().size()); line++) {
                lines.add(new Strip.Line(
                        words, line, new Strip.Column(cell.left(), cell.width()), baseline + (line - from) * words.leading()));
            }
        }
        return lines;
    }

    /** How far the baseline lies below the top of its line: half of what the leading adds stands above (CSS 2.2 §10.8.1). */
    private double baseline(SetPiece piece) {
        if (piece.piece().figure().isPresent()) {
            return piece.leading(); // a picture stands on its baseline
        }
        TextStyle style = piece.style().text();
        Face face = fonts.face(style.family(), style.bold(), style.italic());
        double size = style.size() * piece.leading() / piece.style().leading();
        return (piece.leading() - (face.ascent() + face.descent()) * size) / 2 + face.ascent() * size;
    }
}

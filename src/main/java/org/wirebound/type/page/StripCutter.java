package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.BlockStyle.Break;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
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
    private static final Set<Role> CLINGING = EnumSet.of(Role.ENDMARK, Role.SIGNATURE, Role.COLOPHON);

    private final double room;
    private final double measure;
    private final boolean columns;
    private final FontLibrary fonts;

    StripCutter(PageStyle page, FontLibrary fonts) {
        this.room = page.depth();
        this.measure = page.measure();
        this.columns = page.columns().count() > 1;
        this.fonts = fonts;
    }

    /** The strips of all pieces, from the first to the last. */
    List<Strip> strips(List<? extends SetBlock> blocks) {
        List<Strip> strips = new ArrayList<>();
        Break before = Break.AUTO;
        for (SetBlock block : blocks) {
            Strip.Start start = start(before, block.piece());
            if (block instanceof SetTable table) {
                strips.addAll(table(table, start));
            } else if (block instanceof SetPiece piece) {
                lines(piece, start, strips);
            }
            before = block.piece().style().flow().after();
        }
        return strips;
    }

    /** A page that must be turned is turned, even where another rule says that it must not. */
    private static Strip.Start start(Break afterLast, Piece piece) {
        Break before = piece.style().flow().before();
        if (afterLast == Break.ALWAYS || before == Break.ALWAYS) {
            return Strip.Start.MUST;
        }
        boolean kept = afterLast == Break.AVOID || before == Break.AVOID || CLINGING.contains(piece.role());
        return kept ? Strip.Start.NEVER : Strip.Start.MAY;
    }

    private boolean spans(SetBlock block) {
        return !columns || block.measure() >= measure;
    }

    private void lines(SetPiece piece, Strip.Start start, List<Strip> strips) {
        int count = piece.lines().size();
        BlockStyle style = piece.style();
        Strip.Column text = new Strip.Column(0, piece.measure());
        Strip.Column box = box(style, piece.measure());
        Optional<Strip.Ground> ground = style.frame().ground().map(colour -> new Strip.Ground(colour, box));
        boolean spans = spans(piece);
        for (int number = 0; number < count; number++) {
            Optional<BlockStyle.Rule> ruleAbove = number == 0 ? style.ruleAbove() : Optional.empty();
            Optional<BlockStyle.Rule> ruleBelow = number == count - 1 ? style.ruleBelow() : Optional.empty();
            double above = ruleAbove.map(StripCutter::room).orElse(0.0);
            double height = above + piece.leading() + ruleBelow.map(StripCutter::room).orElse(0.0);
            List<Strip.Rule> rules = new ArrayList<>(0);
            ruleAbove.ifPresent(rule -> rules.add(new Strip.Rule(rule, box, rule.thickness())));
            ruleBelow.ifPresent(rule -> rules.add(new Strip.Rule(rule, box, height)));
            boolean mayTurn = piece.mayBreak() && number >= style.flow().orphans() && count - number >= style.flow().widows();
            strips.add(new Strip(number == 0 ? style.spacing().above() : 0, height,
                    number == 0 ? start : mayTurn ? Strip.Start.MAY : Strip.Start.NEVER, spans,
                    new Strip.Ink(List.of(new Strip.Line(piece, number, text, above + baseline(piece))), rules, ground), List.of()));
        }
    }

    /** What the rules and the ground of a block span: its words and its padding. */
    private static Strip.Column box(BlockStyle style, double measure) {
        double left = style.spacing().start() - style.frame().start();
        return new Strip.Column(left, measure - left - style.spacing().end() + style.frame().end());
    }

    private static double room(BlockStyle.Rule rule) {
        return rule.thickness() + rule.gap();
    }

    /**
     * The head of a table stands with its first row at least, and again above the rows of each further page. No page begins with
     * the second row of a table or with its last, lest one row stand alone, unless they are long.
     */
    private List<Strip> table(SetTable table, Strip.Start start) {
        List<Strip> strips = new ArrayList<>();
        int headRows = table.piece().headRows();
        List<Strip> head = List.of();
        for (int number = 0; number < table.rows().size(); number++) {
            if (number == headRows && strips.stream().mapToDouble(Strip::height).sum() <= MOST_REPEATED * room) {
                head = List.copyOf(strips);
            }
            boolean leavesOneAlone = number == headRows + 1 || number == table.rows().size() - 1;
            boolean mayTurn = number > headRows && !(leavesOneAlone && table.rows().get(number).height() < SHORT * room)
                    && !table.piece().style().flow().whole();
            List<Strip> row = row(table, number, number == 0 ? start : mayTurn ? Strip.Start.MAY : Strip.Start.NEVER, head);
            for (Strip strip : row) {
                strips.add(strip.under(strip == row.get(0) ? head : above(head, table.rows().get(number).gap())));
            }
        }
        return strips;
    }

    /** What stands above the rest of a row that was cut: the head of the table, and the room that words keep from a rule. */
    private static List<Strip> above(List<Strip> head, double gap) {
        List<Strip> above = new ArrayList<>(head);
        above.add(new Strip(0, gap, Strip.Start.NEVER, head.stream().anyMatch(Strip::spans), Strip.Ink.NONE, List.of()));
        return above;
    }

    /** One strip, or as many as a row needs that is taller than a page. */
    private List<Strip> row(SetTable table, int number, Strip.Start start, List<Strip> head) {
        SetTable.SetRow row = table.rows().get(number);
        Optional<BlockStyle.Rule> top = table.piece().style().ruleAbove().filter(number == 0 ? rule -> true : rule -> false);
        double above = top.map(StripCutter::room).orElse(0.0);
        double free = room - head.stream().mapToDouble(Strip::height).sum() - above - 2 * row.gap() - row.thickness();
        double leading = row.cells().stream().mapToDouble(cell -> cell.words().leading()).max().orElse(1);
        int all = row.cells().stream().mapToInt(cell -> cell.words().lines().size()).max().orElse(1);
        int most = row.height() <= free ? all : Math.max(1, Math.min(SLICE, (int) (free / leading)));
        Strip.Column across = new Strip.Column(table.piece().style().spacing().start(), table.width());
        Optional<Strip.Ground> ground = row.ground().map(colour -> new Strip.Ground(colour, across));
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
                    first ? start : Strip.Start.MAY, spans(table), new Strip.Ink(lines, rules, ground), List.of()));
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

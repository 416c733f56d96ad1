package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;

/**
 * Makes up pages: stacks set pieces from the top margin down and turns the page where there is room no more. No page
 * ends with the first line of a paragraph or begins with the last one, no heading is parted from its text, and the
 * colophon never stands on a page alone.
 */
final class MakeUp {
    private final PageStyle page;
    private final FontLibrary fonts;

    MakeUp(PageStyle page, FontLibrary fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /**
     * One line with the room that goes with it, in points.
     *
     * @param gap above it, dropped at the head of a page
     * @param above room for the rule above the piece
     * @param below room for the rule below the piece
     * @param mayStartPage whether a page may begin with it
     */
    private record Row(SetPiece piece, int number, double gap, double above, double below, boolean mayStartPage) {
        double height() {
            return above + piece.leading() + below;
        }
    }

    /** The pages of a document; at least one. */
    List<Sheet> sheets(List<SetPiece> pieces) {
        List<Row> rows = rows(pieces);
        List<Sheet> sheets = new ArrayList<>();
        int start = 0;
        do {
            int end = pageEnd(rows, start);
            sheets.add(place(rows.subList(start, end)));
            start = end;
        } while (start < rows.size());
        return sheets;
    }

    private static List<Row> rows(List<SetPiece> pieces) {
        List<Row> rows = new ArrayList<>();
        boolean kept = false;
        for (SetPiece piece : pieces) {
            int last = piece.lines().size() - 1;
            for (int number = 0; number <= last; number++) {
                rows.add(new Row(piece, number,
                        number == 0 ? piece.style().spacing().above() : 0,
                        number == 0 ? piece.style().ruleAbove().map(MakeUp::room).orElse(0.0) : 0,
                        number == last ? piece.style().ruleBelow().map(MakeUp::room).orElse(0.0) : 0,
                        number == 0 ? !kept && piece.piece().role() != Role.COLOPHON : piece.mayBreak() && number > 1 && number < last));
            }
            kept = piece.style().keepWithNext();
        }
        return rows;
    }

    private static double room(BlockStyle.Rule rule) {
        return rule.thickness() + rule.gap();
    }

    private int pageEnd(List<Row> rows, int start) {
        double room = page.height() - page.margins().top() - page.margins().bottom();
        double used = 0;
        int lastAllowed = start;
        for (int i = start; i < rows.size(); i++) {
            Row row = rows.get(i);
            used += (i == start ? 0 : row.gap()) + row.height();
            lastAllowed = row.mayStartPage() && i > start ? i : lastAllowed;
            if (used > room + ROUNDING && i > start) {
                return lastAllowed > start ? lastAllowed : i;
            }
        }
        return rows.size();
    }

    /** Sums of lengths may miss an exact fit by less than this. */
    private static final double ROUNDING = 0.001;

    private Sheet place(List<Row> rows) {
        List<Sheet.PlacedLine> lines = new ArrayList<>();
        List<Sheet.PlacedRule> rules = new ArrayList<>();
        double top = page.height() - page.margins().top();
        for (Row row : rows) {
            top -= lines.isEmpty() ? 0 : row.gap();
            double upper = top;
            row.piece().style().ruleAbove().filter(rule -> row.number() == 0)
                    .ifPresent(rule -> rules.add(new Sheet.PlacedRule(rule, upper - rule.thickness())));
            top -= row.above();
            lines.add(new Sheet.PlacedLine(row.piece(), row.number(), top - baseline(row.piece())));
            top -= row.piece().leading();
            double lower = top;
            row.piece().style().ruleBelow().filter(rule -> row.below() > 0)
                    .ifPresent(rule -> rules.add(new Sheet.PlacedRule(rule, lower - room(rule))));
            top -= row.below();
        }
        return new Sheet(lines, rules);
    }

    /** How far the baseline lies below the top of its line: half of what the leading adds stands above (CSS 2.2 §10.8.1). */
    private double baseline(SetPiece piece) {
        TextStyle text = piece.style().text();
        Face face = fonts.face(text.family(), text.bold(), text.italic());
        double size = text.size() * piece.leading() / piece.style().leading();
        return (piece.leading() - (face.ascent() + face.descent()) * size) / 2 + face.ascent() * size;
    }
}

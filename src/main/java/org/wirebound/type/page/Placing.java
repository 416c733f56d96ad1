package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.PageStyle;

/** What stands on a page so far, and where the upper edge of the next is; lengths in points. */
final class Placing {
    private final List<Sheet.PlacedLine> lines = new ArrayList<>();
    private final List<Sheet.PlacedRule> rules = new ArrayList<>();
    private final List<Sheet.PlacedFill> fills = new ArrayList<>(0);
    private final PageStyle.Columns columns;
    private final double step;
    private double top;

    /** @param columnMeasure the width of a column */
    Placing(PageStyle.Columns columns, double columnMeasure, double top) {
        this.columns = columns;
        this.step = columnMeasure + columns.gap();
        this.top = top;
    }

    void skip(double gap) {
        top -= gap;
    }

    /** Adds a section: its columns side by side from the start of the text, and the lines between them. */
    void add(ColumnFiller filler, ColumnFiller.Section section) {
        double upper = top;
        int start = section.start();
        for (int column = 0; column < section.ends().size(); column++) {
            top = upper;
            double shift = column * step;
            filler.get(start).head().forEach(strip -> add(strip, true, shift));
            for (int at = start; at < section.ends().get(column); at++) {
                skip(at == start ? 0 : filler.get(at).gap());
                add(filler.get(at), false, shift);
            }
            start = section.ends().get(column);
            double middle = shift - columns.gap() / 2;
            if (column > 0) {
                columns.rule().ifPresent(rule -> between(rule, middle, upper, section.height()));
            }
        }
        top = upper - section.height();
    }

    private void between(BlockStyle.Rule rule, double middle, double upper, double height) {
        fills.add(new Sheet.PlacedFill(rule.colour(), new Strip.Column(middle - rule.thickness() / 2, rule.thickness()), upper - height, height));
    }

    private void add(Strip strip, boolean repeated, double shift) {
        Strip.Ink ink = strip.ink();
        ink.ground().ifPresent(ground -> fill(ground, strip.height(), shift));
        for (Strip.Rule rule : ink.rules()) {
            if (rule.look().thickness() > 0) {
                rules.add(new Sheet.PlacedRule(rule.look(), rule.column().shifted(shift), top - rule.depth()));
            }
        }
        for (Strip.Line line : ink.lines()) {
            lines.add(new Sheet.PlacedLine(line.owner(), line.number(), line.column().shifted(shift), top - line.depth(), repeated));
        }
        top -= strip.height();
    }

    /** The grounds of strips that touch are one, lest a seam be seen between them. */
    private void fill(Strip.Ground ground, double height, double shift) {
        Sheet.PlacedFill fill = new Sheet.PlacedFill(ground.colour(), ground.column().shifted(shift), top - height, height);
        Sheet.PlacedFill last = fills.isEmpty() ? fill : fills.get(fills.size() - 1);
        if (last.bottom() == top && last.colour().equals(fill.colour()) && last.column().equals(fill.column())) {
            fills.set(fills.size() - 1, new Sheet.PlacedFill(fill.colour(), fill.column(), fill.bottom(), last.height() + height));
        } else {
            fills.add(fill);
        }
    }

    Sheet sheet() {
        return new Sheet(lines, rules, fills);
    }
}

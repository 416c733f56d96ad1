package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.PageStyle;
import org.wirebound.type.FontLibrary;

/**
 * Makes up pages: stacks strips from the top margin down and turns the page where there is room no more. No page ends with
 * the first line of a paragraph or begins with the last one, no heading is parted from its text, no row of a table is cut,
 * and the colophon never stands on a page alone.
 */
final class MakeUp {
    /** Sums of lengths may miss an exact fit by less than this. */
    private static final double ROUNDING = 0.001;

    private final PageStyle page;
    private final StripCutter cutter;

    MakeUp(PageStyle page, FontLibrary fonts) {
        this.page = page;
        this.cutter = new StripCutter(page, fonts);
    }

    /** The pages of a document; at least one. */
    List<Sheet> sheets(List<? extends SetBlock> blocks) {
        List<Strip> strips = cutter.strips(blocks);
        List<Sheet> sheets = new ArrayList<>();
        int start = 0;
        do {
            int end = pageEnd(strips, start);
            sheets.add(place(strips.subList(start, end)));
            start = end;
        } while (start < strips.size());
        return sheets;
    }

    private int pageEnd(List<Strip> strips, int start) {
        double room = page.height() - page.margins().top() - page.margins().bottom();
        double used = 0;
        int lastAllowed = start;
        for (int i = start; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            used += (i == start ? strip.head().stream().mapToDouble(Strip::height).sum() : strip.gap()) + strip.height();
            lastAllowed = strip.mayStartPage() && i > start ? i : lastAllowed;
            if (used > room + ROUNDING && i > start) {
                return lastAllowed > start ? lastAllowed : i;
            }
        }
        return strips.size();
    }

    private Sheet place(List<Strip> strips) {
        Placing placing = new Placing(page.height() - page.margins().top());
        if (!strips.isEmpty()) {
            strips.get(0).head().forEach(strip -> placing.add(strip, true));
        }
        for (Strip strip : strips) {
            placing.top -= placing.lines.isEmpty() ? 0 : strip.gap();
            placing.add(strip, false);
        }
        return new Sheet(placing.lines, placing.rules);
    }

    /** What stands on a page so far, and where the next strip's upper edge is. */
    private static final class Placing {
        private final List<Sheet.PlacedLine> lines = new ArrayList<>();
        private final List<Sheet.PlacedRule> rules = new ArrayList<>();
        private double top;

        Placing(double top) {
            this.top = top;
        }

        void add(Strip strip, boolean repeated) {
            strip.rules().forEach(rule -> rules.add(new Sheet.PlacedRule(rule.look(), rule.column(), top - rule.depth())));
            strip.lines().forEach(line -> lines.add(
                    new Sheet.PlacedLine(line.owner(), line.number(), line.column(), top - line.depth(), repeated)));
            top -= strip.height();
        }
    }
}

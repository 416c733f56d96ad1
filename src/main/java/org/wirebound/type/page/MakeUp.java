package org.wirebound.type.page;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.PageStyle;
import org.wirebound.type.FontLibrary;

/**
 * Makes up pages: stacks strips from the top margin down and turns the page where there is room no more. No page ends with
 * the first line of a paragraph or begins with the last one, no heading is parted from its text, no row of a table is cut,
 * and the colophon never stands on a page alone. Where a page has columns they are filled one after the other, and are as
 * high as each other above what stands across them and at the end.
 */
final class MakeUp {
    private final PageStyle page;
    private final StripCutter cutter;

    MakeUp(PageStyle page, FontLibrary fonts) {
        this.page = page;
        this.cutter = new StripCutter(page, fonts);
    }

    /** The pages of a document; at least one. */
    List<Sheet> sheets(List<? extends SetBlock> blocks) {
        List<Strip> strips = cutter.strips(blocks);
        ColumnFiller filler = new ColumnFiller(strips, page.columns().count());
        List<Sheet> sheets = new ArrayList<>();
        int start = 0;
        do {
            int end = pageEnd(filler, start);
            sheets.add(place(filler, start, end));
            start = end;
        } while (start < strips.size());
        return sheets;
    }

    /** Where the page that begins with a strip ends. */
    private int pageEnd(ColumnFiller filler, int start) {
        double used = 0;
        int at = start;
        while (at < filler.size() && (at == start || filler.get(at).start() != Strip.Start.MUST)) {
            int end = filler.sectionEnd(at, filler.size());
            double gap = at == start ? 0 : filler.get(at).gap();
            ColumnFiller.Section section = filler.section(at, end, page.depth() - used - gap, at == start);
            if (section.end() < end) {
                return filler.allowed(start, section.end());
            }
            used += gap + section.height();
            at = end;
        }
        return at;
    }

    private Sheet place(ColumnFiller filler, int start, int end) {
        Placing placing = new Placing(page.columns(), page.columnMeasure(), page.height() - page.margins().top());
        double used = 0;
        int at = start;
        while (at < end) {
            int sectionEnd = filler.sectionEnd(at, end);
            double gap = at == start ? 0 : filler.get(at).gap();
            double room = page.depth() - used - gap;
            boolean goesOn = sectionEnd == end && filler.sectionEnd(at, filler.size()) > end;
            ColumnFiller.Section section = goesOn
                    ? filler.filled(at, sectionEnd, room, at == start)
                    : filler.section(at, sectionEnd, room, at == start);
            placing.skip(gap);
            placing.add(filler, section);
            used += gap + section.height();
            at = sectionEnd;
        }
        return placing.sheet();
    }
}

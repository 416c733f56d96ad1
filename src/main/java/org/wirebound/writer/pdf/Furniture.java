package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes.Edge;
import org.wirebound.style.PageStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.RunningLine;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Sheet;
import org.wirebound.type.page.Strip;

/**
 * The running line at one edge of pages, in the middle of its margin: an artifact (ISO 32000-1 14.8.2.2.2).
 *
 * @param words what it says at its start, in its middle and at its end
 * @param baseline height of the baseline, in points from the sheet's lower edge
 * @param rule below a head, above a foot
 */
record Furniture(Edge edge, List<Words> words, double baseline, Optional<Sheet.PlacedRule> rule) {

    /**
     * What stands in one place.
     *
     * @param share of the free room that lies before it: 0 at the start, 1 at the end
     * @param line set already, where it is the same on every page
     */
    private record Words(RunningLine.Words words, double share, Optional<Line> line) {}

    static Optional<Furniture> of(Galley galley, Edge edge, boolean firstPage, FontLibrary fonts, Typesetter typesetter) {
        return RunningLine.of(galley, edge, firstPage, typesetter).map(line -> {
            List<Words> words = new ArrayList<>(3);
            add(line.start(), 0, galley, typesetter, words);
            add(line.centre(), 0.5, galley, typesetter, words);
            add(line.end(), 1, galley, typesetter, words);
            return set(galley, edge, words, fonts);
        });
    }

    private static void add(RunningLine.Words words, double share, Galley galley, Typesetter typesetter, List<Words> all) {
        if (!words.empty()) {
            all.add(new Words(words, share, words.counts()
                    ? Optional.empty() : Optional.of(typesetter.line(words.run(0, 0), words.language(), galley.rightToLeft()))));
        }
    }

    private static Furniture set(Galley galley, Edge edge, List<Words> words, FontLibrary fonts) {
        BlockStyle style = galley.style().of(RunningLine.role(edge));
        PageStyle page = galley.style().page();
        Face face = fonts.face(style.text().family(), style.text().bold(), style.text().italic());
        double middle = edge == Edge.TOP ? page.height() - page.margins().top() / 2 : page.margins().bottom() / 2;
        double baseline = middle - (face.ascent() - face.descent()) / 2 * style.text().size();
        double under = baseline - face.descent() * style.text().size();
        double above = baseline + face.ascent() * style.text().size();
        Strip.Column column = new Strip.Column(0, page.measure());
        return new Furniture(edge, words, baseline, edge == Edge.TOP
                ? style.ruleBelow().map(look -> new Sheet.PlacedRule(look, column, under - look.gap() - look.thickness()))
                : style.ruleAbove().map(look -> new Sheet.PlacedRule(look, column, above + look.gap())));
    }

    /** Writes the line with the numbers of a page. */
    void write(PageWriter page, Typesetter typesetter, boolean rightToLeft, int number, int count) {
        page.beginFurniture(edge == Edge.TOP ? "Header" : "Footer", rule);
        for (int i = 0; i < words.size(); i++) {
            Words each = words.get(edge == Edge.BOTTOM && rightToLeft ? words.size() - 1 - i : i);
            Line line = each.line().orElseGet(() -> typesetter.line(each.words().run(number, count), each.words().language(), rightToLeft));
            page.furniture(line, each.share(), baseline);
        }
        page.endFurniture();
    }
}

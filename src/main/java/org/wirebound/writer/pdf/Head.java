package org.wirebound.writer.pdf;

import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.RunningHead;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Sheet;
import org.wirebound.type.page.Strip;

/**
 * The running head in the middle of the upper margin, an artifact of the pages after the first (ISO 32000-1 14.8.2.2.2).
 *
 * @param start what stands at the start of the line
 * @param end what stands at the end of the line
 * @param baseline height of the baseline, in points from the sheet's lower edge
 * @param rule the rule below the line
 */
record Head(Line start, Optional<Line> end, double baseline, Optional<Sheet.PlacedRule> rule) {

    static Optional<Head> of(Galley galley, Typesetter typesetter, FontLibrary fonts) {
        return RunningHead.of(galley, typesetter).map(words -> set(words, galley, typesetter, fonts));
    }

    /** The running head of a page of a volume. */
    static Head of(RunningHead words, Galley galley, FontLibrary fonts) {
        return set(words, galley, new Typesetter(fonts), fonts);
    }

    private static Head set(RunningHead words, Galley galley, Typesetter typesetter, FontLibrary fonts) {
        BlockStyle style = galley.style().of(Role.HEAD);
        PageStyle page = galley.style().page();
        Face face = fonts.face(style.text().family(), style.text().bold(), style.text().italic());
        double middle = page.height() - page.margins().top() / 2;
        double baseline = middle - (face.ascent() - face.descent()) / 2 * style.text().size();
        double under = baseline - face.descent() * style.text().size();
        Strip.Column column = new Strip.Column(0, page.measure());
        return new Head(
                typesetter.line(words.title(), galley.language(), galley.rightToLeft()),
                words.end().map(end -> typesetter.line(end, galley.language(), galley.rightToLeft())),
                baseline,
                style.ruleBelow().map(look -> new Sheet.PlacedRule(look, column, under - look.gap() - look.thickness())));
    }

    void write(PageWriter page) {
        page.head(start, end, baseline, rule);
    }
}

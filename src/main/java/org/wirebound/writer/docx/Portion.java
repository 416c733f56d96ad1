package org.wirebound.writer.docx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Item;

/**
 * A stretch of a run's text that one font family sets in one direction.
 *
 * @param family the run's own family, or the one that steps in where it lacks a character
 * @param rightToLeft whether Word must treat the text as of a right-to-left script ({@code w:rtl})
 */
record Portion(String text, String family, boolean rightToLeft) {

    /** Parts the text where the family or the direction changes. */
    static List<Portion> of(Run run, String language, FontLibrary fonts, boolean rightToLeft) {
        List<Portion> portions = new ArrayList<>();
        TextStyle style = run.style();
        for (Portion directed : byDirection(run.text(), style.family(), rightToLeft)) {
            directed.addByFamily(fonts.face(style.family(), style.bold(), style.italic()), run.language().orElse(language), fonts, portions);
        }
        return portions;
    }

    /** A left-to-right stretch without a letter, such as a number, belongs to the paragraph's direction. */
    private static List<Portion> byDirection(String text, String family, boolean rightToLeft) {
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Portion(text, family, false));
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Portion> portions = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean odd = bidi.getRunLevel(run) % 2 == 1;
            portions.add(new Portion(part, family, odd || rightToLeft && part.codePoints().noneMatch(Character::isLetter)));
        }
        return portions;
    }

    /** Most text is in the letters of its own face, and need not be cut into items. */
    private void addByFamily(Face preferred, String language, FontLibrary fonts, List<Portion> portions) {
        if (text.codePoints().allMatch(point -> preferred.has(point) || Character.isISOControl(point))) {
            portions.add(this);
            return;
        }
        for (Item item : Item.of(text, preferred, language, fonts)) {
            String by = item.face().map(face -> face.name().family()).orElse(family);
            String words = text.substring(item.start(), item.end());
            Portion last = portions.isEmpty() ? null : portions.get(portions.size() - 1);
            if (last != null && last.family.equals(by) && last.rightToLeft == rightToLeft) {
                portions.set(portions.size() - 1, new Portion(last.text + words, by, rightToLeft));
            } else {
                portions.add(new Portion(words, by, rightToLeft));
            }
        }
    }
}

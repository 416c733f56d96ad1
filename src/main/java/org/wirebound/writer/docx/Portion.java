package org.wirebound.writer.docx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;

/**
 * A stretch of a run's text that one font family sets in one direction.
 *
 * @param family the run's own family, or the one that steps in where it lacks a character
 * @param rightToLeft whether Word must treat the text as of a right-to-left script ({@code w:rtl})
 */
record Portion(String text, String family, boolean rightToLeft) {

    /** Parts the text where the family or the direction changes. */
    static List<Portion> of(String text, TextStyle style, FontLibrary fonts, boolean rightToLeft) {
        List<Portion> portions = new ArrayList<>();
        for (Portion directed : byDirection(text, style.family(), rightToLeft)) {
            directed.addByFamily(fonts.face(style.family(), style.bold(), style.italic()), fonts, portions);
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

    private void addByFamily(Face preferred, FontLibrary fonts, List<Portion> portions) {
        int start = 0;
        String current = family;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            String next = familyFor(point, current, preferred, fonts);
            if (!next.equals(current)) {
                add(start, at, current, portions);
                start = at;
                current = next;
            }
            at += Character.charCount(point);
        }
        add(start, text.length(), current, portions);
    }

    private void add(int start, int end, String by, List<Portion> portions) {
        if (start < end) {
            portions.add(new Portion(text.substring(start, end), by, rightToLeft));
        }
    }

    /** Blanks, control characters and what no font has stay with the letters before them. */
    private static String familyFor(int point, String current, Face preferred, FontLibrary fonts) {
        if (Character.isWhitespace(point) || Character.isISOControl(point)) {
            return current;
        }
        return fonts.faceFor(Character.toString(point), preferred).map(face -> face.name().family()).orElse(current);
    }
}

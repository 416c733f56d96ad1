package org.wirebound.writer.pdf.imposition;

import java.text.Bidi;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.wirebound.style.Colour;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;
import org.wirebound.writer.pdf.LineForm;

/**
 * A line of type that is printed over or under pages.
 *
 * @param form the line, its baseline starting at its origin
 * @param rightToLeft the direction of the line as a whole
 * @param width of the line in points
 * @param middle of its capitals above the baseline, in points
 * @param size of its type in points
 */
record Overlay(PDFormXObject form, boolean rightToLeft, double width, double middle, double size) {
    private static final double THOUSANDTHS = 1000;

    /** Sets a line; it runs as its first letter does. */
    static Overlay of(String words, TextStyle style, Typesetter typesetter) {
        boolean rightToLeft = !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        Line line = typesetter.line(new Run(Role.FOOT, words, style, Optional.empty()), "und", rightToLeft);
        return new Overlay(LineForm.of(line, rightToLeft), rightToLeft, line.width(), middle(line) * style.size(), style.size());
    }

    private static double middle(Line line) {
        return line.sorts().stream().filter(sort -> !sort.blank()).findFirst()
                .map(sort -> sort.cluster().face().metrics().capHeight() / THOUSANDTHS / 2)
                .orElse(0.0);
    }

    static TextStyle style(String family, double size, boolean bold, int grey) {
        return new TextStyle(family, size, bold, false, new Colour(grey, grey, grey), 0);
    }
}

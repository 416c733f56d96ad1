package org.wirebound.writer.pdf;

import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;

/** The running foot: the record's identifier at the start, page x of y at the end, in the middle of the lower margin. */
final class Foot {
    private final BlockStyle style;
    private final Typesetter typesetter;
    private final boolean rightToLeft;
    private final Line identifier;
    private final double baseline;

    Foot(Galley galley, Typesetter typesetter, FontLibrary fonts) {
        this.style = galley.style().of(Role.FOOT);
        this.typesetter = typesetter;
        this.rightToLeft = galley.rightToLeft();
        this.identifier = line(galley.foot());
        Face face = fonts.face(style.text().family(), style.text().bold(), style.text().italic());
        double middle = galley.style().page().margins().bottom() / 2;
        this.baseline = middle - (face.ascent() - face.descent()) / 2 * style.text().size();
    }

    void write(PageWriter page, int number, int count) {
        write(page, number + " / " + count);
    }

    /** Writes the foot with the number that a page of a volume has. */
    void write(PageWriter page, String label) {
        page.foot(identifier, line(label), baseline);
    }

    /** The foot is in no language: a number and a name. */
    private Line line(String text) {
        return typesetter.line(new Run(Role.FOOT, text, style.text(), Optional.empty()), "und", rightToLeft);
    }
}

package org.wirebound.writer.pdf;

import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes.Edge;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/** The heads and feet of a document's pages: of the first, and of all others. */
final class RunningMatter {
    private final Typesetter typesetter;
    private final boolean rightToLeft;
    private final Optional<Furniture> firstHead;
    private final Optional<Furniture> firstFoot;
    private final Optional<Furniture> head;
    private final Optional<Furniture> foot;

    /** @param count of the document's pages */
    RunningMatter(Galley galley, int count, Typesetter typesetter, FontLibrary fonts) {
        this.typesetter = typesetter;
        this.rightToLeft = galley.rightToLeft();
        boolean sameFoot = galley.style().page().boxes().sameFoot();
        firstHead = Furniture.of(galley, Edge.TOP, true, fonts, typesetter);
        firstFoot = Furniture.of(galley, Edge.BOTTOM, true, fonts, typesetter);
        head = count > 1 ? Furniture.of(galley, Edge.TOP, false, fonts, typesetter) : Optional.empty();
        foot = count == 1 || sameFoot ? firstFoot : Furniture.of(galley, Edge.BOTTOM, false, fonts, typesetter);
    }

    void head(PageWriter page, int number, int count) {
        write(number == 1 ? firstHead : head, page, number, count);
    }

    void foot(PageWriter page, int number, int count) {
        write(number == 1 ? firstFoot : foot, page, number, count);
    }

    private void write(Optional<Furniture> line, PageWriter page, int number, int count) {
        line.ifPresent(furniture -> furniture.write(page, typesetter, rightToLeft, number, count));
    }
}

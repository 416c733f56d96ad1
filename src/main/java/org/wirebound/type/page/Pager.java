package org.wirebound.type.page;

import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/** Sets galleys in type and makes pages of them. Safe for use by several threads. */
public final class Pager {
    private final FontLibrary fonts;
    private final Typesetter typesetter;

    public Pager(FontLibrary fonts) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    /** The galley with its pages. */
    public Proof proof(Galley galley) {
        return new Proof(galley, () -> sheets(galley));
    }

    private List<Sheet> sheets(Galley galley) {
        List<SetBlock> set = galley.pieces().stream().map(piece -> SetBlock.set(piece, galley, typesetter)).toList();
        return new MakeUp(galley.style().page(), fonts).sheets(set);
    }
}

package org.wirebound.writer.epub;

import java.util.EnumSet;
import java.util.Set;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;

/** What a style sheet must say for the galleys that are set by it; all of them have one style and one direction. */
final class SheetUse {
    private final HouseStyle style;
    private final boolean rightToLeft;
    private final FontStacks.Counter families;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Role> turned = EnumSet.noneOf(Role.class);
    private boolean lists;

    /** @param galley any of those that are to be added */
    SheetUse(Galley galley, FontLibrary library) {
        this.style = galley.style();
        this.rightToLeft = galley.rightToLeft();
        this.families = new FontStacks.Counter(library);
    }

    void add(Galley galley) {
        families.add(galley);
        for (Piece piece : galley.pieces()) {
            roles.add(piece.role());
            piece.runs().stream().map(Run::role).forEach(roles::add);
            lists |= piece.level() > 0;
            if (piece.rightToLeft() != rightToLeft) {
                turned.add(piece.role());
            }
        }
    }

    HouseStyle style() {
        return style;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    FontStacks stacks() {
        return families.stacks();
    }

    Set<Role> roles() {
        return roles;
    }

    /** The roles of pieces that run against the direction of their document. */
    Set<Role> turned() {
        return turned;
    }

    /** Whether there are lists within lists. */
    boolean lists() {
        return lists;
    }
}

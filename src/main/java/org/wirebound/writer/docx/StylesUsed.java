package org.wirebound.writer.docx;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;

/**
 * Which named styles a document has: the usual ones, and of the others those that it uses.
 *
 * @param deepestLevel the deepest level of lists within lists, 0 where there are none
 */
record StylesUsed(Set<WordStyle> styles, int deepestLevel) {

    static StylesUsed by(Galley galley) {
        Set<WordStyle> styles = EnumSet.allOf(WordStyle.class);
        styles.removeIf(style -> !style.always());
        int deepest = 0;
        for (Piece piece : galley.pieces()) {
            styles.add(WordStyle.of(piece.role()));
            for (Run run : piece.runs()) {
                styles.add(WordStyle.of(run.role()));
            }
            deepest = Math.max(deepest, piece.level());
        }
        return new StylesUsed(Collections.unmodifiableSet(styles), deepest);
    }
}

package org.wirebound.writer.docx;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;

/**
 * Which named styles a document has: the usual ones, and of the others those that it uses.
 */
record StylesUsed(Set<WordStyle> styles) {

    static StylesUsed by(Galley galley) {
        Set<WordStyle> styles = EnumSet.allOf(WordStyle.class);
        styles.removeIf(style -> !style.always());
        for (Piece piece : galley.pieces()) {
            styles.add(WordStyle.of(piece.role()));
            for (Run run : piece.runs()) {
                styles.add(WordStyle.of(run.role()));
            }
        }
        return new StylesUsed(Collections.unmodifiableSet(styles));
    }
}

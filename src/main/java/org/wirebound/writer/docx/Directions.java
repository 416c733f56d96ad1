package org.wirebound.writer.docx;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.BitSet;

/**
 * Which characters of a paragraph Word must take as of a right-to-left script ({@code w:rtl}, ECMA-376 part 1, 17.3.2.30); the order of
 * the rest it finds by itself.
 *
 * @param leftwards the offsets of those characters, in UTF-16 units
 */
record Directions(BitSet leftwards) {

    /** The directions by UAX 9 over the whole paragraph; a number, or what else has no letter, goes with the text around it. */
    static Directions of(String paragraph, boolean rightToLeft) {
        BitSet leftwards = new BitSet(paragraph.length());
        if (paragraph.isEmpty() || !rightToLeft && !Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
            return new Directions(leftwards);
        }
        Bidi bidi = new Bidi(paragraph, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int at = 0; at < paragraph.length(); ) {
            BidiRun run = bidi.getLogicalRun(at);
            boolean letters = paragraph.substring(at, run.getLimit()).codePoints().anyMatch(Character::isLetter);
            leftwards.set(at, run.getLimit(), run.isOddRun() || run.getEmbeddingLevel() > 0 && !letters);
            at = run.getLimit();
        }
        return new Directions(leftwards);
    }

    /** The directions from an offset on. */
    Directions from(int offset) {
        return offset == 0 ? this : new Directions(leftwards.get(offset, Math.max(offset, leftwards.length())));
    }

    /** Whether a character must be marked. */
    boolean leftward(int offset) {
        return leftwards.get(offset);
    }

    /** Where the stretch of one direction ends that begins at an offset, or the limit if that comes first. */
    int end(int offset, int limit) {
        int next = leftwards.get(offset) ? leftwards.nextClearBit(offset) : leftwards.nextSetBit(offset);
        return next < 0 ? limit : Math.min(next, limit);
    }
}

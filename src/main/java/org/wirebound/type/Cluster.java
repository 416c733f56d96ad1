package org.wirebound.type;

import java.util.List;

/**
 * The smallest piece of text whose glyphs can be told apart from its neighbours': a letter, a ligature, a letter with
 * its marks.
 *
 * @param text the characters that it stands for
 * @param face the face of its glyphs
 * @param glyphs what is drawn, from left to right
 * @param level the embedding level (UAX 9): odd from right to left
 */
public record Cluster(String text, Face face, List<Glyph> glyphs, int level) {
    /** What a hyphen reads as that is drawn at the end of a line only. */
    public static final String SOFT_HYPHEN = "\u00AD";

    public Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /** How far the pen moves on, in ems. */
    public double advance() {
        int sum = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            sum += glyphs.get(i).advance();
        }
        return (double) sum / face.unitsPerEm();
    }

    /** True for a blank that may hang over the end of a line or be stretched. */
    public boolean blank() {
        return text.equals(" ") || text.equals("\t");
    }

    /** True for a hyphen that stands at the end of a line because a word was broken there; the text's own soft hyphens show nothing. */
    public boolean lineEndHyphen() {
        return text.equals(SOFT_HYPHEN) && advance() > 0;
    }
}

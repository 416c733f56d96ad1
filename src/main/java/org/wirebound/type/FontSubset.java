package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * A font file with only the glyphs that one document needs.
 *
 * @param bytes a TrueType font; not to be written to
 * @param newGlyphs the number of each kept glyph in the subset, by its number in the whole font
 */
public record FontSubset(byte[] bytes, Map<Integer, Integer> newGlyphs) {
    /** What a viewer of PDF needs (ISO 32000-1 9.9, table 126): outlines and measures, no names and no characters. */
    private static final List<String> FOR_GLYPH_CODES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    /**
     * What a program that shapes text needs besides. GSUB and GPOS are left out where letters are right without them: the subset
     * has new glyph numbers, and tables with the old ones would put wrong letters on the page.
     */
    private static final List<String> FOR_CHARACTERS =
            Stream.concat(FOR_GLYPH_CODES.stream(), Stream.of("OS/2", "cmap", "name", "post")).toList();

    /** The glyphs of these numbers, for text that is written as glyph codes. Glyph 0 is always kept. */
    public static FontSubset ofGlyphs(Face face, SortedSet<Integer> glyphs) {
        return subset(face, FOR_GLYPH_CODES, subsetter -> subsetter.addGlyphIds(glyphs));
    }

    /**
     * The font file for these characters, for text that a reading program shapes itself; the font keeps its name. Where a script
     * needs it, the file shapes as the whole font does; plain letters come without kerning, which would be most of the file.
     */
    public static byte[] ofCharacters(Face face, SortedSet<Integer> codePoints) {
        boolean shaping = face.shapes() || CharacterSubset.isNeeded(codePoints);
        return shaping || codePoints.last() > Character.MAX_VALUE // which the subsetter of FontBox knows nothing of
                ? CharacterSubset.of(face, codePoints, shaping)
                : subset(face, FOR_CHARACTERS, subsetter -> withMirrored(codePoints).forEach(subsetter::add)).bytes();
    }

    /** In text that runs to the left a bracket is drawn with the glyph of its counterpart (UAX 9, L4). */
    private static SortedSet<Integer> withMirrored(SortedSet<Integer> codePoints) {
        SortedSet<Integer> all = new TreeSet<>(codePoints);
        codePoints.forEach(point -> all.add(UCharacter.getMirror(point)));
        return all;
    }

    private interface Selection {
        void into(TTFSubsetter subsetter);
    }

    private static FontSubset subset(Face face, List<String> tables, Selection selection) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(face.font(), tables);
            selection.into(subsetter);
            Map<Integer, Integer> newGlyphs = new HashMap<>();
            subsetter.getGIDMap().forEach((small, whole) -> newGlyphs.put(whole, small));
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
            subsetter.writeToStream(out);
            return new FontSubset(out.toByteArray(), Map.copyOf(newGlyphs));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face + " cannot be subset", e);
        }
    }
}

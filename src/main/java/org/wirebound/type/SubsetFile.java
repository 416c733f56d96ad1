package org.wirebound.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A TrueType file with the outlines of some glyphs only, for programs that shape text themselves. All glyphs keep their numbers, so that
 * tables which speak of glyphs by number can be taken over as they are.
 */
final class SubsetFile {
    private static final Set<String> ALWAYS = Set.of("head", "hhea", "maxp", "OS/2", "name", "cvt ", "fpgm", "prep", "gasp");
    private static final Set<String> SHAPING = Set.of("GSUB", "GPOS", "GDEF", "BASE");

    private final TrueTypeFile whole;
    private final SortedSet<Integer> kept;

    private SubsetFile(TrueTypeFile whole, SortedSet<Integer> kept) {
        this.whole = whole;
        this.kept = kept;
    }

    /**
     * Writes the subset.
     *
     * @param codePoints what its character map has
     * @param glyphs whose outlines it has; glyph 0 and the parts of compound glyphs come besides
     * @param shaping whether the tables for shaping come along
     */
    static byte[] of(Face face, SortedSet<Integer> codePoints, SortedSet<Integer> glyphs, boolean shaping) {
        TrueTypeFile whole = new TrueTypeFile(face.bytes());
        SortedSet<Integer> wanted = new TreeSet<>(glyphs);
        wanted.add(0);
        SubsetFile subset = new SubsetFile(whole, whole.withParts(wanted));
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : whole.tags()) {
            if (ALWAYS.contains(tag) || shaping && SHAPING.contains(tag)) {
                tables.put(tag, whole.table(tag));
            }
        }
        subset.outlines(tables);
        tables.put("hmtx", subset.advances());
        tables.put("cmap", CharacterMap.of(face, codePoints));
        tables.put("post", subset.withoutNames());
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0).putShort(50, (short) 1);
        return TrueTypeFile.assembled(tables);
    }

    private void outlines(Map<String, byte[]> tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (whole.glyphCount() + 1));
        for (int glyph = 0; glyph < whole.glyphCount(); glyph++) {
            loca.putInt(glyf.size());
            if (kept.contains(glyph)) {
                glyf.writeBytes(TrueTypeFile.padded(whole.outline(glyph)));
            }
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.size() == 0 ? new byte[1] : glyf.toByteArray());
        tables.put("loca", loca.array());
    }

    /** Glyphs that are left out have no advance: rows of zeros take no room once they are packed. */
    private byte[] advances() {
        byte[] advances = whole.table("hmtx");
        int full = Short.toUnsignedInt(ByteBuffer.wrap(whole.table("hhea")).getShort(34));
        for (int glyph = 0; glyph < Math.min(full - 1, whole.glyphCount()); glyph++) {
            if (!kept.contains(glyph)) {
                ByteBuffer.wrap(advances).putInt(4 * glyph, 0);
            }
        }
        return advances;
    }

    /** The table with italic angle and underline, in the version without names of glyphs (OpenType 1.9, post, version 3.0). */
    private byte[] withoutNames() {
        byte[] post = Arrays.copyOf(whole.table("post"), 32);
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        return post;
    }
}

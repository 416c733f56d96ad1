package org.wirebound.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A TrueType file with the outlines of some glyphs only. All glyphs keep their numbers, so that tables which speak of glyphs by number
 * can be taken over as they are (OpenType 1.9, "Organization of an OpenType Font").
 */
final class SubsetFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int COMPOUND = 10;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    private static final Set<String> ALWAYS = Set.of("head", "hhea", "maxp", "OS/2", "name", "cvt ", "fpgm", "prep", "gasp");
    private static final Set<String> SHAPING = Set.of("GSUB", "GPOS", "GDEF", "BASE");

    private final ByteBuffer font;
    private final SortedMap<String, ByteBuffer> tables = new TreeMap<>();

    private SubsetFile(byte[] file) {
        font = ByteBuffer.wrap(file);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
    }

    /**
     * Writes the subset.
     *
     * @param codePoints what its character map has
     * @param glyphs whose outlines it has; glyph 0 and the parts of compound glyphs come besides
     * @param shaping whether the tables for shaping come along
     */
    static byte[] of(Face face, SortedSet<Integer> codePoints, SortedSet<Integer> glyphs, boolean shaping) {
        SubsetFile whole = new SubsetFile(face.bytes());
        SortedSet<Integer> kept = whole.withParts(glyphs);
        SortedMap<String, byte[]> small = new TreeMap<>();
        whole.tables.forEach((tag, table) -> {
            if (ALWAYS.contains(tag) || shaping && SHAPING.contains(tag)) {
                small.put(tag, bytes(table));
            }
        });
        whole.outlines(kept, small);
        small.put("hmtx", whole.advances(kept));
        small.put("cmap", CharacterMap.of(face, codePoints));
        small.put("post", whole.withoutNames());
        ByteBuffer.wrap(small.get("head")).putInt(8, 0).putShort(50, (short) 1);
        return file(small);
    }

    private int glyphCount() {
        return Short.toUnsignedInt(tables.get("maxp").getShort(4));
    }

    private ByteBuffer outline(int glyph) {
        ByteBuffer loca = tables.get("loca");
        boolean wide = tables.get("head").getShort(50) != 0;
        int start = wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
        int end = wide ? loca.getInt(4 * glyph + 4) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph + 2));
        return tables.get("glyf").slice(start, end - start);
    }

    private SortedSet<Integer> withParts(SortedSet<Integer> glyphs) {
        SortedSet<Integer> all = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (all.add(glyph)) {
                parts(outline(glyph), open);
            }
        }
        return all;
    }

    /** Gathers what a compound glyph is made of (OpenType 1.9, glyf, "Composite Glyph Description"). */
    private static void parts(ByteBuffer outline, Deque<Integer> found) {
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return;
        }
        int at = COMPOUND;
        int flags;
        do {
            flags = outline.getShort(at);
            found.add(Short.toUnsignedInt(outline.getShort(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + ((flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
        } while ((flags & MORE) != 0);
    }

    private void outlines(SortedSet<Integer> kept, Map<String, byte[]> small) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphCount() + 1));
        for (int glyph = 0; glyph < glyphCount(); glyph++) {
            loca.putInt(glyf.size());
            if (kept.contains(glyph)) {
                glyf.writeBytes(padded(bytes(outline(glyph))));
            }
        }
        loca.putInt(glyf.size());
        small.put("glyf", glyf.size() == 0 ? new byte[1] : glyf.toByteArray());
        small.put("loca", loca.array());
    }

    /** Glyphs that are left out have no advance: rows of zeros take no room once they are packed. */
    private byte[] advances(SortedSet<Integer> kept) {
        byte[] advances = bytes(tables.get("hmtx"));
        int full = Short.toUnsignedInt(tables.get("hhea").getShort(34));
        for (int glyph = 0; glyph < glyphCount(); glyph++) {
            if (!kept.contains(glyph) && glyph < full - 1) {
                ByteBuffer.wrap(advances).putInt(4 * glyph, 0);
            }
        }
        return advances;
    }

    /** The table with italic angle and underline, in the version without names of glyphs (OpenType 1.9, post, version 3.0). */
    private byte[] withoutNames() {
        byte[] post = bytes(tables.get("post").slice(0, 32));
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        return post;
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int header = 12 + 16 * tables.size();
        int size = header + tables.values().stream().mapToInt(table -> (table.length + 3) / 4 * 4).sum();
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * tables.size() - 16 * power));
        int at = header;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = padded(table.getValue());
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(checksum(content)).putInt(at).putInt(table.getValue().length);
            file.put(at, content);
            at += content.length;
        }
        int head = header + tables.headMap("head").values().stream().mapToInt(table -> (table.length + 3) / 4 * 4).sum();
        file.putInt(head + 8, MAGIC - checksum(file.array()));
        return file.array();
    }

    private static int checksum(byte[] content) {
        ByteBuffer words = ByteBuffer.wrap(content);
        int sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        return sum;
    }

    private static byte[] padded(byte[] content) {
        return content.length % 4 == 0 ? content : Arrays.copyOf(content, (content.length + 3) / 4 * 4);
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }
}

package org.wirebound.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** The tables of a TrueType file (OpenType 1.9, "Organization of an OpenType Font"). */
final class TrueTypeFile {
    /** Of a compound glyph: both offsets are words (OpenType 1.9, glyf, "Composite Glyph Description"). */
    static final int WORDS = 1;
    /** Of a compound glyph: the arguments are offsets and not numbers of points. */
    static final int OFFSETS = 2;
    /** Of a compound glyph: another part follows. */
    static final int MORE = 32;

    private static final int TRUE_TYPE = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int HEADER = 10;
    private static final int SCALE = 8;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final SortedMap<String, ByteBuffer> tables = new TreeMap<>();

    TrueTypeFile(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(file, entry, 4, StandardCharsets.US_ASCII), font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
    }

    /** A copy of a table. */
    byte[] table(String tag) {
        ByteBuffer table = tables.get(tag);
        return bytes(table == null ? ByteBuffer.allocate(0) : table);
    }

    SortedSet<String> tags() {
        return new TreeSet<>(tables.keySet());
    }

    int glyphCount() {
        return Short.toUnsignedInt(tables.get("maxp").getShort(4));
    }

    byte[] outline(int glyph) {
        ByteBuffer loca = tables.get("loca");
        boolean wide = tables.get("head").getShort(50) != 0;
        int start = wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
        int end = wide ? loca.getInt(4 * glyph + 4) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph + 2));
        return bytes(tables.get("glyf").slice(start, end - start));
    }

    /** The advance width of a glyph and its left side bearing, as a row of {@code hmtx}. */
    int metrics(int glyph) {
        ByteBuffer rows = tables.get("hmtx");
        int full = Short.toUnsignedInt(tables.get("hhea").getShort(34));
        return glyph < full ? rows.getInt(4 * glyph)
                : rows.getShort(4 * full - 4) << 16 | Short.toUnsignedInt(rows.getShort(4 * full + 2 * (glyph - full)));
    }

    /** Glyphs with those that compound ones are made of. */
    SortedSet<Integer> withParts(SortedSet<Integer> glyphs) {
        SortedSet<Integer> all = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (all.add(glyph)) {
                renumbered(outline(glyph), part -> {
                    open.add(part);
                    return part;
                });
            }
        }
        return all;
    }

    /** An outline in which the parts of a compound glyph have other numbers. */
    static byte[] renumbered(byte[] outline, IntUnaryOperator numbers) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        if (outline.length == 0 || glyph.getShort(0) >= 0) {
            return outline;
        }
        int at = HEADER;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) numbers.applyAsInt(Short.toUnsignedInt(glyph.getShort(at + 2))));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + ((flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
        } while ((flags & MORE) != 0);
        return outline;
    }

    /** Puts tables together to a file, with its checksums. */
    static byte[] assembled(SortedMap<String, byte[]> tables) {
        int header = 12 + 16 * tables.size();
        int size = header + tables.values().stream().mapToInt(table -> (table.length + 3) / 4 * 4).sum();
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * tables.size() - 16 * power));
        int at = header;
        int head = header;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = padded(table.getValue());
            head = table.getKey().equals("head") ? at : head;
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(checksum(content)).putInt(at).putInt(table.getValue().length);
            file.put(at, content);
            at += content.length;
        }
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

    static byte[] padded(byte[] content) {
        return content.length % 4 == 0 ? content : Arrays.copyOf(content, (content.length + 3) / 4 * 4);
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }
}

package org.wirebound.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the table {@code cmap} (OpenType 1.9): characters to glyphs, for Windows and Unicode alike. */
final class CharacterMap {
    private static final int LAST_OF_PLANE_0 = 0xFFFF;
    private static final short UNICODE = 0;
    private static final short WINDOWS = 3;

    /** Characters that follow each other and whose glyphs do so too. */
    private record Range(int first, int last, int glyph) {}

    private CharacterMap() {}

    /** The table for some characters; one of the planes above 0 asks for a second form. */
    static ByteBuffer of(SortedMap<Integer, Integer> glyphs) {
        ByteBuffer basic = segments(ranges(glyphs.headMap(LAST_OF_PLANE_0)));
        boolean astral = !glyphs.tailMap(LAST_OF_PLANE_0 + 1).isEmpty();
        ByteBuffer all = astral ? groups(ranges(glyphs)) : ByteBuffer.allocate(0);
        int records = astral ? 4 : 2;
        int start = 4 + 8 * records;
        ByteBuffer table = ByteBuffer.allocate(start + basic.capacity() + all.capacity());
        table.putShort((short) 0).putShort((short) records);
        for (short platform : new short[] {UNICODE, WINDOWS}) {
            table.putShort(platform).putShort((short) (platform == UNICODE ? 3 : 1)).putInt(start);
            if (astral) {
                table.putShort(platform).putShort((short) (platform == UNICODE ? 4 : 10)).putInt(start + basic.capacity());
            }
        }
        return table.put(basic.array()).put(all.array()).rewind();
    }

    private static List<Range> ranges(SortedMap<Integer, Integer> glyphs) {
        List<Range> ranges = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int point = entry.getKey();
            int glyph = entry.getValue();
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last == point - 1 && last.glyph + point - last.first == glyph) {
                ranges.set(ranges.size() - 1, new Range(last.first, point, last.glyph));
            } else {
                ranges.add(new Range(point, point, glyph));
            }
        }
        return ranges;
    }

    /** Format 4, which ends with a segment for U+FFFF that leads to no glyph. */
    private static ByteBuffer segments(List<Range> ranges) {
        List<Range> segments = new ArrayList<>(ranges);
        segments.add(new Range(LAST_OF_PLANE_0, LAST_OF_PLANE_0, LAST_OF_PLANE_0 + 1));
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0).putShort((short) (2 * count))
                .putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (2 * (count - power)));
        segments.forEach(range -> table.putShort((short) range.last));
        table.putShort((short) 0);
        segments.forEach(range -> table.putShort((short) range.first));
        segments.forEach(range -> table.putShort((short) (range.glyph - range.first)));
        return table; // the offsets that stand last are all 0
    }

    /** Format 12. */
    private static ByteBuffer groups(List<Range> ranges) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * ranges.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity()).putInt(0).putInt(ranges.size());
        ranges.forEach(range -> table.putInt(range.first).putInt(range.last).putInt(range.glyph));
        return table;
    }
}

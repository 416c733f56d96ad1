package org.wirebound.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The table of a font that leads from characters to glyphs (OpenType 1.9, cmap), in the two formats that all programs read. */
final class CharacterMap {
    private static final int WINDOWS = 3;
    private static final int LAST_OF_THE_PLANE = 0xFFFF;

    private CharacterMap() {}

    /** Characters and glyphs that follow each other. */
    private record Range(int first, int last, int glyph) {
        boolean takes(int codePoint, int next) {
            return codePoint == last + 1 && next == glyph + last + 1 - first;
        }
    }

    static byte[] of(Face face, SortedSet<Integer> codePoints) {
        List<Range> ranges = ranges(face, codePoints);
        byte[] segments = segments(ranges.stream().filter(range -> range.last() < LAST_OF_THE_PLANE).toList());
        byte[] groups = groups(ranges);
        ByteBuffer table = ByteBuffer.allocate(20 + segments.length + groups.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) WINDOWS).putShort((short) 1).putInt(20);
        table.putShort((short) WINDOWS).putShort((short) 10).putInt(20 + segments.length);
        return table.put(segments).put(groups).array();
    }

    private static List<Range> ranges(Face face, SortedSet<Integer> codePoints) {
        List<Range> ranges = new ArrayList<>();
        for (int codePoint : codePoints) {
            int glyph = face.glyph(codePoint);
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (glyph != 0 && last != null && last.takes(codePoint, glyph) && codePoint != LAST_OF_THE_PLANE + 1) {
                ranges.set(ranges.size() - 1, new Range(last.first, codePoint, last.glyph));
            } else if (glyph != 0) {
                ranges.add(new Range(codePoint, codePoint, glyph));
            }
        }
        return ranges;
    }

    /** Format 4, for the characters of the first plane; it ends with a segment of its own. */
    private static byte[] segments(List<Range> ranges) {
        int count = ranges.size() + 1;
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0).putShort((short) (2 * count));
        table.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * count - 2 * power));
        ranges.forEach(range -> table.putShort((short) range.last));
        table.putShort((short) LAST_OF_THE_PLANE).putShort((short) 0);
        ranges.forEach(range -> table.putShort((short) range.first));
        table.putShort((short) LAST_OF_THE_PLANE);
        ranges.forEach(range -> table.putShort((short) (range.glyph - range.first)));
        table.putShort((short) 1);
        return table.array();
    }

    /** Format 12, for all characters. */
    private static byte[] groups(List<Range> ranges) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * ranges.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity()).putInt(0).putInt(ranges.size());
        ranges.forEach(range -> table.putInt(range.first).putInt(range.last).putInt(range.glyph));
        return table.array();
    }
}

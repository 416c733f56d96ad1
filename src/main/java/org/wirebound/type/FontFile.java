package org.wirebound.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A TrueType file as its tables, by their tags (OpenType 1.9, "Organization of an OpenType font"). */
final class FontFile {
    private static final int TRUE_TYPE = 0x0001_0000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    /** Where {@code head} has the sum that makes the whole file add up to {@link #WHOLE_SUM}. */
    private static final int ADJUSTMENT = 8;
    private static final int WHOLE_SUM = 0xB1B0_AFBA;

    private FontFile() {}

    /** The tables of a font file; not to be written to. */
    static SortedMap<String, ByteBuffer> tables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font).asReadOnlyBuffer();
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        int count = file.getShort(4);
        for (int at = HEADER; at < HEADER + RECORD * count; at += RECORD) {
            String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
        return tables;
    }

    /** A font file of these tables, with its checksums. */
    static byte[] of(SortedMap<String, ByteBuffer> tables) {
        int size = HEADER + RECORD * tables.size();
        for (ByteBuffer table : tables.values()) {
            size += padded(table.capacity());
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (power * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * RECORD));
        int offset = HEADER + RECORD * tables.size();
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().capacity();
            file.put(offset, table.getValue(), 0, length);
            if (table.getKey().equals("head")) {
                head = offset;
                file.putInt(offset + ADJUSTMENT, 0);
            }
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(file, offset, padded(length))).putInt(offset).putInt(length);
            offset += padded(length);
        }
        file.putInt(head + ADJUSTMENT, WHOLE_SUM - sum(file, 0, size));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += Integer.BYTES) {
            sum += file.getInt(at);
        }
        return sum;
    }
}

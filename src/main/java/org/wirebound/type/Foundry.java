package org.wirebound.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Casts logotypes into a font: adds a composite glyph for each (OpenType, "glyf", composite glyph description), whose components are
 * glyphs that the font has.
 */
final class Foundry {
    private static final int TABLES = 12;
    private static final int RECORD = 16;
    private static final int METRIC = 4;
    /** Both arguments are words and offsets, which are not scaled with the component. */
    private static final int PLACED = 0x0001 | 0x0002 | 0x1000;
    private static final int MORE = 0x0020;
    private static final int WHOLE_FONT_CHECKSUM = 0xB1B0AFBA;

    private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    private final int glyphs;
    private final int[] starts;

    private Foundry(byte[] font) {
        ByteBuffer whole = ByteBuffer.wrap(font);
        int count = whole.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = TABLES + i * RECORD;
            String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, whole.slice(whole.getInt(at + 8), whole.getInt(at + 12)));
        }
        glyphs = unsigned(tables.get("maxp"), 4);
        starts = new int[glyphs + 1];
        boolean longs = tables.get("head").getShort(50) != 0;
        for (int i = 0; i <= glyphs; i++) {
            starts[i] = longs ? tables.get("loca").getInt(4 * i) : 2 * unsigned(tables.get("loca"), 2 * i);
        }
    }

    /** The font with the logotypes behind its last glyph, in their order; their parts are numbered as in the font. */
    static byte[] cast(byte[] font, List<Logotype> logotypes) {
        return logotypes.isEmpty() ? font : new Foundry(font).with(logotypes);
    }

    private byte[] with(List<Logotype> logotypes) {
        int count = glyphs + logotypes.size();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        outlines.writeBytes(bytes(tables.get("glyf")));
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        for (int i = 0; i < glyphs; i++) {
            locations.putInt(starts[i]);
        }
        ByteBuffer metrics = metrics(count);
        for (Logotype logotype : logotypes) {
            pad(outlines);
            locations.putInt(outlines.size());
            List<Logotype.Part> drawn = logotype.parts().stream().filter(part -> starts[part.glyph() + 1] > starts[part.glyph()]).toList();
            int[] box = box(drawn);
            metrics.putShort((short) logotype.advance()).putShort((short) box[0]);
            outlines.writeBytes(outline(drawn, box));
        }
        pad(outlines);
        locations.putInt(outlines.size());
        tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
        tables.put("loca", locations);
        tables.put("hmtx", metrics);
        measure(count, logotypes);
        return write();
    }

    /** The horizontal metrics of all glyphs in full, with room for those to come. */
    private ByteBuffer metrics(int count) {
        ByteBuffer old = tables.get("hmtx");
        int full = unsigned(tables.get("hhea"), 34);
        ByteBuffer metrics = ByteBuffer.allocate(METRIC * count);
        for (int i = 0; i < glyphs; i++) {
            metrics.putShort(old.getShort(METRIC * Math.min(i, full - 1)));
            metrics.putShort(old.getShort(i < full ? METRIC * i + 2 : METRIC * full + 2 * (i - full)));
        }
        return metrics;
    }

    /** Left, bottom, right and top of what is drawn. */
    private int[] box(List<Logotype.Part> parts) {
        if (parts.isEmpty()) {
            return new int[4];
        }
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        ByteBuffer outlines = tables.get("glyf");
        for (Logotype.Part part : parts) {
            int at = starts[part.glyph()];
            box[0] = Math.min(box[0], outlines.getShort(at + 2) + part.x());
            box[1] = Math.min(box[1], outlines.getShort(at + 4) + part.y());
            box[2] = Math.max(box[2], outlines.getShort(at + 6) + part.x());
            box[3] = Math.max(box[3], outlines.getShort(at + 8) + part.y());
        }
        return box;
    }

    private static byte[] outline(List<Logotype.Part> parts, int[] box) {
        if (parts.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer outline = ByteBuffer.allocate(10 + 8 * parts.size());
        outline.putShort((short) -1);
        for (int side : box) {
            outline.putShort((short) side);
        }
        for (int i = 0; i < parts.size(); i++) {
            Logotype.Part part = parts.get(i);
            outline.putShort((short) (PLACED | (i < parts.size() - 1 ? MORE : 0)));
            outline.putShort((short) part.glyph()).putShort((short) part.x()).putShort((short) part.y());
        }
        return outline.array();
    }

    /** Brings the counts and largest values of the font up to date. */
    private void measure(int count, List<Logotype> logotypes) {
        ByteBuffer most = copy("maxp");
        int parts = logotypes.stream().mapToInt(logotype -> logotype.parts().size()).max().orElse(0);
        most.putShort(4, (short) count);
        most.putShort(10, capped(parts * Math.max(unsigned(most, 6), unsigned(most, 10))));
        most.putShort(12, capped(parts * Math.max(unsigned(most, 8), unsigned(most, 12))));
        most.putShort(28, (short) Math.max(unsigned(most, 28), parts));
        most.putShort(30, (short) (unsigned(most, 30) + 1));
        ByteBuffer header = copy("hhea");
        int widest = logotypes.stream().mapToInt(Logotype::advance).max().orElse(0);
        header.putShort(10, (short) Math.max(unsigned(header, 10), widest));
        header.putShort(34, (short) count);
        copy("head").putShort(50, (short) 1).putInt(8, 0);
    }

    private static short capped(int value) {
        return (short) Math.min(value, 0xFFFF);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer copy = ByteBuffer.wrap(bytes(tables.get(tag)));
        tables.put(tag, copy);
        return copy;
    }

    private byte[] write() {
        int start = TABLES + RECORD * tables.size();
        int size = start + tables.values().stream().mapToInt(table -> padded(table.capacity())).sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        int powers = 31 - Integer.numberOfLeadingZeros(tables.size());
        font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (RECORD << powers))
                .putShort((short) powers).putShort((short) (RECORD * tables.size() - (RECORD << powers)));
        int at = start;
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            byte[] bytes = bytes(table.getValue());
            font.put(at, bytes);
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(font, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            head = table.getKey().equals("head") ? at : head;
            at += padded(bytes.length);
        }
        font.putInt(head + 8, WHOLE_FONT_CHECKSUM - sum(font, 0, size));
        return font.array();
    }

    private static int sum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}

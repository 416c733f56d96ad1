package org.wirebound.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A TrueType file whose glyphs 1, 2, 3 ... are the shapes of a document, whatever glyphs of the face they are made of: a letter with its marks
 * is one compound glyph. So each cluster has one code, and every reader of the document finds its text once and whole.
 */
final class DrawnFont {
    /** What a viewer of PDF needs besides outlines and advances (ISO 32000-1 9.9, table 126): no names and no characters. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep", "gasp");
    private static final int LARGEST = 0xFFFF;

    private final TrueTypeFile whole;
    private final List<Drawing> drawings;
    private final Map<Integer, Integer> partNumbers = new HashMap<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Integer> metrics = new ArrayList<>();
    private int mostParts;

    private DrawnFont(Face face, List<Drawing> drawings) {
        this.whole = new TrueTypeFile(face.bytes());
        this.drawings = drawings;
    }

    /** The file; glyph 0 is the face's own. */
    static byte[] of(Face face, List<Drawing> drawings) {
        DrawnFont font = new DrawnFont(face, drawings);
        SortedSet<Integer> parts = font.parts();
        parts.forEach(part -> font.partNumbers.put(part, 1 + drawings.size() + font.partNumbers.size()));
        font.copy(0, font.whole.metrics(0));
        drawings.forEach(font::draw);
        parts.forEach(part -> font.copy(part, font.whole.metrics(part)));
        return font.file();
    }

    /** The glyphs that others are put together from. */
    private SortedSet<Integer> parts() {
        SortedSet<Integer> parts = new TreeSet<>(partsOf(0));
        for (Drawing drawing : drawings) {
            drawing.parts().forEach(part -> parts.addAll(drawing.plain() ? partsOf(part.glyph()) : Set.of(part.glyph())));
        }
        return whole.withParts(parts);
    }

    private Set<Integer> partsOf(int glyph) {
        Set<Integer> parts = whole.withParts(new TreeSet<>(Set.of(glyph)));
        parts.remove(glyph);
        return parts;
    }

    private void draw(Drawing drawing) {
        int row = drawing.advance() << 16;
        if (drawing.parts().isEmpty()) {
            outlines.add(new byte[0]);
            metrics.add(row);
        } else if (drawing.plain()) {
            int glyph = drawing.parts().get(0).glyph();
            copy(glyph, row | whole.metrics(glyph) & LARGEST);
        } else {
            byte[] compound = compound(drawing);
            outlines.add(compound);
            metrics.add(row | (compound.length == 0 ? 0 : ByteBuffer.wrap(compound).getShort(2) & LARGEST));
        }
    }

    private void copy(int glyph, int row) {
        outlines.add(TrueTypeFile.renumbered(whole.outline(glyph), partNumbers::get));
        metrics.add(row);
    }

    private byte[] compound(Drawing drawing) {
        List<Drawing.Part> inked = drawing.parts().stream().filter(part -> whole.outline(part.glyph()).length > 0).toList();
        if (inked.isEmpty()) {
            return new byte[0];
        }
        mostParts = Math.max(mostParts, inked.size());
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        ByteBuffer glyph = ByteBuffer.allocate(10 + 8 * inked.size());
        glyph.position(10);
        for (int i = 0; i < inked.size(); i++) {
            Drawing.Part part = inked.get(i);
            ByteBuffer outline = ByteBuffer.wrap(whole.outline(part.glyph()));
            box[0] = Math.min(box[0], outline.getShort(2) + part.x());
            box[1] = Math.min(box[1], outline.getShort(4) + part.y());
            box[2] = Math.max(box[2], outline.getShort(6) + part.x());
            box[3] = Math.max(box[3], outline.getShort(8) + part.y());
            int flags = TrueTypeFile.WORDS | TrueTypeFile.OFFSETS | (i < inked.size() - 1 ? TrueTypeFile.MORE : 0);
            glyph.putShort((short) flags).putShort(partNumbers.get(part.glyph()).shortValue()).putShort((short) part.x()).putShort((short) part.y());
        }
        glyph.putShort(0, (short) -1);
        for (int i = 0; i < box.length; i++) {
            glyph.putShort(2 + 2 * i, (short) box[i]);
        }
        return glyph.array();
    }

    private byte[] file() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        TABLES.stream().filter(whole.tags()::contains).forEach(tag -> tables.put(tag, whole.table(tag)));
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.size() + 1));
        ByteBuffer hmtx = ByteBuffer.allocate(4 * outlines.size());
        for (int i = 0; i < outlines.size(); i++) {
            loca.putInt(glyf.size());
            glyf.writeBytes(TrueTypeFile.padded(outlines.get(i)));
            hmtx.putInt(metrics.get(i));
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.size() == 0 ? new byte[1] : glyf.toByteArray());
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0).putShort(50, (short) 1);
        ByteBuffer.wrap(tables.get("hhea")).putShort(34, (short) outlines.size());
        limits(ByteBuffer.wrap(tables.get("maxp")));
        return TrueTypeFile.assembled(tables);
    }

    /** The most that a reader must be ready for (OpenType 1.9, maxp): compound glyphs may be deeper and larger than those of the face. */
    private void limits(ByteBuffer maxp) {
        maxp.putShort(4, (short) outlines.size());
        for (int field : new int[] {6, 8}) {
            int most = Math.max(Short.toUnsignedInt(maxp.getShort(field)), Short.toUnsignedInt(maxp.getShort(field + 4)));
            maxp.putShort(field + 4, (short) Math.min(LARGEST, most * Math.max(1, mostParts)));
        }
        maxp.putShort(28, (short) Math.max(mostParts, Short.toUnsignedInt(maxp.getShort(28))));
        maxp.putShort(30, (short) (1 + Short.toUnsignedInt(maxp.getShort(30))));
    }
}

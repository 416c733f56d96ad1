package org.wirebound.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first look at a font file: what kind it is, and whether its tables lie within it (OpenType 1.9, "Organization of an OpenType font"). */
final class FontTables {
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    /** Where {@code head} has the units of the em. */
    private static final int EM = 18;
    /** Where {@code head} says that {@code loca} has four bytes an offset. */
    private static final int WIDE_OFFSETS = 50;
    /** Where {@code maxp} has the number of glyphs. */
    private static final int GLYPHS = 4;
    /** Without these a document cannot carry a TrueType font. */
    private static final List<String> NEEDED = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private FontTables() {}

    /** Accepts one TrueType font with {@code glyf} outlines that do not vary, whose tables are all there. */
    static void requireTrueType(byte[] font) throws UnusableFontException {
        requireKind(font.length < HEADER ? "" : new String(font, 0, 4, StandardCharsets.ISO_8859_1));
        Map<String, ByteBuffer> tables = tables(ByteBuffer.wrap(font));
        if (tables.containsKey("CFF ") || tables.containsKey("CFF2")) {
            throw new UnusableFontException("its outlines are PostScript's (CFF); take the font in the format TrueType (.ttf)");
        } else if (tables.containsKey("fvar")) {
            throw new UnusableFontException("it is a variable font; take the static fonts of the family, one a face");
        }
        for (String table : NEEDED) {
            if (!tables.containsKey(table)) {
                throw new UnusableFontException("it has no table " + table + "; take a whole TrueType font");
            }
        }
        requireOutlines(tables);
    }

    /** Every outline must lie within {@code glyf} (OpenType 1.9, loca); readers of fonts do not ask. */
    private static void requireOutlines(Map<String, ByteBuffer> tables) throws UnusableFontException {
        try {
            ByteBuffer loca = tables.get("loca");
            int em = Short.toUnsignedInt(tables.get("head").getShort(EM));
            if (em < 16 || em > 16_384) {
                throw new UnusableFontException("it is damaged (its em has " + em + " units, and 16 to 16384 are allowed); fetch it again");
            }
            boolean wide = tables.get("head").getShort(WIDE_OFFSETS) != 0;
            int glyphs = Short.toUnsignedInt(tables.get("maxp").getShort(GLYPHS));
            long before = 0;
            for (int glyph = 0; glyph <= glyphs; glyph++) {
                long offset = wide ? Integer.toUnsignedLong(loca.getInt(4 * glyph)) : 2L * Short.toUnsignedInt(loca.getShort(2 * glyph));
                if (offset < before || offset > tables.get("glyf").capacity()) {
                    throw new UnusableFontException("it is damaged (the outline of glyph " + glyph + " lies outside of it); fetch it again");
                }
                before = offset;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new UnusableFontException("it is damaged (a table is too short); fetch it again", e);
        }
    }

    private static void requireKind(String kind) throws UnusableFontException {
        switch (kind) {
            case "\0\1\0\0", "true" -> { }
            case "OTTO" -> throw new UnusableFontException("its outlines are PostScript's (CFF); take the font in the format TrueType (.ttf)");
            case "ttcf" -> throw new UnusableFontException("it is a collection of fonts; take them one a file (.ttf)");
            case "wOFF", "wOF2" -> throw new UnusableFontException("it is packed for web pages (WOFF); take the font in the format TrueType (.ttf)");
            default -> throw new UnusableFontException("it is no font; take a TrueType font (.ttf)");
        }
    }

    /** The tables by their tags. */
    private static Map<String, ByteBuffer> tables(ByteBuffer font) throws UnusableFontException {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        int end = HEADER + RECORD * Short.toUnsignedInt(font.getShort(4));
        for (int at = HEADER; at < end; at += RECORD) {
            if (end > font.capacity() || Integer.toUnsignedLong(font.getInt(at + 8)) + Integer.toUnsignedLong(font.getInt(at + 12)) > font.capacity()) {
                throw new UnusableFontException("it is cut short; fetch it again");
            }
            byte[] tag = new byte[4];
            font.get(at, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), font.slice(font.getInt(at + 8), font.getInt(at + 12)));
        }
        return tables;
    }
}

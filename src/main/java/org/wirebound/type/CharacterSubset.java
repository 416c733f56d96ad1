package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A font file that shapes some characters as the whole font does: the glyphs keep their numbers, so that the tables for
 * substitution and placing stay true, and those that no text of these characters can come to lose their outlines.
 */
final class CharacterSubset {
    private static final Set<String> COPIED =
            Set.of("hhea", "maxp", "head", "OS/2", "name", "cvt ", "prep", "fpgm", "gasp");
    private static final Set<String> SHAPING = Set.of("GDEF", "GSUB", "GPOS", "BASE");
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FRACTION_SLASH = 0x2044;
    /** Blanks stand in for what is not to be seen, and the ring carries a mark that has lost its letter. */
    private static final Set<Integer> STAND_INS = Set.of((int) ' ', 0x25CC, 0x2010);
    /** What shapers take these vowels to pieces for, though Unicode does not: Thai and Lao sara am, Khmer vowels in two parts. */
    private static final SortedMap<Integer, String> IN_PARTS = new TreeMap<>();
    /** Characters in one piece that shapers may put together out of several. */
    private static final UnicodeSet COMPOSED = new UnicodeSet("[[:NFD_QC=No:]-[:Hangul_Syllable_Type=LV:]-[:Hangul_Syllable_Type=LVT:]]").freeze();

    static {
        IN_PARTS.put(0x0E33, "\u0E4D\u0E32");
        IN_PARTS.put(0x0EB3, "\u0ECD\u0EB2");
        for (int vowel : new int[] {0x17BE, 0x17BF, 0x17C0, 0x17C4, 0x17C5}) {
            IN_PARTS.put(vowel, "\u17C1");
        }
    }

    private final Face face;
    private final SortedMap<String, ByteBuffer> whole;
    private final boolean longOffsets;
    private final boolean shaping;

    private CharacterSubset(Face face, boolean shaping) {
        this.face = face;
        this.shaping = shaping;
        this.whole = FontFile.tables(face.bytes());
        this.longOffsets = whole.get("head").getShort(50) != 0;
    }

    /** True where letters without their font's tables for substitution and placing are wrong, and not only less beautiful. */
    static boolean isNeeded(Collection<Integer> codePoints) {
        return codePoints.stream().anyMatch(CharacterSubset::isShaped);
    }

    private static boolean isShaped(int point) {
        return switch (UCharacter.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                    !UCharacter.hasBinaryProperty(point, UProperty.VARIATION_SELECTOR);
            default -> point == ZERO_WIDTH_JOINER || point == FRACTION_SLASH || joins(point) || isConjoining(point)
                    || UCharacter.hasBinaryProperty(point, UProperty.EMOJI_MODIFIER)
                    || UCharacter.hasBinaryProperty(point, UProperty.REGIONAL_INDICATOR);
        };
    }

    private static boolean joins(int point) {
        int type = UCharacter.getIntPropertyValue(point, UProperty.JOINING_TYPE);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING || type == JoiningType.LEFT_JOINING;
    }

    private static boolean isConjoining(int point) {
        int type = UCharacter.getIntPropertyValue(point, UProperty.HANGUL_SYLLABLE_TYPE);
        return type == HangulSyllableType.LEADING_JAMO || type == HangulSyllableType.VOWEL_JAMO
                || type == HangulSyllableType.TRAILING_JAMO;
    }

    /** The font file for some characters, with the tables for shaping or without. */
    static byte[] of(Face face, SortedSet<Integer> codePoints, boolean shaping) {
        return new CharacterSubset(face, shaping).of(characters(codePoints));
    }

    /** The characters and those that a shaper may take instead: mirrored, taken to pieces or put together. */
    private static SortedSet<Integer> characters(SortedSet<Integer> used) {
        SortedSet<Integer> all = new TreeSet<>(used);
        all.addAll(STAND_INS);
        Normalizer2 pieces = Normalizer2.getNFDInstance();
        for (int point : used) {
            all.add(UCharacter.getMirror(point));
            String decomposed = pieces.getDecomposition(point);
            if (decomposed != null) {
                decomposed.codePoints().forEach(all::add);
            }
            IN_PARTS.getOrDefault(point, "").codePoints().forEach(all::add);
        }
        SortedSet<Integer> composed = new TreeSet<>();
        for (String character : COMPOSED) {
            int point = character.codePointAt(0);
            if (pieces.getDecomposition(point).codePoints().allMatch(all::contains)) {
                composed.add(point);
            }
        }
        all.addAll(composed);
        return all;
    }

    private byte[] of(SortedSet<Integer> characters) {
        SortedMap<Integer, Integer> map = new TreeMap<>();
        for (int point : characters) {
            int glyph = face.glyph(point);
            if (glyph != 0) {
                map.put(point, glyph);
            }
        }
        SortedSet<Integer> glyphs = new TreeSet<>(map.values());
        glyphs.add(0);
        glyphs = withComponents(shaping ? GlyphClosure.of(face, glyphs) : glyphs);
        SortedMap<String, ByteBuffer> tables = new TreeMap<>(whole);
        tables.keySet().removeIf(tag -> !COPIED.contains(tag) && !(shaping && SHAPING.contains(tag)));
        tables.put("cmap", CharacterMap.of(map));
        tables.put("post", namelessPost());
        tables.put("hmtx", widths(glyphs));
        outlines(glyphs, tables);
        return FontFile.of(tables);
    }

    private SortedSet<Integer> withComponents(SortedSet<Integer> glyphs) {
        SortedSet<Integer> all = new TreeSet<>(glyphs);
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        while (!open.isEmpty()) {
            for (int component : components(outline(open.pop()))) {
                if (all.add(component)) {
                    open.push(component);
                }
            }
        }
        return all;
    }

    /** The glyphs that a glyph is composed of (OpenType 1.9, "glyf"). */
    private static SortedSet<Integer> components(ByteBuffer outline) {
        SortedSet<Integer> components = new TreeSet<>();
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return components;
        }
        int flags;
        int at = 10;
        do {
            flags = outline.getShort(at);
            components.add(Short.toUnsignedInt(outline.getShort(at + 2)));
            int offsets = (flags & 0x0001) != 0 ? 4 : 2;
            int scale = (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
            at += 4 + offsets + scale;
        } while ((flags & 0x0020) != 0);
        return components;
    }

    private ByteBuffer outline(int glyph) {
        int start = offset(glyph);
        return whole.get("glyf").slice(start, offset(glyph + 1) - start);
    }

    private int offset(int glyph) {
        ByteBuffer offsets = whole.get("loca");
        return longOffsets ? offsets.getInt(4 * glyph) : 2 * Short.toUnsignedInt(offsets.getShort(2 * glyph));
    }

    /** Version 3, which has no names of glyphs. */
    private ByteBuffer namelessPost() {
        ByteBuffer post = ByteBuffer.allocate(32).put(0, whole.get("post"), 0, 32);
        return post.putInt(0, 0x0003_0000);
    }

    /** The widths that no text needs are 0: the ZIP file has them for next to nothing. */
    private ByteBuffer widths(SortedSet<Integer> glyphs) {
        ByteBuffer hmtx = whole.get("hmtx");
        int pairs = Short.toUnsignedInt(whole.get("hhea").getShort(34));
        ByteBuffer widths = ByteBuffer.allocate(hmtx.capacity());
        for (int glyph : glyphs) {
            int at = glyph < pairs ? 4 * glyph : 4 * pairs + 2 * (glyph - pairs);
            widths.put(at, hmtx, at, glyph < pairs ? 4 : 2);
        }
        return widths.put(4 * (pairs - 1), hmtx, 4 * (pairs - 1), 4);
    }

    private void outlines(SortedSet<Integer> glyphs, SortedMap<String, ByteBuffer> tables) {
        int count = Short.toUnsignedInt(whole.get("maxp").getShort(4));
        int size = glyphs.stream().mapToInt(glyph -> outline(glyph).capacity() + 3 & ~3).sum();
        ByteBuffer glyf = ByteBuffer.allocate(size);
        ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            loca.putInt(glyf.position());
            if (glyphs.contains(glyph)) {
                ByteBuffer outline = outline(glyph);
                glyf.put(outline).position(glyf.position() + 3 & ~3);
            }
        }
        loca.putInt(glyf.position());
        tables.put("glyf", glyf.rewind());
        tables.put("loca", loca.rewind());
        tables.put("head", ByteBuffer.allocate(54).put(0, whole.get("head"), 0, 54).putShort(50, (short) 1));
    }
}

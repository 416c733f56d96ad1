package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_SET_VALUE_INVALID;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_guess_segment_properties;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_shape_glyphs_closure;

import com.ibm.icu.lang.UScript;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** All glyphs of a face that the shaping of some characters can lead to, whatever their order. */
final class GlyphClosure {
    private GlyphClosure() {}

    /** @param codePoints characters that the face has */
    static SortedSet<Integer> of(Face face, SortedSet<Integer> codePoints) {
        SortedSet<Integer> glyphs = new TreeSet<>();
        Map<Integer, StringBuilder> scripts = new TreeMap<>();
        for (int codePoint : codePoints) {
            glyphs.add(face.glyph(codePoint));
            scripts.computeIfAbsent(UScript.getScript(codePoint), script -> new StringBuilder()).appendCodePoint(codePoint);
        }
        StringBuilder signs = scripts.getOrDefault(UScript.COMMON, new StringBuilder()).append(scripts.getOrDefault(UScript.INHERITED, new StringBuilder()));
        scripts.values().forEach(text -> add(face, text.toString() + signs, glyphs));
        return glyphs;
    }

    private static void add(Face face, String text, SortedSet<Integer> glyphs) {
        long buffer = hb_buffer_create();
        long set = hb_set_create();
        ByteBuffer units = MemoryUtil.memUTF16(text, false);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_buffer_add_utf16(buffer, units, 0, text.length());
            hb_buffer_guess_segment_properties(buffer);
            hb_ot_shape_glyphs_closure(face.nativeFont(), buffer, null, set);
            IntBuffer glyph = stack.ints(HB_SET_VALUE_INVALID);
            while (hb_set_next(set, glyph)) {
                glyphs.add(glyph.get(0));
            }
        } finally {
            MemoryUtil.memFree(units);
            hb_set_destroy(set);
            hb_buffer_destroy(buffer);
        }
    }
}

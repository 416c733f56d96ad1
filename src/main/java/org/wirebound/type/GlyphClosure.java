package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_face;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_tag_from_string;
import static org.lwjgl.util.harfbuzz.OpenType.HB_OT_TAG_GSUB;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_collect_lookups;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookups_substitute_closure;

import java.nio.IntBuffer;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lwjgl.system.MemoryStack;

/** Every glyph that shaping may put in the place of some others (by HarfBuzz, over the table {@code GSUB}). */
final class GlyphClosure {
    /** What shapers apply of themselves (OpenType 1.9, "Registered features"; the script development specifications). */
    private static final String FEATURES = "ccmp locl rlig liga clig calt rclt rvrn ltra ltrm rtla rtlm frac numr dnom "
            + "isol init medi fina med2 fin2 fin3 mset stch nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct cfar "
            + "pres abvs blws psts haln ljmo vjmo tjmo";

    private GlyphClosure() {}

    /** The glyphs and what may be put in their places, in any script and language. */
    static SortedSet<Integer> of(Face face, Collection<Integer> glyphs) {
        long font = hb_font_get_face(face.nativeFont());
        long set = hb_set_create();
        long lookups = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            glyphs.forEach(glyph -> hb_set_add(set, glyph));
            hb_ot_layout_collect_lookups(font, HB_OT_TAG_GSUB, null, null, features(stack), lookups);
            hb_ot_layout_lookups_substitute_closure(font, lookups, set);
            SortedSet<Integer> all = new TreeSet<>();
            IntBuffer at = stack.ints(-1);
            while (hb_set_next(set, at)) {
                all.add(at.get(0));
            }
            return all;
        } finally {
            hb_set_destroy(set);
            hb_set_destroy(lookups);
        }
    }

    private static IntBuffer features(MemoryStack stack) {
        String[] tags = FEATURES.split(" ");
        IntBuffer features = stack.callocInt(tags.length + 1);
        for (int i = 0; i < tags.length; i++) {
            features.put(i, hb_tag_from_string(tags[i]));
        }
        return features;
    }
}

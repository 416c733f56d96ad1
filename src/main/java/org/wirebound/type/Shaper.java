package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_cluster_level;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_feature_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import com.ibm.icu.lang.UScript;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * Words to glyphs, with kerning, ligatures and marks, by HarfBuzz. The copy of HarfBuzz is pinned with the program, so
 * that the glyphs do not depend on the machine. Safe for use by several threads.
 */
public final class Shaper {
    /** What stands for a character that no face has. */
    private static final String BOX = "\u25A1";

    private final FontLibrary fonts;
    private final HarfBuzzFonts natives = new HarfBuzzFonts();

    public Shaper(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Shapes text that has one look.
     *
     * @param text without line feeds
     * @param preferred the face to use for every character that it has
     * @param language BCP 47
     * @param ligatures false where letters are spaced out, so that none may melt together
     * @return clusters whose texts, one after the other, are the text
     */
    public List<Cluster> shape(String text, Face preferred, String language, boolean ligatures) {
        List<Cluster> clusters = new ArrayList<>(text.length());
        for (Item item : Item.split(text, preferred, fonts)) {
            if (item.face().isPresent()) {
                shape(item, item.face().get(), language, ligatures, clusters);
            } else {
                clusters.addAll(boxes(item.text(), preferred));
            }
        }
        return clusters;
    }

    private void shape(Item item, Face face, String language, boolean ligatures, List<Cluster> clusters) {
        long buffer = hb_buffer_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
            hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
            hb_buffer_set_script(buffer, hb_script_from_string(UScript.getShortName(item.script())));
            hb_buffer_set_language(buffer, hb_language_from_string(language));
            hb_buffer_add_utf16(buffer, utf16(item.text()), 0, item.text().length());
            hb_shape(natives.font(face), buffer, ligatures ? null : withoutLigatures(stack));
            collect(buffer, item.text(), face, clusters);
        } finally {
            hb_buffer_destroy(buffer);
        }
    }

    private static void collect(long buffer, String text, Face face, List<Cluster> clusters) {
        hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
        if (infos == null || positions == null) {
            return;
        }
        int count = infos.remaining();
        for (int first = 0; first < count; ) {
            int start = infos.get(first).cluster();
            int next = first;
            List<Glyph> glyphs = new ArrayList<>(1);
            while (next < count && infos.get(next).cluster() == start) {
                hb_glyph_position_t position = positions.get(next);
                glyphs.add(new Glyph(infos.get(next).codepoint(), position.x_advance(), position.x_offset(), position.y_offset()));
                next++;
            }
            int end = next < count ? infos.get(next).cluster() : text.length();
            clusters.add(new Cluster(text.substring(start, end), face, glyphs));
            first = next;
        }
    }

    private List<Cluster> boxes(String text, Face preferred) {
        Face face = fonts.faceFor(BOX, preferred).orElseThrow(() -> new IllegalStateException("no font has a box"));
        int glyph = face.glyph(BOX.codePointAt(0));
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> new Cluster(character, face, List.of(new Glyph(glyph, face.advance(glyph), 0, 0))))
                .toList();
    }

    private static ByteBuffer utf16(String text) {
        ByteBuffer units = ByteBuffer.allocateDirect(text.length() * 2).order(ByteOrder.nativeOrder());
        units.asCharBuffer().put(text);
        return units;
    }

    private static hb_feature_t.Buffer withoutLigatures(MemoryStack stack) {
        hb_feature_t.Buffer features = hb_feature_t.malloc(2, stack);
        hb_feature_from_string("-liga", features.get(0));
        hb_feature_from_string("-clig", features.get(1));
        return features;
    }
}

package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
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

    public Shaper(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Shapes a text that has one look, from left to right.
     *
     * @param text without line feeds
     * @return clusters whose texts, one after the other, are the text
     */
    public List<Cluster> shape(String text, Face preferred, String language, boolean ligatures) {
        return shape(text, List.of(new Stretch(text.length(), preferred, language, ligatures)), false).get(0);
    }

    /**
     * Shapes a paragraph. Each part is shaped in sight of its neighbours, so that letters join across a change of looks.
     *
     * @param paragraph without line feeds
     * @param stretches one a look, at least one
     * @param rightToLeft the direction of the paragraph as a whole
     * @return the clusters of each stretch in the order of reading; their texts, one after the other, are the paragraph
     */
    public List<List<Cluster>> shape(String paragraph, List<Stretch> stretches, boolean rightToLeft) {
        List<List<Cluster>> clusters = new ArrayList<>(stretches.size());
        stretches.forEach(stretch -> clusters.add(new ArrayList<>()));
        ByteBuffer units = utf16(paragraph);
        try {
            for (Item item : Item.of(paragraph, stretches, BidiLevels.of(paragraph, rightToLeft), fonts)) {
                Stretch stretch = stretches.get(item.stretch());
                List<Cluster> open = clusters.get(item.stretch());
                if (item.face().isPresent()) {
                    shape(paragraph, units, item, stretch, open);
                } else {
                    boxes(paragraph, item, stretch.preferred(), open);
                }
            }
        } finally {
            MemoryUtil.memFree(units);
        }
        return clusters;
    }

    private void shape(String paragraph, ByteBuffer units, Item item, Stretch stretch, List<Cluster> clusters) {
        Face face = item.face().orElseThrow();
        long buffer = hb_buffer_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
            hb_buffer_set_direction(buffer, item.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
            hb_buffer_set_script(buffer, hb_script_from_string(UScript.getShortName(item.script())));
            hb_buffer_set_language(buffer, hb_language_from_string(stretch.language()));
            hb_buffer_add_utf16(buffer, units, item.start(), item.end() - item.start());
            hb_shape(face.nativeFont(), buffer, stretch.ligatures() ? null : withoutLigatures(stack));
            collect(buffer, paragraph, item, clusters);
        } finally {
            hb_buffer_destroy(buffer);
        }
    }

    private static void collect(long buffer, String paragraph, Item item, List<Cluster> clusters) {
        hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
        if (infos == null || positions == null) {
            return;
        }
        int count = infos.remaining();
        List<Cluster> visual = new ArrayList<>(count);
        int before = item.end();
        for (int first = 0; first < count; ) {
            int start = infos.get(first).cluster();
            int next = first;
            List<Glyph> glyphs = new ArrayList<>(1);
            while (next < count && infos.get(next).cluster() == start) {
                hb_glyph_position_t position = positions.get(next);
                glyphs.add(new Glyph(infos.get(next).codepoint(), position.x_advance(), position.x_offset(), position.y_offset()));
                next++;
            }
            int end = item.rightToLeft() ? before : next < count ? infos.get(next).cluster() : item.end();
            visual.add(new Cluster(paragraph.substring(start, end), item.face().orElseThrow(), glyphs, item.level()));
            before = start;
            first = next;
        }
        if (item.rightToLeft()) {
            Collections.reverse(visual);
        }
        clusters.addAll(visual);
    }

    private void boxes(String paragraph, Item item, Face preferred, List<Cluster> clusters) {
        Face face = fonts.faceFor(BOX, preferred, UScript.COMMON, "und").orElseThrow(() -> new IllegalStateException("no font has a box"));
        int glyph = face.glyph(BOX.codePointAt(0));
        paragraph.substring(item.start(), item.end()).codePoints()
                .mapToObj(Character::toString)
                .map(character -> new Cluster(character, face, List.of(new Glyph(glyph, face.advance(glyph), 0, 0)), item.level()))
                .forEach(clusters::add);
    }

    /** The caller gives the memory back. */
    private static ByteBuffer utf16(String text) {
        ByteBuffer units = MemoryUtil.memAlloc(Math.max(1, text.length() * 2));
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

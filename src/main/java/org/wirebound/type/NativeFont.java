package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;

import java.nio.ByteBuffer;

/**
 * The native side of a face: immutable, kept to the end.
 *
 * @param bytes held here because HarfBuzz reads the font out of them for as long as it lives
 * @param pointer the {@code hb_font_t}, in font units
 */
record NativeFont(ByteBuffer bytes, long pointer) {
    static NativeFont of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(file.length).put(file).flip();
        long font = hb_font_create(hb_face_create(hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, 0, null), 0));
        hb_font_make_immutable(font);
        return new NativeFont(bytes, font);
    }
}

package org.wirebound.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The native side of the faces: made when a face is first shaped with, immutable from then on, kept to the end. */
final class HarfBuzzFonts {
    /** The buffers are held here because HarfBuzz reads the font out of them for as long as it lives. */
    private record NativeFont(ByteBuffer bytes, long pointer) {}

    private final Map<FaceName, NativeFont> fonts = new ConcurrentHashMap<>();

    /** The {@code hb_font_t} of a face, in font units. */
    long font(Face face) {
        return fonts.computeIfAbsent(face.name(), name -> create(face)).pointer();
    }

    private static NativeFont create(Face face) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(face.bytes().length).put(face.bytes()).flip();
        long font = hb_font_create(hb_face_create(hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, 0, null), 0));
        hb_font_make_immutable(font);
        return new NativeFont(bytes, font);
    }
}

package org.wirebound.style.picture;

import org.wirebound.style.Picture;

/** Reads PNG (ISO/IEC 15948) of any kind, and lays it on white: what shows through would look otherwise in each format. */
final class PngReader {
    private PngReader() {}

    static Picture.Raster read(byte[] file) {
        return Pixels.opaque(Pixels.unpack(file, "png"));
    }
}

package org.wirebound.style.picture;

import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

/**
 * Bytes to pictures: PNG, JPEG, or SVG turned to outlines. The bytes alone say which of them they are. A colour profile in a file is not
 * looked at: all colours are taken for sRGB.
 */
public final class PictureReader {
    /** The most bytes of a file. */
    public static final int MOST_BYTES = 2 << 20;
    /** The most pixels of a picture. */
    static final int MOST_PIXELS = 20_000_000;

    private PictureReader() {}

    /**
     * Reads one picture.
     *
     * @throws UnusablePictureException if it is none, is damaged, goes beyond a limit, or cannot be shown alike in all formats
     */
    public static Picture read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnusablePictureException("the picture has more than " + (MOST_BYTES >> 20) + " MiB", "save it smaller");
        } else if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PngReader.read(file);
        } else if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return JpegReader.read(file);
        }
        return SvgReader.read(file);
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a picture that would take too much memory, before it is unpacked. */
    static void requireSize(long width, long height) {
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new UnusablePictureException("the picture has " + width + " by " + height + " pixels",
                    "save it with " + MOST_PIXELS / 1_000_000 + " million pixels at most");
        }
    }
}

package org.wirebound.style.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

/** Reads JPEG (ITU-T T.81) of shades of grey or of three colours; the file goes into the documents as it is. */
final class JpegReader {
    private static final String ADVICE = "open it in a picture editor and save it as JPEG in the colour space RGB";
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int EXIF = 0xE1;
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    /** Exif 2.3, 4.6.4. */
    private static final int ORIENTATION = 0x112;
    private static final int UPRIGHT = 1;

    private final ByteBuffer file;

    private JpegReader(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static Picture.Raster read(byte[] file) {
        Picture.Raster raster;
        try {
            raster = new JpegReader(file).frame(file);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new UnusablePictureException("the picture is damaged: it ends too early", "save it again as JPEG");
        }
        Pixels.unpack(file, "jpeg"); // a file that is damaged further on would stand in every document
        return raster;
    }

    /** Walks along the segments (T.81, B.1.1) up to the one that describes the pixels. */
    private Picture.Raster frame(byte[] bytes) {
        int at = 2;
        while (true) {
            if (unsigned(at) != 0xFF) {
                throw new UnusablePictureException("the picture is damaged: a segment is missing", "save it again as JPEG");
            }
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == START_OF_SCAN) {
                throw new UnusablePictureException("the picture is damaged: it does not say its size", "save it again as JPEG");
            } else if (isFrame(marker)) {
                return raster(marker, at + 4, bytes);
            } else {
                int length = Short.toUnsignedInt(file.getShort(at + 2));
                if (marker == EXIF) {
                    requireUpright(at + 4, length - 2);
                }
                at += 2 + Math.max(2, length);
            }
        }
    }

    /** Three markers of that row are tables (T.81, table B.1). */
    private static boolean isFrame(int marker) {
        return marker >= BASELINE && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private Picture.Raster raster(int marker, int at, byte[] bytes) {
        if (marker != BASELINE && marker != EXTENDED && marker != PROGRESSIVE || unsigned(at) != Byte.SIZE) {
            throw new UnusablePictureException("the picture is a JPEG of a rare kind that many programs cannot show", ADVICE);
        }
        int height = Short.toUnsignedInt(file.getShort(at + 1));
        int width = Short.toUnsignedInt(file.getShort(at + 3));
        int components = unsigned(at + 5);
        if (components != 1 && components != 3) {
            throw new UnusablePictureException("the picture's colours are those of a printing press (CMYK)", ADVICE);
        }
        PictureReader.requireSize(width, height);
        requireEnd(at);
        return new Picture.Raster(bytes, Picture.Coding.JPEG, width, height, components == 1);
    }

    /** A decoder fills up what is missing and says nothing; the marker of the end tells (T.81, B.2.1). */
    private void requireEnd(int from) {
        for (int at = file.limit() - 2; at > from; at--) {
            if (unsigned(at) == 0xFF && unsigned(at + 1) == END) {
                return;
            }
        }
        throw new UnusablePictureException("the picture is damaged: it ends too early", "save it again as JPEG");
    }

    private void requireUpright(int at, int length) {
        if (length < 14 || !file.slice(at, EXIF_NAME.length).equals(ByteBuffer.wrap(EXIF_NAME))) {
            return;
        }
        ByteBuffer tiff = file.slice(at + EXIF_NAME.length, length - EXIF_NAME.length);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int count = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; count > 0; count--, entry += 12) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION && tiff.getShort(entry + 8) != UPRIGHT) {
                throw new UnusablePictureException("the picture lies on its side and says that it is to be turned",
                        "turn it in a picture editor and save it upright");
            }
        }
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}

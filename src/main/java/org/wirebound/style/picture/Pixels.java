package org.wirebound.style.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

/** Unpacks pixels and packs them again, with the JDK's own codecs. */
final class Pixels {
    private Pixels() {}

    /**
     * The pixels of a file.
     *
     * @param format as the JDK names it
     */
    static BufferedImage unpack(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            PictureReader.requireSize(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnusablePictureException told ? told
                    : new UnusablePictureException("the picture is damaged (" + e.getMessage() + ")", "save it again as " + format);
        } finally {
            reader.dispose();
        }
    }

    /** A PNG file of an image laid on white, as white as the paper. */
    static Picture.Raster opaque(BufferedImage image) {
        boolean grey = image.getRaster().getNumBands() <= 2 && image.getColorModel().getColorSpace().getNumComponents() == 1;
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(),
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        if (grey && !image.getColorModel().hasAlpha() && image.getRaster().getSampleModel().getSampleSize(0) == Byte.SIZE) {
            flat.setData(image.getRaster()); // drawing would take the shades through another curve
        } else {
            lay(image, flat);
        }
        return new Picture.Raster(png(flat), Picture.Coding.PNG, flat.getWidth(), flat.getHeight(), grey);
    }

    private static void lay(BufferedImage image, BufferedImage ground) {
        Graphics2D pen = ground.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, ground.getWidth(), ground.getHeight());
            pen.drawImage(image, 0, 0, null);
        } finally {
            pen.dispose();
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java cannot write PNG; install a whole one");
            }
        } catch (IOException e) {
            throw new IllegalStateException("a picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}

package org.wirebound.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.wirebound.style.Colour;
import org.wirebound.style.Picture;

/**
 * A picture as an external object that fills a square of the side 1: pixels as an image (ISO 32000-1 8.9.5), outlines as a form (8.10). Its
 * colours are those of the output intent, as those of the text are.
 */
final class PictureObject {
    private static final int SIGNATURE = 8;
    /** Of a chunk's length, name and checksum (ISO/IEC 15948, 5.3). */
    private static final int AROUND_CHUNK = 12;
    private static final int IMAGE_DATA = 0x49444154;
    /** Each row says by itself how it was filtered (ISO 32000-1, table 10). */
    private static final int PNG_PREDICTOR = 15;

    private PictureObject() {}

    static COSStream of(Picture picture) {
        return picture instanceof Picture.Raster raster ? image(raster) : form((Picture.Outline) picture);
    }

    private static COSStream image(Picture.Raster raster) {
        COSStream image = raster.coding() == Picture.Coding.JPEG
                ? Cos.of(raster.bytes(), COSName.DCT_DECODE)
                : Cos.of(imageData(raster.bytes()), COSName.FLATE_DECODE);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, raster.width());
        image.setInt(COSName.HEIGHT, raster.height());
        image.setItem(COSName.COLORSPACE, raster.grey() ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        image.setInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
        if (raster.coding() == Picture.Coding.PNG) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
            parameters.setInt(COSName.COLORS, raster.grey() ? 1 : 3);
            parameters.setInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
            parameters.setInt(COSName.COLUMNS, raster.width());
            image.setItem(COSName.DECODE_PARMS, parameters);
        }
        return image;
    }

    /** PNG deflates its rows as PDF does, so that they go over as they are: all chunks of image data are one stream (ISO/IEC 15948, 10.1). */
    private static byte[] imageData(byte[] png) {
        ByteArrayOutputStream data = new ByteArrayOutputStream(png.length);
        ByteBuffer file = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; at < png.length; at += AROUND_CHUNK + file.getInt(at)) {
            if (file.getInt(at + Integer.BYTES) == IMAGE_DATA) {
                data.write(png, at + 2 * Integer.BYTES, file.getInt(at));
            }
        }
        return data.toByteArray();
    }

    private static COSStream form(Picture.Outline outline) {
        StringBuilder content = new StringBuilder();
        outline.fills().forEach(fill -> fill(fill, content));
        COSStream form = Cos.stream(content.toString().getBytes(StandardCharsets.US_ASCII));
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Cos.lengths(0, 0, outline.width(), outline.height()));
        form.setItem(COSName.MATRIX, Cos.matrix(1 / outline.width(), -1 / outline.height(), 1));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        return form;
    }

    private static void fill(Picture.Fill fill, StringBuilder content) {
        fill.clip().ifPresent(box -> content.append("q ").append(number(box.left())).append(number(box.top()))
                .append(number(box.width())).append(number(box.height())).append("re W n\n"));
        Colour colour = fill.colour();
        content.append(number(colour.red() / 255.0)).append(number(colour.green() / 255.0)).append(number(colour.blue() / 255.0)).append("rg\n");
        for (Picture.Step step : fill.path()) {
            step.coordinates().forEach(coordinate -> content.append(number(coordinate)));
            content.append(switch (step.verb()) {
                case MOVE -> "m\n";
                case LINE -> "l\n";
                case CURVE -> "c\n";
                case CLOSE -> "h\n";
            });
        }
        content.append(fill.evenOdd() ? "f*\n" : "f\n").append(fill.clip().isPresent() ? "Q\n" : "");
    }

    private static String number(double value) {
        return ContentStream.number(value) + " ";
    }
}

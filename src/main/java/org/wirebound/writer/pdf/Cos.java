package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Short words for the objects of a PDF (ISO 32000-1 7.3). */
final class Cos {
    /** What deflating adds to contents that it cannot make smaller, but for very long ones. */
    private static final int ROOM = 64;

    private Cos() {}

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    static COSArray array(Collection<? extends COSBase> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    static COSArray numbers(Collection<Integer> numbers) {
        return array(numbers.stream().map(COSInteger::get).toList());
    }

    /** Lengths in points, to the thousandth. */
    static COSArray lengths(double... points) {
        COSArray array = new COSArray();
        for (double point : points) {
            long thousandths = Math.round(point * 1000);
            array.add(thousandths % 1000 == 0 ? COSInteger.get(thousandths / 1000) : new COSFloat(thousandths / 1000f));
        }
        return array;
    }

    /** A matrix that scales, and moves upwards (ISO 32000-1 8.3.3); its scales may be small. */
    static COSArray matrix(double scaleX, double scaleY, double up) {
        return array(List.of(new COSFloat((float) scaleX), COSInteger.ZERO, COSInteger.ZERO, new COSFloat((float) scaleY),
                COSInteger.ZERO, new COSFloat((float) up)));
    }

    /** A deflated stream. */
    static COSStream stream(byte[] content) {
        return of(deflated(content), COSName.FLATE_DECODE);
    }

    /** A stream of what was deflated before. */
    static COSStream ofDeflated(byte[] deflated) {
        return of(deflated, COSName.FLATE_DECODE);
    }

    /** A stream of what was packed before. */
    static COSStream of(byte[] packed, COSName filter) {
        COSStream stream = plainStream(packed);
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    /** A stream without a filter. */
    static COSStream plainStream(byte[] content) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    /** The zlib stream of a content (ISO 32000-1 7.4.4). */
    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] deflated = new byte[content.length + ROOM];
            int size = 0;
            while (!deflater.finished()) {
                if (size == deflated.length) {
                    deflated = Arrays.copyOf(deflated, 2 * size);
                }
                size += deflater.deflate(deflated, size, deflated.length - size);
            }
            return Arrays.copyOf(deflated, size);
        } finally {
            deflater.end();
        }
    }
}

package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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

    /** A deflated stream. */
    static COSStream stream(byte[] content) {
        return ofDeflated(deflated(content));
    }

    /** A stream of what was deflated before. */
    static COSStream ofDeflated(byte[] deflated) {
        COSStream stream = plainStream(deflated);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
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

package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Short words for the objects of a PDF (ISO 32000-1 7.3). */
final class Cos {
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
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}

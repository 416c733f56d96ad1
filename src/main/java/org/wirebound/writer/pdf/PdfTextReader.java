package org.wirebound.writer.pdf;

import org.wirebound.writer.Format;
import org.wirebound.writer.RenditionReader;

/** Reads the words back out of a PDF. */
public final class PdfTextReader implements RenditionReader {
    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public String text(byte[] rendition) {
        throw new UnsupportedOperationException();
    }
}

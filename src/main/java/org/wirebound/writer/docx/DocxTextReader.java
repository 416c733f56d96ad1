package org.wirebound.writer.docx;

import org.wirebound.writer.Format;
import org.wirebound.writer.RenditionReader;

/** Reads the words back out of a DOCX. */
public final class DocxTextReader implements RenditionReader {
    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public String text(byte[] rendition) {
        throw new UnsupportedOperationException();
    }
}

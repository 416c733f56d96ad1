package org.wirebound.writer.epub;

import org.wirebound.writer.Format;
import org.wirebound.writer.RenditionReader;

/** Reads the words back out of a EPUB. */
public final class EpubTextReader implements RenditionReader {
    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public String text(byte[] rendition) {
        throw new UnsupportedOperationException();
    }
}

package org.wirebound.writer.epub;

import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;

/** Galley to EPUB. */
public final class EpubWriter implements RenditionWriter {
    private final FontLibrary fonts;

    public EpubWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public Rendition write(Galley galley) {
        throw new UnsupportedOperationException();
    }
}

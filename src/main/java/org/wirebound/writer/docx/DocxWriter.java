package org.wirebound.writer.docx;

import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;

/** Galley to DOCX. */
public final class DocxWriter implements RenditionWriter {
    private final FontLibrary fonts;

    public DocxWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Rendition write(Galley galley) {
        throw new UnsupportedOperationException();
    }
}

package org.wirebound.writer.pdf;

import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;

/** Galley to PDF. */
public final class PdfWriter implements RenditionWriter {
    private final FontLibrary fonts;

    public PdfWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Rendition write(Galley galley) {
        throw new UnsupportedOperationException();
    }
}

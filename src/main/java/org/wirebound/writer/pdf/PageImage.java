package org.wirebound.writer.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.wirebound.writer.Format;
import org.wirebound.writer.UnreadableRenditionException;

/** Draws pages of PDF files as pixels; for people to look at, and for no other use. */
public final class PageImage {
    private PageImage() {}

    /**
     * The first page of a document.
     *
     * @param width of the image in pixels
     * @throws UnreadableRenditionException if the bytes are no whole PDF with a page
     */
    public static BufferedImage first(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("it has no pages");
            }
            float scale = width / document.getPage(0).getCropBox().getWidth();
            return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UnreadableRenditionException(Format.PDF, e);
        }
    }
}

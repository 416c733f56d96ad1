package org.wirebound.offender.writer.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

public final class PdfThatShowsText {
    void show(PDPageContentStream content) throws IOException {
        content.showText("x");
    }
}

package org.wirebound.writer.pdf.imposition;

import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of a PDF for printing systems that take no PDF, such as that of Windows: they are drawn for the printer. */
public final class PrintablePages {
    private PrintablePages() {}

    /** Lends the pages of a PDF for as long as the use of them lasts. */
    public static <R> R lend(byte[] pdf, Function<Pageable, R> use) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return use.apply(new PDFPageable(document, Orientation.AUTO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

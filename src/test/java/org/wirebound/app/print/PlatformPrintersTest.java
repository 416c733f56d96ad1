package org.wirebound.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** The printer of the Java platform that writes PostScript to a stream, and like those of Windows takes no PDF. */
class PlatformPrintersTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(paper);
    private final Printers printers = new PlatformPrinters(() -> List.of(service));

    @Test
    void itIsListed() throws Exception {
        Printer printer = printers.all().get(0);

        assertThat(printer.name()).isEqualTo(service.getName());
        assertThat(printer.isDefault()).isTrue();
        assertThat(printer.media()).contains("iso-a4");
    }

    @Test
    void pagesAreDrawnForIt() throws Exception {
        String job = printers.print(printers.all().get(0), new PrintJob("x", pdf(2), new SheetSize(612, 792), 1, Optional.empty(), Optional.empty()));

        assertThat(job).isEqualTo("x");
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS").contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
    }

    @Test
    void aPrinterThatIsGoneIsTold() throws Exception {
        Printer gone = new Printer("attic", "ready", false, List.of(), false, List.of());

        assertThatThrownBy(() -> printers.print(gone, new PrintJob("x", pdf(1), new SheetSize(612, 792), 1, Optional.empty(), Optional.empty())))
                .isInstanceOf(PrintingException.class).hasMessageContaining("attic is gone");
    }

    private static byte[] pdf(int pages) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Writes the text of every PDF named on standard input, as PDFBox extracts it, to NAME.pdfbox in the folder; a form feed ends each page. */
class PdfBoxText {
    public static void main(String[] arguments) throws Exception {
        List<String> files = new String(System.in.readAllBytes(), "UTF-8").lines().toList();
        for (String file : files) {
            Path pdf = Path.of(file);
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setLineSeparator("\n");
                stripper.setPageEnd("\f");
                String name = pdf.getFileName().toString().replaceFirst("\\.pdf$", ".pdfbox");
                Files.writeString(Path.of(arguments[0], name), stripper.getText(document));
            }
        }
    }
}

package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.docx.DocxWriter;
import org.wirebound.writer.pdf.PdfWriter;

class CheckerTest {
    private static final Checker CHECKER = new Checker(new ScratchFiles());
    private static final Galley GALLEY = GalleyFixture.full();
    private static final byte[] PDF = new PdfWriter(FontLibrary.bundled()).write(GalleyFixture.proof(GALLEY)).bytes();
    private static final byte[] DOCX = new DocxWriter(FontLibrary.bundled()).write(GalleyFixture.proof(GALLEY)).bytes();
    private static final byte[] EPUB = EpubFixture.GOOD.bytes();

    @Test
    void goodFilesPass() {
        CheckReport pdf = CHECKER.check(Format.PDF, PDF);

        assertThat(pdf.problems()).isEmpty();
        assertThat(pdf.standards()).containsExactly("PDF/A-2a", "PDF/UA-1");
        assertThat(CHECKER.check(Format.DOCX, DOCX).problems()).isEmpty();
        assertThat(CHECKER.check(Format.EPUB, EPUB).problems()).allMatch(problem -> problem.level() == Problem.Level.NOTE);
        assertThat(CHECKER.check(Format.EPUB, EPUB).passed()).isTrue();
    }

    @Test
    void filesCutShortFail() {
        assertFails(Format.PDF, Arrays.copyOf(PDF, PDF.length / 2));
        assertFails(Format.DOCX, Arrays.copyOf(DOCX, DOCX.length / 2));
        assertFails(Format.EPUB, Arrays.copyOf(EPUB, EPUB.length / 2));
        assertFails(Format.EPUB, new byte[0]);
        assertFails(Format.PDF, new byte[0]);
    }

    @Test
    void aFileOfAnotherFormatFails() {
        assertFails(Format.PDF, DOCX);
        assertFails(Format.DOCX, EPUB);
        assertFails(Format.EPUB, DOCX);
    }

    @Test
    void aFlippedBitInThePackedFormatsIsFound() {
        for (int at = 100; at < DOCX.length / 2; at += 1009) {
            assertFails(Format.DOCX, flipped(DOCX, at));
        }
        assertFails(Format.EPUB, flipped(EPUB, 45));
        assertFails(Format.EPUB, flipped(EPUB, EPUB.length / 2));
    }

    @Test
    void aPdfWithoutLanguageBreaksBothItsStandards() throws IOException {
        CheckReport report = CHECKER.check(Format.PDF, changed(document -> document.getDocumentCatalog().setLanguage(null)));

        assertThat(report.passed()).isFalse();
        assertThat(report.problems()).anyMatch(problem -> problem.standard().equals("PDF/UA-1") && problem.rule().startsWith("7.2"));
    }

    @Test
    void aPdfWithoutItsFontFilesIsNoPdfA() throws IOException {
        CheckReport report = CHECKER.check(Format.PDF, changed(CheckerTest::removeFontFiles));

        // ISO 19005-2, 6.2.11.4.1: all fonts shall be embedded
        assertThat(report.problems()).anyMatch(problem ->
                problem.standard().equals("PDF/A-2a") && problem.rule().startsWith("6.2.11.4.1"));
    }

    @Test
    void anEpubWithAWrongMimetypeOrWithoutLanguageOrFontFails() {
        assertThat(rules(EpubFixture.GOOD.withMimetype("application/zip"))).contains("PKG-007");
        assertThat(rules(EpubFixture.GOOD.withoutLanguage())).contains("RSC-005");
        assertThat(rules(EpubFixture.GOOD.withoutFont())).contains("RSC-001");
    }

    @Test
    void aProblemReadsAsOneLine() {
        assertThat(new Problem(Problem.Level.ERROR, "PDF/A-2a", "6.2.11.4.1-1", "root/page[0]", "not embedded"))
                .hasToString("PDF/A-2a 6.2.11.4.1-1 at root/page[0]: not embedded");
    }

    private static void assertFails(Format format, byte[] file) {
        CheckReport report = CHECKER.check(format, file);
        assertThat(report.passed()).as("%s: %s", format, report.problems()).isFalse();
        assertThat(report.problems()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank().doesNotContain("/tmp"));
    }

    private static List<String> rules(EpubFixture epub) {
        CheckReport report = CHECKER.check(Format.EPUB, epub.bytes());
        assertThat(report.passed()).isFalse();
        return report.problems().stream().map(Problem::rule).toList();
    }

    private static byte[] flipped(byte[] file, int at) {
        byte[] copy = file.clone();
        copy[at] ^= 4;
        return copy;
    }

    private static byte[] changed(Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void removeFontFiles(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            try {
                PDFont font = resources.getFont(name);
                font.getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}

package org.wirebound.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.docx.DocxWriter;
import org.wirebound.writer.epub.EpubWriter;
import org.wirebound.writer.pdf.PdfWriter;

/** All formats carry what has no place of its own in them under the names that records use. */
class OwnFieldsTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Galley GALLEY = new GalleyFixture()
            .know(MetadataKey.SLUG, "BC-PORT").know(MetadataKey.EMBARGO, "2026-05-11T11:30:00Z").know(MetadataKey.TAKES, 3).know(MetadataKey.REPLACES, "urn:uuid:1")
            .know(MetadataKey.CATEGORY, "i & o").galley();

    @ParameterizedTest
    @CsvSource({"slug, BC-PORT", "embargo, 2026-05-11T11:30:00Z", "takes, 3", "replaces, urn:uuid:1", "category, i &amp; o"})
    void everyFormatNamesTheField(String name, String value) throws IOException {
        assertThat(xmp()).contains("<wirebound:" + name + ">" + value + "</wirebound:" + name + ">", "<pdfaProperty:name>" + name + "<");
        assertThat(part(new DocxWriter(FONTS).write(GalleyFixture.proof(GALLEY)), "docProps/custom.xml")).contains("name=\"" + name + "\"><vt:lpwstr>" + value + "<");
        assertThat(part(new EpubWriter(FONTS).write(GalleyFixture.proof(GALLEY)), "EPUB/package.opf")).contains("property=\"wirebound:" + name + "\">" + value + "<");
    }

    @Test
    void whatADispatchDoesNotHaveIsNotDescribed() throws IOException {
        assertThat(xmp()).doesNotContain("<pdfaProperty:name>revision<");
    }

    private static String xmp() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfWriter(FONTS).write(GalleyFixture.proof(GALLEY)).bytes())) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    private static String part(Rendition rendition, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(rendition.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(name.substring(name.lastIndexOf('/') + 1))) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}

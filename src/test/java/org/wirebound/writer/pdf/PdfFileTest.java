package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfFile file = new PdfFile(out);

    @Test
    void whatWasWrittenIsHeldNoMore() throws InterruptedException {
        WeakReference<COSDictionary> page = page();

        assertThat(file.held()).isEqualTo(1);
        file.flush();

        assertThat(file.held()).isZero();
        assertThat(collected(page)).isTrue();
    }

    private WeakReference<COSDictionary> page() {
        COSDictionary page = Cos.dictionary("Page");
        page.setItem(COSName.CONTENTS, Cos.stream("BT ET".getBytes(StandardCharsets.US_ASCII)));
        file.put(page);
        return new WeakReference<>(page);
    }

    private static boolean collected(WeakReference<?> reference) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (reference.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(10);
        }
        return reference.get() == null;
    }

    @Test
    void anotherReaderFindsEveryObject() throws IOException {
        COSObject catalog = file.reserve();
        COSArray numbers = new COSArray();
        for (int i = 0; i < 1_000; i++) {
            COSDictionary one = new COSDictionary();
            one.setInt(COSName.N, i);
            one.setString(COSName.TITLE, "número (" + i + ") \\ שלום");
            numbers.add(file.put(one));
            if (i % 100 == 0) {
                COSStream stream = Cos.stream(("stream " + i).getBytes(StandardCharsets.US_ASCII));
                one.setItem(COSName.CONTENTS, stream);
                file.flush();
            }
        }
        COSDictionary root = Cos.dictionary("Catalog");
        COSDictionary pages = Cos.dictionary("Pages");
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        root.setItem(COSName.PAGES, file.put(pages));
        root.setItem(COSName.K, numbers);
        file.put(catalog, root);
        file.finish(catalog, new COSDictionary(), new byte[16]);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            COSArray found = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.K);
            assertThat(found.size()).isEqualTo(1_000);
            for (int i = 0; i < found.size(); i++) {
                COSDictionary one = (COSDictionary) found.getObject(i);
                assertThat(one.getInt(COSName.N)).isEqualTo(i);
                assertThat(one.getString(COSName.TITLE)).isEqualTo("número (" + i + ") \\ שלום");
                if (i % 100 == 0) {
                    assertThat(one.getCOSStream(COSName.CONTENTS).toTextString()).isEqualTo("stream " + i);
                }
            }
        }
    }

    @Test
    void aReferenceStandsForAnObjectThatIsWrittenLater() throws IOException {
        COSObject later = file.reserve();
        COSDictionary catalog = Cos.dictionary("Catalog");
        catalog.setItem(COSName.K, later);
        COSDictionary pages = Cos.dictionary("Pages");
        pages.setItem(COSName.KIDS, new COSArray());
        catalog.setItem(COSName.PAGES, file.put(pages));
        COSObject root = file.put(catalog);
        file.flush();
        COSDictionary object = new COSDictionary();
        object.setItem(COSName.N, COSInteger.get(7));
        file.put(later, object);
        file.finish(root, new COSDictionary(), new byte[16]);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.K).getInt(COSName.N)).isEqualTo(7);
        }
    }
}

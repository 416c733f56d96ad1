package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNodesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4_096, 4_097, 9_000})
    void pagesStayInTheirOrderHoweverManyThereAre(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile file = new PdfFile(out);
        COSObject root = file.reserve();
        PageNodes nodes = new PageNodes(file);
        for (int number = 0; number < count; number++) {
            COSDictionary page = Cos.dictionary("Page");
            page.setInt(COSName.N, number);
            page.setItem(COSName.MEDIA_BOX, Cos.lengths(0, 0, 100, 100));
            nodes.add(page);
            file.flush();
        }
        PageNodes.Top top = nodes.finish(root);
        COSDictionary pages = Cos.dictionary("Pages");
        pages.setItem(COSName.KIDS, Cos.array(List.of(top.number())));
        pages.setInt(COSName.COUNT, top.pages());
        file.put(root, pages);
        COSDictionary catalog = Cos.dictionary("Catalog");
        catalog.setItem(COSName.PAGES, root);
        file.finish(file.put(catalog), new COSDictionary(), new byte[16]);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(count);
            int next = 0;
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getInt(COSName.N)).isEqualTo(next++);
            }
            assertThat(mostKids(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES))).isLessThanOrEqualTo(64);
        }
    }

    /** The most kids that any node has. */
    private static int mostKids(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        int most = kids == null ? 0 : kids.size();
        for (int i = 0; kids != null && i < kids.size(); i++) {
            most = Math.max(most, mostKids((COSDictionary) kids.getObject(i)));
        }
        return most;
    }
}

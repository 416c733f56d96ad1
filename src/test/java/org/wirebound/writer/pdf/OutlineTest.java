package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Rendition;

class OutlineTest {
    private static final PdfWriter WRITER = new PdfWriter(FontLibrary.bundled());

    @Test
    void bookmarksLeadToEachCrossheadOnItsPage() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Galleys.piece(Role.HEADLINE, Galleys.run("Fish and chips")));
        for (String name : List.of("One", "Two", "Three")) {
            pieces.add(Galleys.piece(Role.CROSSHEAD, Galleys.run(name)));
            pieces.addAll(Collections.nCopies(30, Galleys.body("The council met to speak of fish.")));
        }
        try (PDDocument document = document(pieces)) {
            List<String> entries = new ArrayList<>();
            gather(document.getDocumentCatalog().getDocumentOutline(), document, 0, entries);
            assertThat(entries.get(0)).isEqualTo("0 Fish & <chips> on 1");
            assertThat(entries).hasSize(4);
            for (String name : List.of("One", "Two", "Three")) {
                assertThat(entries).anySatisfy(entry -> {
                    assertThat(entry).startsWith("1 " + name + " on ");
                    assertThat(textOf(document, Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1)))).contains(name + System.lineSeparator());
                });
            }
        }
    }

    @Test
    void onePageNeedsNoBookmarks() throws IOException {
        try (PDDocument document = document(List.of(Galleys.piece(Role.CROSSHEAD, Galleys.run("One")), Galleys.body("The council met.")))) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    private static void gather(PDOutlineNode node, PDDocument document, int level, List<String> entries) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            entries.add(level + " " + item.getTitle() + " on " + page);
            gather(item, document, level + 1, entries);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static PDDocument document(List<Piece> pieces) throws IOException {
        Galley galley = Galleys.of(BlockStyle.Align.START, pieces.toArray(Piece[]::new));
        Rendition rendition = WRITER.write(GalleyFixture.proof(galley));
        return Loader.loadPDF(rendition.bytes());
    }
}

package org.wirebound.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Proof;
import org.wirebound.type.page.Sheet;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;

/**
 * Galley to PDF/A-2a (ISO 19005-2) that is PDF/UA-1 (ISO 14289-1) as well: its pages are
 * written as glyph codes with their structure, and saved with fonts, colour profile and metadata embedded.
 */
public final class PdfWriter implements RenditionWriter {
    private final FontLibrary fonts;
    private final Typesetter typesetter;

    public PdfWriter(FontLibrary fonts) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Rendition write(Proof proof) {
        Galley galley = proof.galley();
        List<Sheet> sheets = proof.sheets();
        try (PDDocument document = new PDDocument()) {
            PdfFonts used = new PdfFonts();
            StructureTree tree = new StructureTree();
            Structure structure = new Structure(tree, galley.pieces());
            PageTree pages = new PageTree(galley, new RunningMatter(galley, sheets.size(), typesetter, fonts), used, tree);
            for (int i = 0; i < sheets.size(); i++) {
                pages.add(sheets.get(i), structure, i + 1, sheets.size());
            }
            DocumentProperties properties = new DocumentProperties(galley);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.PAGES, pages.finish());
            catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
            pages.outline().ifPresent(outline -> catalog.setItem(COSName.OUTLINES, outline));
            properties.into(catalog);
            properties.into(document.getDocumentInformation());
            return new Rendition(Format.PDF, save(document, galley));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] save(PDDocument document, Galley galley) throws IOException {
        document.getDocument().setVersion(1.7f);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
        document.setDocumentId(Long.parseUnsignedLong(galley.imprint().sourceSha256().substring(0, 16), 16));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        document.save(out);
        return out.toByteArray();
    }
}

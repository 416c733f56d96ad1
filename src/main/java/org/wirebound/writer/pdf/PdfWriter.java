package org.wirebound.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Proof;
import org.wirebound.type.page.Sheet;
import org.wirebound.writer.Enclosure;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;
import org.wirebound.writer.pdf.PdfProfile.Trait;

/**
 * Galley to PDF/A (ISO 19005) of a profile, which says what the file claims: its pages are written as glyph codes with their
 * structure, and saved with fonts, colour profile and metadata embedded.
 */
public final class PdfWriter implements RenditionWriter {
    private final FontLibrary fonts;
    private final Typesetter typesetter;
    private final PdfProfile profile;

    /** A writer of {@linkplain PdfProfile#DEFAULT PDF/A-2a and PDF/UA-1}. */
    public PdfWriter(FontLibrary fonts) {
        this(fonts, PdfProfile.DEFAULT);
    }

    public PdfWriter(FontLibrary fonts, PdfProfile profile) {
        this.fonts = fonts;
        this.profile = profile;
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Rendition write(Proof proof) {
        return write(proof, List.of());
    }

    /** {@inheritDoc} Only a profile that {@linkplain PdfProfile#enclosing() encloses} files takes any. */
    @Override
    public Rendition write(Proof proof, List<Enclosure> enclosures) {
        Galley galley = proof.galley();
        List<Sheet> sheets = proof.sheets();
        try (PDDocument document = new PDDocument()) {
            PdfFonts used = new PdfFonts(profile);
            StructureTree tree = new StructureTree(profile);
            Structure structure = new Structure(tree, galley.pieces());
            PageTree pages = new PageTree(galley, new RunningMatter(galley, sheets.size(), typesetter, fonts), used, tree);
            for (int i = 0; i < sheets.size(); i++) {
                pages.add(sheets.get(i), structure, i + 1, sheets.size());
            }
            DocumentProperties properties = new DocumentProperties(galley, profile);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.PAGES, pages.finish());
            catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
            pages.outline().ifPresent(outline -> catalog.setItem(COSName.OUTLINES, outline));
            properties.into(catalog);
            if (profile.has(Trait.INFORMATION)) {
                properties.into(document.getDocumentInformation());
            }
            if (profile.has(Trait.ENCLOSURES)) {
                new EmbeddedFiles(enclosures, galley.imprint().stamp()).into(catalog);
            }
            return new Rendition(Format.PDF, save(document, galley));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] save(PDDocument document, Galley galley) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (profile.has(Trait.SHORT_ARRAYS)) {
            ShortArrays.in(catalog);
        }
        document.getDocument().setVersion(profile.part().version());
        catalog.removeItem(COSName.VERSION);
        document.setDocumentId(Long.parseUnsignedLong(galley.imprint().sourceSha256().substring(0, 16), 16));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        document.save(out, profile.has(Trait.COMPRESSION) ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}

package org.wirebound.writer.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.PageStarts;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;
import org.wirebound.writer.ZipContainer;

/**
 * Galley to EPUB 3.3: a cover, and one content document with the style sheet and the fonts that it needs, and metadata that follow
 * EPUB Accessibility 1.1. Nothing in it is fetched, scripted or obfuscated.
 */
public final class EpubWriter implements RenditionWriter {
    /** Where all but the container's own files lie. */
    static final String FOLDER = "OEBPS/";
    /** Where in the container the dispatch itself is. */
    public static final String CONTENT = FOLDER + ContentDocument.PATH;

    /** OCF 3.3 (EPUB 3.3, section 4.2.6.3.1). */
    static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final FontLibrary fonts;
    private final Typesetter typesetter;

    public EpubWriter(FontLibrary fonts) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public Rendition write(Proof proof) {
        Galley galley = proof.galley().screen();
        List<EmbeddedFont> embedded = EmbeddedFont.of(galley, fonts);
        Headings headings = new Headings(galley);
        List<PictureFile> pictures = PictureFile.of(galley);
        List<PageStarts.Start> pages = PageStarts.of(proof);
        ZipContainer zip = new ZipContainer()
                .store("mimetype", Format.EPUB.mediaType().getBytes(StandardCharsets.US_ASCII))
                .deflate("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8))
                .deflate(FOLDER + PackageDocument.PATH, PackageDocument.of(galley, headings, embedded, pictures))
                .deflate(FOLDER + NavigationDocument.PATH, NavigationDocument.of(galley, headings, pages))
                .deflate(FOLDER + Cover.PATH, Cover.of(galley, typesetter))
                .deflate(FOLDER + CoverPage.PATH, CoverPage.of(galley))
                .deflate(FOLDER + ContentDocument.PATH, ContentDocument.of(galley, headings, pages, typesetter, pictures))
                .deflate(FOLDER + Publication.STYLE_SHEET, StyleSheet.of(galley, fonts, embedded));
        pictures.forEach(picture -> zip.deflate(FOLDER + picture.path(), picture.bytes()));
        embedded.forEach(font -> zip.deflate(FOLDER + font.path(), font.bytes()));
        return new Rendition(Format.EPUB, zip.finish());
    }
}

package org.wirebound.writer.docx;

import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontUse;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionWriter;
import org.wirebound.writer.ZipContainer;

/**
 * Galley to DOCX: WordprocessingML, Transitional (ECMA-376 part 4), as Word 2013 and later write it. The parts are POI's compiled
 * schema types; the package is our own, because POI's stamps the clock into it.
 */
public final class DocxWriter implements RenditionWriter {
    private final FontLibrary fonts;
    private final StyleSheets styleSheets;
    private final Typesetter typesetter;

    public DocxWriter(FontLibrary fonts) {
        this.fonts = fonts;
        this.styleSheets = new StyleSheets(fonts);
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Rendition write(Proof proof) {
        Galley galley = proof.galley();
        RunningMatter matter = RunningMatter.of(galley, typesetter);
        List<EmbeddedFont> embedded = EmbeddedFont.of(FontUse.of(galley, matter.runs(), fonts), fonts);
        Hyperlinks links = Hyperlinks.of(galley);
        Typefaces typefaces = Typefaces.of(galley, fonts);
        RunWriter words = new RunWriter(galley, fonts, links, typefaces);
        Pictures pictures = Pictures.of(galley);
        ZipContainer zip = new ZipContainer();
        zip.deflate(ContentTypesPart.PATH, ContentTypesPart.of(pictures));
        zip.deflate(RelationshipsPart.OF_PACKAGE, RelationshipsPart.ofPackage());
        zip.deflate(RelationshipsPart.OF_DOCUMENT, RelationshipsPart.ofDocument(links, pictures));
        zip.deflate(RelationshipsPart.OF_FONT_TABLE, RelationshipsPart.ofFontTable(embedded));
        for (Part part : Part.values()) {
            zip.deflate(part.path(), content(part, galley, matter, words, embedded));
        }
        pictures.contents().forEach(picture -> zip.deflate("word/" + picture.target(), picture.bytes()));
        embedded.forEach(font -> zip.deflate(font.path(), font.content()));
        return new Rendition(Format.DOCX, zip.finish());
    }

    private byte[] content(Part part, Galley galley, RunningMatter matter, RunWriter words, List<EmbeddedFont> embedded) {
        return switch (part) {
            case DOCUMENT -> DocumentPart.of(galley, fonts, words, typesetter);
            case CORE -> CorePart.of(galley);
            case EXTENDED -> ExtendedPart.of(galley);
            case CUSTOM -> CustomPart.of(galley);
            case STYLES -> styleSheets.of(galley, words.typefaces());
            case SETTINGS -> SettingsPart.of(galley);
            case FONT_TABLE -> FontTablePart.of(embedded, fonts);
            case HEADER -> HeaderPart.of(galley, matter.head(), words, fonts);
            case FIRST_HEADER -> HeaderPart.of(galley, matter.firstHead(), words, fonts);
            case FOOTER -> FooterPart.of(galley, matter.foot(), words);
            case FIRST_FOOTER -> FooterPart.of(galley, matter.firstFoot(), words);
        };
    }
}

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
        Pictures pictures = Pictures.of(galley);
        Writing writing = new Writing(galley, new RunWriter(galley, fonts, links, typefaces), matter, embedded,
                styleSheets.of(galley, typefaces), ListNumbering.of(galley));
        ZipContainer zip = new ZipContainer();
        zip.deflate(ContentTypesPart.PATH, ContentTypesPart.of(pictures));
        zip.deflate(RelationshipsPart.OF_PACKAGE, RelationshipsPart.ofPackage());
        zip.deflate(RelationshipsPart.OF_DOCUMENT, RelationshipsPart.ofDocument(links, pictures));
        zip.deflate(RelationshipsPart.OF_DISPATCH, RelationshipsPart.ofDispatch());
        zip.deflate(RelationshipsPart.OF_FONT_TABLE, RelationshipsPart.ofFontTable(embedded));
        for (Part part : Part.values()) {
            zip.deflate(part.path(), content(part, writing));
        }
        pictures.contents().forEach(picture -> zip.deflate("word/" + picture.target(), picture.bytes()));
        embedded.forEach(font -> zip.deflate(font.path(), font.content()));
        return new Rendition(Format.DOCX, zip.finish());
    }

    /** What the parts of one document are made of. */
    private record Writing(Galley galley, RunWriter words, RunningMatter matter, List<EmbeddedFont> embedded,
            StyleSheets.StyleSheet sheet, ListNumbering lists) {}

    private byte[] content(Part part, Writing writing) {
        Galley galley = writing.galley;
        RunningMatter matter = writing.matter;
        return switch (part) {
            case DOCUMENT -> DocumentPart.of(galley, fonts, writing.words, writing.lists, typesetter);
            case CORE -> CorePart.of(galley);
            case EXTENDED -> ExtendedPart.of(galley);
            case CUSTOM -> CustomPart.of(galley);
            case STYLES -> writing.sheet.styles();
            case THEME -> writing.sheet.theme();
            case NUMBERING -> NumberingPart.of(galley, writing.lists, fonts, writing.words.typefaces());
            case SETTINGS -> writing.sheet.settings();
            case FONT_TABLE -> FontTablePart.of(writing.embedded, fonts);
            case HEADER -> HeaderPart.of(galley, matter.head(), writing.words, fonts);
            case FIRST_HEADER -> HeaderPart.of(galley, matter.firstHead(), writing.words, fonts);
            case FOOTER -> FooterPart.of(galley, matter.foot(), writing.words);
            case FIRST_FOOTER -> FooterPart.of(galley, matter.firstFoot(), writing.words);
            case DISPATCH -> DispatchPart.of(galley);
            case DISPATCH_PROPERTIES -> DispatchPropertiesPart.of(galley);
        };
    }
}

package org.wirebound.writer.epub;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.writer.OwnFields;

/** The package document (EPUB 3.3, section 5): metadata, the list of files and their order. */
final class PackageDocument {
    static final String PATH = "package.opf";

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    /** EPUB asks for a date of the last change (section 5.5.5); where none is known it is the start of the DOS calendar, as in the ZIP. */
    private static final String NO_STAMP = "1980-01-01T00:00:00Z";

    private final XmlDocument opf = new XmlDocument();
    private final Galley galley;
    private final Headings headings;

    private PackageDocument(Galley galley, Headings headings) {
        this.galley = galley;
        this.headings = headings;
    }

    static byte[] of(Galley galley, Headings headings, List<EmbeddedFont> fonts, List<PictureFile> pictures) {
        return new PackageDocument(galley, headings).bytes(fonts, pictures);
    }

    /** The package document of a volume. */
    static byte[] of(Galley titlePage, VolumePackage.Items items) {
        return new PackageDocument(titlePage, new Headings(titlePage)).bytes(items);
    }

    private byte[] bytes(List<EmbeddedFont> fonts, List<PictureFile> pictures) {
        open(Accessibility.of(galley, headings));
        manifest(List.of("dispatch"), List.of(Publication.STYLE_SHEET), fonts, pictures);
        spine(List.of("dispatch"));
        return opf.close().line().bytes();
    }

    private byte[] bytes(VolumePackage.Items items) {
        open(Accessibility.unclaimed(galley, headings));
        manifest(items.documents(), items.sheets(), items.fonts(), List.of());
        spine(items.documents());
        return opf.close().line().bytes();
    }

    private void open(List<Accessibility.Meta> accessibility) {
        opf.open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "identifier",
                "xml:lang", galley.language(), "dir", Publication.direction(galley),
                "prefix", "wirebound: https://wirebound.org/ns/1/").line();
        opf.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        dublinCore(galley.metadata());
        ownTerms(galley.metadata());
        accessibility.forEach(meta -> opf.leaf("meta", meta.value(), meta.attributes().toArray(String[]::new)));
        opf.close().line();
    }

    private void dublinCore(Metadata metadata) {
        opf.leaf("dc:identifier", galley.imprint().identifier(), "id", "identifier");
        opf.leaf("dc:title", Publication.title(galley));
        opf.leaf("dc:language", galley.language());
        term("creator", MetadataKey.BYLINE);
        term("publisher", MetadataKey.AGENCY);
        metadata.get(MetadataKey.DATE)
                // a day without a year is no date of W3CDTF
                .filter(date -> date.precision() != DispatchDate.Precision.MONTH_DAY)
                .ifPresent(date -> opf.leaf("dc:date", date.toString()));
        opf.leaf("dc:source", Publication.known(galley.imprint().sourceName(), galley.imprint().identifier()));
        pages();
        term("coverage", MetadataKey.PLACE);
        metadata.get(MetadataKey.KEYWORDS).orElse(List.of()).stream()
                .filter(word -> !word.isBlank())
                .forEach(word -> opf.leaf("dc:subject", word));
        term("rights", MetadataKey.RIGHTS);
        opf.leaf("meta", galley.imprint().stamp().map(stamp -> UTC.format(stamp.withOffsetSameInstant(ZoneOffset.UTC)))
                .orElse(NO_STAMP), "property", "dcterms:modified");
    }

    /**
     * The pages are those of the PDF, which has the same identifier; EPUB 3.3, section D.3.11, and the property that is to take
     * its place (Page Source Identification, section 3).
     */
    private void pages() {
        String identifier = galley.imprint().identifier();
        opf.leaf("dc:source", identifier, "id", "pages");
        opf.leaf("meta", "pagination", "refines", "#pages", "property", "source-of");
        opf.leaf("meta", "application/pdf", "refines", "#pages", "property", "dcterms:format");
        opf.leaf("meta", identifier, "property", "pageBreakSource");
    }

    private void term(String name, MetadataKey<String> key) {
        galley.metadata().get(key).filter(value -> !value.isBlank()).ifPresent(value -> opf.leaf("dc:" + name, value));
    }

    private void ownTerms(Metadata metadata) {
        own("titleDerived", String.valueOf(metadata.get(MetadataKey.TITLE_DERIVED).orElse(false)));
        metadata.get(MetadataKey.DATE).ifPresent(date -> own("date", date.toString()));
        OwnFields.of(metadata).forEach(field -> own(field.name(), field.value()));
        own("sourceSha256", galley.imprint().sourceSha256());
    }

    private void own(String name, String value) {
        opf.leaf("meta", value, "property", "wirebound:" + name);
    }

    private void manifest(List<String> documents, List<String> sheets, List<EmbeddedFont> fonts, List<PictureFile> pictures) {
        opf.open("manifest").line();
        opf.empty("item", "id", "nav", "href", NavigationDocument.PATH, "media-type", "application/xhtml+xml", "properties", "nav").line();
        opf.empty("item", "id", "cover-image", "href", Cover.PATH, "media-type", "image/svg+xml", "properties", "cover-image").line();
        item("cover", CoverPage.PATH, "application/xhtml+xml");
        documents.forEach(name -> item(name, VolumePackage.path(name), "application/xhtml+xml"));
        sheets.forEach(sheet -> item(sheet.replace(".css", ""), sheet, "text/css"));
        pictures.forEach(picture -> item(picture.id(), picture.path(), picture.mediaType()));
        fonts.forEach(font -> item(font.name().postScript(), font.path(), "font/ttf"));
        opf.close().line();
    }

    private void item(String id, String path, String mediaType) {
        opf.empty("item", "id", id, "href", path, "media-type", mediaType).line();
    }

    private void spine(List<String> documents) {
        opf.open("spine", "page-progression-direction", Publication.direction(galley)).empty("itemref", "idref", "cover");
        documents.forEach(name -> opf.empty("itemref", "idref", name));
        opf.empty("itemref", "idref", "nav", "linear", "no").close().line();
    }
}

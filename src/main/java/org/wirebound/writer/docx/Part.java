package org.wirebound.writer.docx;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of the package that every document has, a row each, in the order in which they are written: name, media type
 * and what the part is to its owner (ECMA-376 part 1, 11.3 and 15.2; part 2, 11).
 */
enum Part {
    DOCUMENT(Owner.PACKAGE, "word/document.xml", Names.WORD + "document.main+xml", Names.OFFICE + "officeDocument"),
    CORE(Owner.PACKAGE, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
    EXTENDED(Owner.PACKAGE, "docProps/app.xml", Names.DOCUMENT + "extended-properties+xml", Names.OFFICE + "extended-properties"),
    CUSTOM(Owner.PACKAGE, "docProps/custom.xml", Names.DOCUMENT + "custom-properties+xml", Names.OFFICE + "custom-properties"),
    STYLES(Owner.DOCUMENT, "word/styles.xml", Names.WORD + "styles+xml", Names.OFFICE + "styles"),
    /** What the styles' own words mean in fonts and colours (14.2.7). */
    THEME(Owner.DOCUMENT, "word/theme/theme1.xml", Names.DOCUMENT + "theme+xml", Names.OFFICE + "theme"),
    NUMBERING(Owner.DOCUMENT, "word/numbering.xml", Names.WORD + "numbering+xml", Names.OFFICE + "numbering"),
    SETTINGS(Owner.DOCUMENT, "word/settings.xml", Names.WORD + "settings+xml", Names.OFFICE + "settings"),
    FONT_TABLE(Owner.DOCUMENT, "word/fontTable.xml", Names.WORD + "fontTable+xml", Names.OFFICE + "fontTable"),
    HEADER(Owner.DOCUMENT, "word/header1.xml", Names.WORD + "header+xml", Names.OFFICE + "header"),
    FOOTER(Owner.DOCUMENT, "word/footer1.xml", Names.WORD + "footer+xml", Names.OFFICE + "footer"),
    /** The head and foot of the first page: what a first page of its own kind does not name, it does not have (ECMA-376 part 1, 17.10.6). */
    FIRST_FOOTER(Owner.DOCUMENT, "word/footer2.xml", Names.WORD + "footer+xml", Names.OFFICE + "footer"),
    FIRST_HEADER(Owner.DOCUMENT, "word/header2.xml", Names.WORD + "header+xml", Names.OFFICE + "header"),
    /** The dispatch's metadata, to which the content controls are bound (15.2.5). */
    DISPATCH(Owner.DOCUMENT, "customXml/item1.xml", "application/xml", Names.OFFICE + "customXml"),
    /** What identifies the metadata among the data of the package (15.2.6). */
    DISPATCH_PROPERTIES(Owner.DISPATCH, "customXml/itemProps1.xml", Names.DOCUMENT + "customXmlProperties+xml", Names.OFFICE + "customXmlProps");

    /** Whose relationships name a part. */
    enum Owner {
        PACKAGE(""), DOCUMENT("word/"), DISPATCH("customXml/");

        private final String folder;

        Owner(String folder) {
            this.folder = folder;
        }
    }

    private static final class Names {
        private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";
        private static final String WORD = DOCUMENT + "wordprocessingml.";
        private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    }

    private final Owner owner;
    private final String path;
    private final String contentType;
    private final String relationshipType;

    Part(Owner owner, String path, String contentType, String relationshipType) {
        this.owner = owner;
        this.path = path;
        this.contentType = contentType;
        this.relationshipType = relationshipType;
    }

    static List<Part> of(Owner owner) {
        return Arrays.stream(values()).filter(part -> part.owner == owner).toList();
    }

    /** The name in the ZIP file. */
    String path() {
        return path;
    }

    String contentType() {
        return contentType;
    }

    String relationshipType() {
        return relationshipType;
    }

    /** The path from the owner's folder. */
    String target() {
        return path.startsWith(owner.folder) ? path.substring(owner.folder.length()) : "../" + path;
    }

    /** The name of the relationship that leads to this part. */
    String relationshipId() {
        return "rId" + (of(owner).indexOf(this) + 1);
    }
}

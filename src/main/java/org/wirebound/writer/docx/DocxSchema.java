package org.wirebound.writer.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customXml.DatastoreItemDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.CTRelationship;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.STTargetMode;
import org.wirebound.writer.Format;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContents;

/** Holds a DOCX against the schema of WordprocessingML, Transitional (ECMA-376 part 4, annex A), and its parts against each other. */
public final class DocxSchema {
    private static final Map<String, SchemaType> TYPES = Map.ofEntries(
            Map.entry("word/document\\.xml", DocumentDocument.type),
            Map.entry("word/styles\\.xml", StylesDocument.type),
            Map.entry("word/settings\\.xml", SettingsDocument.type),
            Map.entry("word/fontTable\\.xml", FontsDocument.type),
            Map.entry("word/numbering\\.xml", NumberingDocument.type),
            Map.entry("word/theme/theme\\d*\\.xml", ThemeDocument.type),
            Map.entry("customXml/itemProps\\d*\\.xml", DatastoreItemDocument.type),
            Map.entry("word/header\\d*\\.xml", HdrDocument.type),
            Map.entry("word/footer\\d*\\.xml", FtrDocument.type),
            Map.entry("docProps/app\\.xml",
                    org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.type),
            Map.entry("docProps/custom\\.xml",
                    org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument.type),
            Map.entry("(.*/)?_rels/.*\\.rels", RelationshipsDocument.type));
    private static final Pattern RELATIONSHIPS = Pattern.compile("((?:.*/)?)_rels/(.*)\\.rels");

    /** Knows the elements that stand where the schema lets in any, such as pictures; the class path's own does not. */
    private static final SchemaTypeLoader LOADER =
            XmlBeans.typeLoaderUnion(DocumentDocument.type.getTypeSystem(), XmlBeans.getContextTypeLoader());

    private DocxSchema() {}

    /**
     * One thing that is not as the standard asks.
     *
     * @param part the name of the part in the package
     * @param message what is wrong, with line and column where known
     */
    public record Problem(String part, String message) {}

    /**
     * Everything that is wrong, in the order of the parts; empty for a good file.
     *
     * @throws UnreadableRenditionException if the bytes are no whole ZIP file
     */
    public static List<Problem> problems(byte[] docx) {
        ZipContents zip;
        try {
            zip = ZipContents.of(docx);
        } catch (IOException e) {
            throw new UnreadableRenditionException(Format.DOCX, e);
        }
        List<Problem> problems = new ArrayList<>();
        for (String needed : List.of(ContentTypesPart.PATH, RelationshipsPart.OF_PACKAGE, Part.DOCUMENT.path())) {
            if (!zip.files().containsKey(needed)) {
                problems.add(new Problem(needed, "the part is missing"));
            }
        }
        zip.files().forEach((name, content) -> check(name, content, zip, problems));
        return List.copyOf(problems);
    }

    private static void check(String name, byte[] content, ZipContents zip, List<Problem> problems) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        SchemaType type = TYPES.entrySet().stream()
                .filter(row -> name.matches(row.getKey())).map(Map.Entry::getValue).findFirst().orElse(XmlObject.type);
        try {
            XmlObject document = LOADER
                    .parse(SecureXml.reader(content), type, new XmlOptions().setLoadLineNumbers());
            List<XmlError> errors = new ArrayList<>();
            if (type != XmlObject.type) {
                document.validate(new XmlOptions().setErrorListener(errors));
            }
            errors.forEach(error -> problems.add(new Problem(name, describe(error))));
            if (document instanceof RelationshipsDocument relationships && errors.isEmpty()) {
                targets(name, relationships, zip, problems);
            }
        } catch (XMLStreamException | XmlException e) {
            problems.add(new Problem(name, String.valueOf(e.getMessage())));
        }
    }

    private static String describe(XmlError error) {
        return error.getLine() > 0 ? "line " + error.getLine() + ": " + error.getMessage() : error.getMessage();
    }

    /** Every part that a relationship leads to must be there (ECMA-376 part 2, 9.3.2). */
    private static void targets(String name, RelationshipsDocument document, ZipContents zip, List<Problem> problems) {
        Matcher owner = RELATIONSHIPS.matcher(name);
        String folder = owner.matches() ? owner.group(1) : "";
        for (CTRelationship relationship : document.getRelationships().getRelationshipList()) {
            String target = relationship.getTarget();
            String part = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
            if (relationship.getTargetMode() != STTargetMode.EXTERNAL && !zip.files().containsKey(part)) {
                problems.add(new Problem(
                        name, "relationship " + relationship.getId() + " leads to " + part + ", which is not there"));
            }
        }
    }
    /** The name of a part that a reference leads to from a folder (RFC 3986, 5.2.4). */
    private static String resolved(String folder, String reference) {
        String from = folder;
        String rest = reference;
        while (rest.startsWith("../") && !from.isEmpty()) {
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
            rest = rest.substring("../".length());
        }
        return from + rest;
    }
}

package org.wirebound.writer.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openxmlformats.schemas.xpackage.x2006.relationships.CTRelationship;
import org.openxmlformats.schemas.xpackage.x2006.relationships.CTRelationships;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.STTargetMode;

/** Which parts belong to which (ECMA-376 part 2, 9.3). */
final class RelationshipsPart {
    static final String OF_PACKAGE = "_rels/.rels";
    static final String OF_DOCUMENT = "word/_rels/document.xml.rels";
    static final String OF_DISPATCH = "customXml/_rels/item1.xml.rels";
    static final String OF_FONT_TABLE = "word/_rels/fontTable.xml.rels";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private RelationshipsPart() {}

    static byte[] ofPackage() {
        RelationshipsDocument document = RelationshipsDocument.Factory.newInstance();
        parts(document.addNewRelationships(), Part.Owner.PACKAGE);
        return XmlPart.of(document);
    }

    static byte[] ofDocument(Hyperlinks links, Pictures pictures) {
        return ofDocument(links, pictures, EnumSet.allOf(Part.class));
    }

    /** @param present the parts that there are */
    static byte[] ofDocument(Hyperlinks links, Pictures pictures, Set<Part> present) {
        RelationshipsDocument document = RelationshipsDocument.Factory.newInstance();
        CTRelationships relationships = document.addNewRelationships();
        Part.of(Part.Owner.DOCUMENT).stream().filter(present::contains)
                .forEach(part -> add(relationships, part.relationshipId(), part.relationshipType(), part.target()));
        pictures.contents().forEach(picture -> add(relationships, picture.id(), OFFICE + "image", picture.target()));
        links.idByTarget().forEach((target, id) ->
                add(relationships, id, OFFICE + "hyperlink", target).setTargetMode(STTargetMode.EXTERNAL));
        return XmlPart.of(document);
    }

    static byte[] ofDispatch() {
        RelationshipsDocument document = RelationshipsDocument.Factory.newInstance();
        parts(document.addNewRelationships(), Part.Owner.DISPATCH);
        return XmlPart.of(document);
    }

    static byte[] ofFontTable(List<EmbeddedFont> fonts) {
        RelationshipsDocument document = RelationshipsDocument.Factory.newInstance();
        CTRelationships relationships = document.addNewRelationships();
        fonts.forEach(font -> add(relationships, font.id(), OFFICE + "font", font.path().substring("word/".length())));
        return XmlPart.of(document);
    }

    private static void parts(CTRelationships relationships, Part.Owner owner) {
        Part.of(owner).forEach(part -> add(relationships, part.relationshipId(), part.relationshipType(), part.target()));
    }

    private static CTRelationship add(CTRelationships relationships, String id, String type, String target) {
        CTRelationship relationship = relationships.addNewRelationship();
        relationship.setId(id);
        relationship.setType(type);
        relationship.setTarget(target);
        return relationship;
    }
}

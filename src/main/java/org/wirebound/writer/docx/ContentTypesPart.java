package org.wirebound.writer.docx;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The media type of every part (ECMA-376 part 2, 10.1.2.2). */
final class ContentTypesPart {
    static final String PATH = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private ContentTypesPart() {}

    static byte[] of(Pictures pictures) {
        return of(EnumSet.allOf(Part.class), pictures);
    }

    /** @param parts those that there are */
    static byte[] of(Set<Part> parts, Pictures pictures) {
        return XmlPart.of(xml -> {
            xml.writeStartElement("Types");
            xml.writeDefaultNamespace(NAMESPACE);
            byExtension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
            byExtension(xml, "xml", "application/xml");
            byExtension(xml, EmbeddedFont.EXTENSION, EmbeddedFont.CONTENT_TYPE);
            Map<String, String> types = new TreeMap<>();
            pictures.contents().forEach(picture -> types.put(picture.extension(), picture.mediaType()));
            for (Map.Entry<String, String> type : types.entrySet()) {
                byExtension(xml, type.getKey(), type.getValue());
            }
            for (Part part : parts) {
                xml.writeEmptyElement("Override");
                xml.writeAttribute("PartName", "/" + part.path());
                xml.writeAttribute("ContentType", part.contentType());
            }
            xml.writeEndElement();
        });
    }

    private static void byExtension(XMLStreamWriter xml, String extension, String type) throws XMLStreamException {
        xml.writeEmptyElement("Default");
        xml.writeAttribute("Extension", extension);
        xml.writeAttribute("ContentType", type);
    }
}

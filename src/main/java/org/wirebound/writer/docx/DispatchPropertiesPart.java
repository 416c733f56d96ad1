package org.wirebound.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.wirebound.style.Galley;

/** What identifies the part of the metadata among the data of the package (ECMA-376 part 1, 15.2.6 and 22.5): a GUID, and the namespace of its words. */
final class DispatchPropertiesPart {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private DispatchPropertiesPart() {}

    static byte[] of(Galley galley) {
        return XmlPart.of(xml -> {
            xml.writeStartElement("ds", "datastoreItem", NAMESPACE);
            xml.writeNamespace("ds", NAMESPACE);
            xml.writeAttribute("ds", NAMESPACE, "itemID", guid(galley));
            xml.writeStartElement("ds", "schemaRefs", NAMESPACE);
            xml.writeEmptyElement("ds", "schemaRef", NAMESPACE);
            xml.writeAttribute("ds", NAMESPACE, "uri", DispatchPart.NAMESPACE);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** Made from the dispatch's identifier, so that the same dispatch has the same one, and another dispatch another. */
    static String guid(Galley galley) {
        String name = DispatchPart.NAMESPACE + ' ' + galley.imprint().identifier();
        return "{" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT) + "}";
    }
}

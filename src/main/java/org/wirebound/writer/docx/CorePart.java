package org.wirebound.writer.docx;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;

/** Dublin Core about the document (ECMA-376 part 2, 11): what the dispatch does not say is left out. */
final class CorePart {
    private static final String CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final DateTimeFormatter W3CDTF = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private CorePart() {}

    static byte[] of(Galley galley) {
        return XmlPart.of(xml -> {
            xml.writeStartElement("cp", "coreProperties", CP);
            xml.writeNamespace("cp", CP);
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("dcterms", DCTERMS);
            xml.writeNamespace("xsi", XSI);
            properties(xml, galley);
            xml.writeEndElement();
        });
    }

    private static void properties(XMLStreamWriter xml, Galley galley) throws XMLStreamException {
        Metadata metadata = galley.metadata();
        write(xml, "dc", "title", Optional.of(galley.title()));
        write(xml, "dc", "creator", metadata.get(MetadataKey.BYLINE));
        write(xml, "dc", "subject", metadata.get(MetadataKey.RUBRIC));
        write(xml, "cp", "keywords", metadata.get(MetadataKey.KEYWORDS).map(words -> String.join(", ", words)));
        write(xml, "cp", "category", metadata.get(MetadataKey.CATEGORY));
        write(xml, "dc", "language", metadata.get(MetadataKey.LANGUAGE));
        write(xml, "dc", "identifier", Optional.of(galley.imprint().identifier()));
        Optional<String> stamp = galley.imprint().stamp()
                .map(moment -> W3CDTF.format(moment.withOffsetSameInstant(ZoneOffset.UTC)));
        write(xml, "dcterms", "created", stamp);
        write(xml, "dcterms", "modified", stamp);
    }

    private static void write(XMLStreamWriter xml, String prefix, String name, Optional<String> value)
            throws XMLStreamException {
        if (value.isEmpty()) {
            return;
        }
        xml.writeStartElement(prefix, name, switch (prefix) {
            case "cp" -> CP;
            case "dc" -> DC;
            default -> DCTERMS;
        });
        if (prefix.equals("dcterms")) {
            xml.writeAttribute("xsi", XSI, "type", "dcterms:W3CDTF");
        }
        xml.writeCharacters(XmlPart.legal(value.get()));
        xml.writeEndElement();
    }
}

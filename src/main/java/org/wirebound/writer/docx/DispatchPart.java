package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;

/**
 * The dispatch's metadata as a part of its own (ECMA-376 part 1, 15.2.5), under the names and in the order of records, an element a field; of a list an element
 * {@code item} each. What is not known is left out.
 */
final class DispatchPart {
    static final String NAMESPACE = "urn:wirebound:dispatch:1.0";
    static final String ROOT = "dispatch";

    private DispatchPart() {}

    static byte[] of(Galley galley) {
        return XmlPart.of(xml -> {
            xml.writeStartElement(ROOT);
            xml.writeDefaultNamespace(NAMESPACE);
            for (MetadataKey<?> key : MetadataKey.ALL) {
                Optional<?> value = value(key, galley);
                if (value.isPresent()) {
                    write(xml, key.name(), value.get());
                }
            }
            write(xml, "sourceName", galley.imprint().sourceName());
            xml.writeEndElement();
        });
    }

    private static Optional<?> value(MetadataKey<?> key, Galley galley) {
        if (key.equals(MetadataKey.IDENTIFIER)) {
            return Optional.of(galley.imprint().identifier());
        }
        return key.equals(MetadataKey.SOURCE_SHA256) ? Optional.of(galley.imprint().sourceSha256()) : galley.metadata().get(key);
    }

    private static void write(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value instanceof List<?> items) {
            for (Object item : items) {
                write(xml, "item", item);
            }
        } else {
            xml.writeCharacters(XmlPart.legal(value.toString()));
        }
        xml.writeEndElement();
    }
}

package org.wirebound.writer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Reads XML that came from outside with the JDK's own parser; a document type declaration is refused, since none may be there. */
public final class SecureXml {
    private SecureXml() {}

    /**
     * A reader of one XML document of a rendition.
     *
     * @throws XMLStreamException here or while reading, if it is not well-formed or has a document type declaration
     */
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return reader(new ByteArrayInputStream(xml));
    }

    /** The same of a stream, which is read as far as it is asked for and not closed. */
    public static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new StreamReaderDelegate(factory.createXMLStreamReader(xml)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type declaration is not allowed here", getLocation());
                }
                return event;
            }
        };
    }
}

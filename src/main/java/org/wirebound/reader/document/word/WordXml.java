package org.wirebound.reader.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the parts of a document: document type declarations, and entities with them, are an error (ECMA-376 part 2, section 8.1.4). */
final class WordXml {
    private WordXml() {}

    /** False where the part breaks the rules of XML; what stood before was told to the handler. A handler's own exception passes. */
    static boolean parse(byte[] part, DefaultHandler handler) throws StopException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(part)), handler);
            return true;
        } catch (StopException e) {
            throw e;
        } catch (SAXException | IOException e) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot parse XML safely", e);
        }
    }

    /** A handler has enough. */
    static final class StopException extends SAXException {
        private static final long serialVersionUID = 1;

        StopException() {
            super("enough was read");
        }
    }

    /** The value of an attribute by its local name, empty where it has none: strict and transitional files differ in the name space only. */
    static String value(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** The number in {@code val}, or another where it is none. */
    static int number(Attributes attributes, int otherwise) {
        String value = value(attributes, "val");
        boolean digits = !value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : otherwise;
    }

    /** A switch (ECMA-376 part 1, section 17.17.4): on where it stands without a value. */
    static boolean isOn(Attributes attributes) {
        return switch (value(attributes, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}

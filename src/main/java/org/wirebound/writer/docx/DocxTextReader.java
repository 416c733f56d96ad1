package org.wirebound.writer.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wirebound.writer.Format;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContents;

/**
 * Reads the words back out of a DOCX: of the main text alone, since running head and foot are parts of their own. It
 * shares nothing with the writer but the names of the elements.
 */
public final class DocxTextReader implements RenditionReader {
    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public String text(byte[] rendition) {
        try {
            return text(SecureXml.reader(ZipContents.of(rendition).file(Part.DOCUMENT.path())));
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableRenditionException(Format.DOCX, e);
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && within) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                within = is(xml, "t");
                text.append(special(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                text.append(is(xml, "p") ? "\n" : "");
            }
        }
        return text.toString();
    }

    /** The character that an element of its own stands for (ECMA-376 part 1, 17.3.3). */
    private static String special(XMLStreamReader xml) {
        if (!XmlPart.W.equals(xml.getNamespaceURI())) {
            return "";
        }
        return switch (xml.getLocalName()) {
            case "br", "cr" -> "\n";
            case "tab" -> xml.getAttributeCount() == 0 ? "\t" : "";
            case "softHyphen" -> "\u00AD";
            case "noBreakHyphen" -> "\u2011";
            default -> "";
        };
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return XmlPart.W.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name);
    }
}

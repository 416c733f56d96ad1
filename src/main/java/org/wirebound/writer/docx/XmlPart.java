package org.wirebound.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PrimitiveIterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The bytes of one XML part. No part goes through a serializer of the class path, so that neither bytes nor speed depend
 * on which of them is found there.
 */
final class XmlPart {
    /** The namespace of WordprocessingML, Transitional. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final XmlOptions OPTIONS = new XmlOptions()
            .setCharacterEncoding(StandardCharsets.UTF_8.name())
            .setSaveAggressiveNamespaces()
            .setSaveSuggestedPrefixes(Map.of(
                    W, "w",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
                    "http://schemas.openxmlformats.org/package/2006/relationships", "",
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
                    "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic",
                    "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg",
                    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "",
                    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "",
                    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt"));
    private static final int REPLACEMENT = 0xFFFD;

    private XmlPart() {}

    /** Writes one document with a stream writer. */
    interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    static byte[] of(XmlObject document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        try {
            document.save(out, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] of(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 11);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an XML part could not be written to memory", e);
        }
        return out.toByteArray();
    }

    /** The text with U+FFFD for every character that XML 1.0 (2.2) does not allow. */
    static String legal(String text) {
        if (text.codePoints().allMatch(XmlPart::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = points.nextInt();
            legal.appendCodePoint(isLegal(point) ? point : REPLACEMENT);
        }
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
                || point == '\t' || point == '\n' || point == '\r';
    }
}

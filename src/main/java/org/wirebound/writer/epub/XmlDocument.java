package org.wirebound.writer.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One XML document, written from its beginning to its end. It needs no serializer of the class path, so that its bytes
 * depend on nothing but the calls.
 */
final class XmlDocument {
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String EPUB = "http://www.idpf.org/2007/ops";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    XmlDocument open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    XmlDocument close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    XmlDocument empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An element with text alone, on a line of its own. */
    XmlDocument leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close().line();
    }

    XmlDocument text(String text) {
        escape(text);
        return this;
    }

    /** A line feed between elements, for people who read the file. */
    XmlDocument line() {
        xml.append('\n');
        return this;
    }

    /** The document in UTF-8. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
        return xml;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(letter);
            }
        }
    }
}

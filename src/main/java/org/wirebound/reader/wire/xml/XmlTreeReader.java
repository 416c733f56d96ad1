package org.wirebound.reader.wire.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/**
 * Reads XML 1.0 into a tree. Woodstox checks the grammar and says where each tag and each text begins and ends; names, values and characters are taken from the source
 * itself. Woodstox sees every ampersand as another character, so that to it no entity exists: none can expand, none can be fetched; a document type is skipped.
 */
final class XmlTreeReader {
    /** Elements within one another; deeper ones are taken as if they stood flat, their tags left out. */
    static final int DEEPEST = 200;
    /** Elements and pieces of text; what comes after them is left out. */
    static final int MOST_NODES = 1_000_000;

    private static final WstxInputFactory FACTORY = factory();

    private final String source;
    private final int offset;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<XmlElement> root = Optional.empty();
    /** Start tags that were left out because they stand too deep. */
    private int flattened;
    private boolean tooDeep;
    private int nodes;

    private XmlTreeReader(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    /** An element whose end tag is still to come. */
    private record Open(String qName, List<XmlAttribute> attributes, List<XmlNode> children, int start) {
        XmlElement close(int end) {
            return new XmlElement(qName, attributes, children, new Span(start, Math.max(start, end)));
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        return factory;
    }

    /** Reads the element that begins at an offset of a source, and nothing after it. */
    static XmlTree read(String source, int offset) {
        return new XmlTreeReader(source, offset).read();
    }

    private XmlTree read() {
        boolean wellFormed = true;
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new MaskedReader(source, offset));
            while (reader.hasNext() && root.isEmpty() && nodes < MOST_NODES) {
                take(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException e) {
            wellFormed = false;
            int at = Math.min(source.length(), offset + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset()));
            findings.add(Finding.at(new Span(at, at), FindingCode.FORMAT_MALFORMED,
                    "The XML breaks its rules at offset " + at + "; what stands before was kept: " + firstLine(e.getMessage())));
        }
        while (!open.isEmpty()) {
            end(source.length());
        }
        limits();
        return new XmlTree(source, root, wellFormed, findings);
    }

    private void limits() {
        if (nodes >= MOST_NODES) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The XML has more than " + MOST_NODES + " elements and texts; what comes after them was left out."));
        }
        if (tooDeep) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "Elements deeper than " + DEEPEST + " were taken as if they stood flat."));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private void take(XMLStreamReader2 reader, int event) throws XMLStreamException {
        int start = offset + (int) reader.getLocationInfo().getStartingCharOffset();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName(), start, endOf(reader));
            case XMLStreamConstants.END_ELEMENT -> end(endOf(reader));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> References.resolve(source, start, endOf(reader)).forEach(this::add);
            case XMLStreamConstants.CDATA -> literal(start, endOf(reader));
            default -> { }
        }
    }

    private int endOf(XMLStreamReader2 reader) throws XMLStreamException {
        return Math.min(source.length(), offset + (int) reader.getLocationInfo().getEndingCharOffset());
    }

    private void start(String qName, int start, int end) {
        if (open.size() >= DEEPEST) {
            flattened++;
            tooDeep = true;
            return;
        }
        nodes++;
        List<XmlAttribute> attributes = StartTag.attributes(source, start, end);
        if (attributes.size() == StartTag.MOST_ATTRIBUTES) {
            findings.add(Finding.at(new Span(start, end), FindingCode.LIMIT_REACHED, "Attributes beyond " + StartTag.MOST_ATTRIBUTES + " were left out."));
        }
        open.push(new Open(qName, attributes, new ArrayList<>(), start));
    }

    private void end(int end) {
        if (flattened > 0 && end < source.length()) {
            flattened--;
            return;
        }
        XmlElement closed = open.pop().close(end);
        if (open.isEmpty()) {
            root = Optional.of(closed);
        } else {
            open.element().children().add(closed);
        }
    }

    /** A CDATA section (section 2.7), in which an ampersand is one. */
    private void literal(int start, int end) {
        int from = source.startsWith("<![CDATA[", start) ? start + 9 : start;
        int to = source.startsWith("]]>", end - 3) ? end - 3 : end;
        if (from < to) {
            add(new XmlText(source.substring(from, to), from, to));
        }
    }

    private void add(XmlText text) {
        if (!open.isEmpty()) {
            nodes++;
            open.element().children().add(text);
        }
    }
}

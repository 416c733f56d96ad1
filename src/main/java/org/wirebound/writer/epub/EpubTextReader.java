package org.wirebound.writer.epub;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContents;

/** Reads the words back out of an EPUB: container, package, and the documents in the order of the spine. */
public final class EpubTextReader implements RenditionReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "th", "td");

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public List<Passage> passages(byte[] rendition) {
        try {
            ZipContents zip = ZipContents.of(rendition);
            Passage.Gatherer gatherer = new Passage.Gatherer();
            for (String path : spine(zip, packagePath(zip))) {
                read(zip.file(path), gatherer);
            }
            return gatherer.passages();
        } catch (IOException | XMLStreamException | URISyntaxException e) {
            throw new UnreadableRenditionException(Format.EPUB, e);
        }
    }

    private static String packagePath(ZipContents zip) throws IOException, XMLStreamException {
        XMLStreamReader xml = SecureXml.reader(zip.file(CONTAINER));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rootfile")) {
                return attribute(xml, "full-path");
            }
        }
        throw new IOException(CONTAINER + " names no package");
    }

    /** The paths of the content documents in reading order, without those that stand beside it (EPUB 3.3, section 5.7.2). */
    private static List<String> spine(ZipContents zip, String packagePath)
            throws IOException, XMLStreamException, URISyntaxException {
        Map<String, String> hrefs = new HashMap<>();
        List<String> paths = new ArrayList<>();
        URI base = new URI(null, packagePath, null);
        XMLStreamReader xml = SecureXml.reader(zip.file(packagePath));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("item")) {
                hrefs.put(attribute(xml, "id"), attribute(xml, "href"));
            } else if (xml.getLocalName().equals("itemref") && !"no".equals(xml.getAttributeValue(null, "linear"))) {
                String href = hrefs.get(attribute(xml, "idref"));
                if (href == null) {
                    throw new IOException("the spine names " + attribute(xml, "idref") + ", which is no file of the package");
                }
                paths.add(base.resolve(new URI(href)).getPath());
            }
        }
        return paths;
    }

    private static String attribute(XMLStreamReader xml, String name) throws IOException {
        @Nullable String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IOException(xml.getLocalName() + " has no " + name);
        }
        return value;
    }

    /** Adds the words of one content document. */
    static void read(byte[] document, Passage.Gatherer gatherer) throws XMLStreamException {
        new Walk(SecureXml.reader(document), gatherer).words();
    }

    /** One reading of a content document; blanks between blocks are the file's own layout, those within one the dispatch's. */
    private static final class Walk {
        private final XMLStreamReader xml;
        private final Passage.Gatherer gatherer;
        private boolean body;
        /** The blocks that are open, the innermost first; true for one that a deeper list has ended already. */
        private final Deque<Boolean> blocks = new ArrayDeque<>();
        private int lists;
        private int quotations;

        Walk(XMLStreamReader xml, Passage.Gatherer gatherer) {
            this.xml = xml;
            this.gatherer = gatherer;
        }

        void words() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                } else if (xml.isCharacters() && body && within()) {
                    gatherer.add(xml.getText());
                }
            }
        }

        private boolean within() {
            return !blocks.isEmpty() && !blocks.peek() || !xml.isWhiteSpace();
        }

        private void start(String element) {
            body |= element.equals("body");
            if (BLOCKS.contains(element)) {
                blocks.push(false);
            }
            switch (element) {
                case "img" -> picture();
                case "br" -> gatherer.add("\n");
                case "ul", "ol" -> list();
                case "blockquote" -> quotations++;
                case "table" -> gatherer.table();
                case "tr" -> gatherer.row();
                case "li" -> gatherer.open(new Passage.Item(lists - 1));
                case "th", "td" -> gatherer.cell(xml.getAttributeValue(null, "colspan"), element.equals("th"));
                case "p" -> gatherer.open(quotations > 0 ? Passage.Form.QUOTATION : Passage.Form.RUNNING);
                default -> { }
            }
        }

        /** The cover is a picture too, but no block of the text. */
        private void picture() {
            if (!blocks.isEmpty()) {
                gatherer.open(Passage.Form.PICTURE);
                gatherer.add(String.valueOf(xml.getAttributeValue(null, "alt")));
            }
        }

        /** A list within an item ends the item's own words. */
        private void list() {
            lists++;
            if (!blocks.isEmpty() && !blocks.peek()) {
                gatherer.close();
                blocks.pop();
                blocks.push(true);
            }
        }

        private void end(String element) {
            lists -= element.equals("ul") || element.equals("ol") ? 1 : 0;
            quotations -= element.equals("blockquote") ? 1 : 0;
            if (BLOCKS.contains(element) && !blocks.pop()) {
                gatherer.close();
            }
        }
    }
}

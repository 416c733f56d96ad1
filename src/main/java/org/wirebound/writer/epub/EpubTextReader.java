package org.wirebound.writer.epub;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wirebound.writer.Format;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContents;

/** Reads the words back out of an EPUB: container, package, and the documents in the order of the spine. */
public final class EpubTextReader implements RenditionReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre");

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public String text(byte[] rendition) {
        try {
            ZipContents zip = ZipContents.of(rendition);
            StringBuilder text = new StringBuilder();
            for (String path : spine(zip, packagePath(zip))) {
                appendWords(SecureXml.reader(zip.file(path)), text);
            }
            return text.toString();
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

    /** The paths of the content documents, in reading order. */
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
            } else if (xml.getLocalName().equals("itemref")) {
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

    /** Blanks between blocks are the file's own layout; those within a block are the dispatch's. */
    private static void appendWords(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        boolean body = false;
        int blocks = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                body |= xml.getLocalName().equals("body");
                blocks += BLOCKS.contains(xml.getLocalName()) ? 1 : 0;
                text.append(xml.getLocalName().equals("br") ? "\n" : "");
            } else if (event == XMLStreamConstants.END_ELEMENT && BLOCKS.contains(xml.getLocalName())) {
                blocks--;
                text.append('\n');
            } else if (xml.isCharacters() && body && (blocks > 0 || !xml.isWhiteSpace())) {
                text.append(xml.getText());
            }
        }
    }
}

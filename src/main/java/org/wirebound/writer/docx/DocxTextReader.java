package org.wirebound.writer.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

/**
 * Reads the words back out of a DOCX: of the main text alone, since running head and foot are parts of their own, with the markers that Word draws before the
 * items of lists. It shares nothing with the writer but the names of the elements and how numbers are written.
 */
public final class DocxTextReader implements RenditionReader {
    /** The heading of a section stands before the words of its first dispatch. */
    private static final Pattern SECTION = Pattern.compile("s\\d{6,}");
    private static final byte[] NO_NUMBERING = "<none/>".getBytes(StandardCharsets.UTF_8);

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public List<Passage> passages(byte[] rendition) {
        try {
            ZipContents zip = ZipContents.of(rendition);
            byte[] numbering = zip.files().getOrDefault(Part.NUMBERING.path(), NO_NUMBERING);
            ListMarkers markers = ListMarkers.of(SecureXml.reader(numbering));
            return new Walk(SecureXml.reader(zip.file(Part.DOCUMENT.path())), markers).passages();
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableRenditionException(Format.DOCX, e);
        }
    }

    /**
     * Reads the main text of a volume: gives the passages of each dispatch, and stops at what follows the last.
     *
     * @param places the names of dispatches among the bookmarks; any other name ends the dispatch before it
     */
    static void dispatches(XMLStreamReader xml, ListMarkers markers, Pattern places, Consumer<List<Passage>> use) throws XMLStreamException {
        Walk walk = new Walk(xml, markers);
        walk.place = name -> {
            if (SECTION.matcher(name).matches()) {
                return;
            }
            List<Passage> before = walk.gatherer.passages();
            walk.gatherer = new Passage.Gatherer();
            if (walk.begun) {
                use.accept(before);
            }
            walk.begun = places.matcher(name).matches();
        };
        List<Passage> last = walk.passages();
        if (walk.begun) {
            use.accept(last);
        }
    }

    /** One reading of the main text, from its beginning to its end. */
    private static final class Walk {
        private final XMLStreamReader xml;
        private Passage.Gatherer gatherer = new Passage.Gatherer();
        private final ListMarkers markers;
        private Consumer<String> place = name -> { };
        private boolean begun;
        private boolean inWords;
        private boolean inCell;
        private @Nullable String columns;
        private String depth = "";

        Walk(XMLStreamReader xml, ListMarkers markers) {
            this.xml = xml;
            this.markers = markers;
        }

        List<Passage> passages() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS && inWords) {
                    gatherer.add(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    inWords = is("t");
                    start();
                    gatherer.add(special(xml));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inWords = false;
                    end();
                }
            }
            return gatherer.passages();
        }

        private void start() {
            if (xml.getLocalName().equals("docPr")) {
                gatherer.open(Passage.Form.PICTURE);
                gatherer.add(String.valueOf(xml.getAttributeValue(null, "descr")));
            }
            if (!XmlPart.W.equals(xml.getNamespaceURI())) {
                return;
            }
            switch (xml.getLocalName()) {
                case "tbl" -> gatherer.table();
                case "tr" -> gatherer.row();
                case "tc" -> {
                    inCell = true;
                    columns = null;
                }
                case "gridSpan" -> columns = xml.getAttributeValue(XmlPart.W, "val");
                case "pStyle" -> style(value());
                case "bookmarkStart" -> place.accept(String.valueOf(xml.getAttributeValue(XmlPart.W, "name")));
                case "ilvl" -> depth = value();
                case "numId" -> item(value());
                default -> { }
            }
        }

        private String value() {
            return String.valueOf(xml.getAttributeValue(XmlPart.W, "val"));
        }

        /** The marker stands before the words, as on the page. */
        private void item(String list) {
            gatherer.open(new Passage.Item(ListMarkers.number(depth, ListMarkers.LEVELS - 1)));
            gatherer.add(markers.next(list, depth) + "\t");
        }

        /** Every paragraph names its style before its words, and a cell of ours is one paragraph. */
        private void style(String id) {
            if (inCell) {
                gatherer.cell(columns, id.equals(WordStyle.TABLE_HEADING.id()));
            } else if (id.equals(WordStyle.QUOTE.id())) {
                gatherer.open(Passage.Form.QUOTATION);
            } else if (id.equals(WordStyle.LIST_PARAGRAPH.id())) {
                gatherer.open(new Passage.Item(0));
            }
        }

        private void end() {
            if (is("p")) {
                gatherer.close();
            } else if (is("tc")) {
                inCell = false;
            }
        }

        private boolean is(String name) {
            return XmlPart.W.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name);
        }
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
}

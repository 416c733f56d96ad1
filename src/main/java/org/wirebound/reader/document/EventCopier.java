package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.copy.MarkupCopier;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the events by which a parser tells of a document, as elements of XHTML, and writes down its text and its copy at the same time. */
final class EventCopier extends DefaultHandler {
    /** In UTF-16 code units; what comes after is left out. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "table", "ul", "ol", "div", "blockquote", "dt", "dd");
    /** Parts of a document that are not of its story, by the names that the parsers give them. */
    private static final Set<String> ASIDE = Set.of("header", "footer", "glossary", "annotation", "annotation_text", "comment", "footnote_text_separator", "slide-notes",
            "package-entry", "embedded");
    private static final Pattern MARKER = Pattern.compile("(\\(?[\\p{L}\\p{N}]{1,5}(?:[.)][\\p{L}\\p{N}]{1,5}){0,8}[.)]{1,2}|[\\p{Po}\\p{Pd}\\p{So}\\p{Sm}\\p{Co}o§·])[ \\t]{1,9}(.*)",
            Pattern.DOTALL);

    private final StringBuilder text;
    private final CopyBuilder builder = new CopyBuilder("");
    private final MarkupCopier copier = new MarkupCopier(builder);
    private final List<String> aside = new ArrayList<>();
    private int withinAside;
    private boolean inBody;
    private boolean structured;
    private boolean markerDue;
    private boolean wordsSeen;

    /** @param text what the text is written behind */
    EventCopier(StringBuilder text) {
        this.text = text;
    }

    /** The document's text is longer than what is taken. */
    static final class TooLongException extends SAXException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super("more text than is read");
        }
    }

    /** Begins the copy with a headline that stands in the text already. */
    void headline(Span span) {
        builder.open(Kind.HEADLINE).words(text.substring(span.start(), span.end()), span.start(), span.end()).close();
        wordsSeen = true;
    }

    /** The copy as the document's structure shows it. */
    CopyBuilder builder() {
        return builder;
    }

    /** True where there was more than paragraphs: headings, lists, tables, links or marked words. */
    boolean isStructured() {
        return structured;
    }

    /** What kinds of text were passed over, such as {@code footer}. */
    List<String> aside() {
        return List.copyOf(aside);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String name = local.isEmpty() ? qualified : local;
        String style = value(attributes, "class");
        if (withinAside > 0 || ASIDE.contains(style.toLowerCase(Locale.ROOT))) {
            if (withinAside == 0) {
                aside.add(style);
            }
            withinAside++;
        } else if (name.equals("body")) {
            inBody = true;
        } else if (inBody) {
            start(name, style.toLowerCase(Locale.ROOT), attributes);
        }
    }

    private void start(String name, String style, Attributes attributes) {
        structured |= !name.equals("p") && !name.equals("div") && !name.equals("br") && !(name.equals("a") && value(attributes, "href").isEmpty()) && !name.equals("img");
        boolean title = name.equals("h1") || style.equals("title");
        if (title && !wordsSeen) {
            structured = true;
            builder.open(Kind.HEADLINE);
        } else if (name.equals("p") && style.equals("subtitle")) {
            builder.open(Kind.SUBHEADLINE);
        } else if (name.equals("p") && style.startsWith("list")) {
            structured = true;
            markerDue = true;
        } else {
            copier.start(name, attribute -> value(attributes, attribute));
        }
        if (name.equals("br")) {
            characters("\n");
        }
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        String name = local.isEmpty() ? qualified : local;
        if (withinAside > 0) {
            withinAside--;
        } else if (name.equals("body")) {
            inBody = false;
        } else if (inBody) {
            markerDue = false;
            copier.end(name);
            if (BLOCKS.contains(name)) {
                text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
            }
        }
        if (text.length() > LONGEST) {
            throw new TooLongException();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inBody && withinAside == 0) {
            String words = new String(characters, start, length);
            wordsSeen |= !words.isBlank();
            if (markerDue && !words.isBlank()) {
                openItem(words);
            } else {
                characters(words);
            }
        }
        if (text.length() > LONGEST) {
            throw new TooLongException();
        }
    }

    /** The parsers of word processors write an item's marker as its first word. */
    private void openItem(String words) {
        markerDue = false;
        Matcher marked = MARKER.matcher(words.stripLeading());
        if (marked.matches()) {
            builder.open(Kind.ITEM, new Place(1, 0, marked.group(1), 1));
            text.append(marked.group(1)).append(' ');
            characters(marked.group(2));
        } else {
            builder.open(Kind.PARAGRAPH);
            characters(words);
        }
    }

    /** Two line ends in a row part paragraphs, even where the file calls it all one. */
    private void characters(String words) {
        int from = 0;
        while (from < words.length()) {
            int gap = words.indexOf("\n\n", from);
            int to = gap < 0 ? words.length() : gap + 2;
            String piece = words.substring(from, to);
            copier.text(piece, text.length(), text.length() + piece.length());
            text.append(piece);
            if (gap >= 0) {
                builder.close();
            }
            from = to;
        }
    }
}

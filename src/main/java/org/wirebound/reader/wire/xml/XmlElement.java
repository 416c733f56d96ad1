package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Span;

/**
 * An element of a source. Names are compared by their local part and without case, because the wires change prefixes and capitals at will.
 *
 * @param qName as written, with the prefix if it has one
 * @param attributes in the order of the source
 * @param children elements and text in the order of the source
 * @param span from the start tag to the end tag
 */
record XmlElement(String qName, List<XmlAttribute> attributes, List<XmlNode> children, Span span) implements XmlNode {
    /** Elements that part words even where no blank stands between them. */
    private static final Set<String> PARTING = Set.of(
            "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "section", "header", "td", "th", "tr", "table", "person", "byttl");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    XmlElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The local name in lower case. */
    String name() {
        return localName(qName).toLowerCase(Locale.ROOT);
    }

    boolean is(String local) {
        int start = qName.indexOf(':') + 1;
        return qName.length() - start == local.length() && qName.regionMatches(true, start, local, 0, local.length());
    }

    static String localName(String qName) {
        return qName.substring(qName.indexOf(':') + 1);
    }

    /** The elements directly within. */
    List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>(children.size());
        for (XmlNode node : children) {
            if (node instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The first element of a name directly within. */
    Optional<XmlElement> child(String local) {
        return elements().stream().filter(element -> element.is(local)).findFirst();
    }

    /** All elements of a name at any depth, in the order of the source; not those within one another. */
    List<XmlElement> descendants(String local) {
        List<XmlElement> found = new ArrayList<>();
        collect(local, found);
        return found;
    }

    private void collect(String local, List<XmlElement> found) {
        for (XmlNode node : children) {
            if (node instanceof XmlElement element && element.is(local)) {
                found.add(element);
            } else if (node instanceof XmlElement element) {
                element.collect(local, found);
            }
        }
    }

    /** The first element of a name at any depth. */
    Optional<XmlElement> descendant(String local) {
        return descendants(local).stream().findFirst();
    }

    /** The value of an attribute, found by its local name; empty where it is blank. */
    Optional<Value> attribute(String local) {
        return attributes.stream().filter(attribute -> localName(attribute.qName()).equalsIgnoreCase(local)).map(XmlAttribute::value)
                .filter(value -> !value.isBlank()).findFirst();
    }

    /** All text within, in order. */
    List<XmlText> texts() {
        List<XmlText> texts = new ArrayList<>();
        gather(texts);
        return texts;
    }

    private void gather(List<XmlText> texts) {
        for (XmlNode node : children) {
            if (node instanceof XmlText text) {
                texts.add(text);
            } else if (node instanceof XmlElement element) {
                element.gather(texts);
            }
        }
    }

    /** All text within as one line; empty where there is none. */
    Optional<Value> value() {
        StringBuilder words = new StringBuilder();
        join(words);
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        List<XmlText> filled = texts().stream().filter(text -> !text.characters().isBlank()).toList();
        return line.isEmpty() || filled.isEmpty() ? Optional.empty() : Optional.of(new Value(line, trimmed(filled)));
    }

    /** The element less those of a name directly within. */
    XmlElement without(String local) {
        return new XmlElement(qName, attributes, children.stream().filter(child -> !(child instanceof XmlElement element && element.is(local))).toList(), span);
    }

    private void join(StringBuilder words) {
        for (XmlNode node : children) {
            if (node instanceof XmlText text) {
                words.append(text.characters());
            } else if (node instanceof XmlElement element) {
                words.append(PARTING.contains(element.name()) ? " " : "");
                element.join(words);
                words.append(PARTING.contains(element.name()) ? " " : "");
            }
        }
    }

    /** From the first to the last character that is no white space. */
    private static Span trimmed(List<XmlText> filled) {
        XmlText first = filled.get(0);
        XmlText last = filled.get(filled.size() - 1);
        int leading = first.literal() ? first.characters().length() - first.characters().stripLeading().length() : 0;
        int trailing = last.literal() ? last.characters().length() - last.characters().stripTrailing().length() : 0;
        return new Span(first.start() + leading, last.end() - trailing);
    }

    /** True where nothing but white space stands within. */
    boolean isBlank() {
        return texts().stream().allMatch(text -> text.characters().isBlank());
    }

    /** True where words stand directly within, not in an element of their own. */
    boolean holdsWords() {
        return children.stream().anyMatch(node -> node instanceof XmlText text && !text.characters().isBlank());
    }
}

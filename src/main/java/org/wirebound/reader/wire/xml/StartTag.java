package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Span;

/** Reads the attributes of a start tag that is known to be well-formed (XML 1.0 section 3.1), with the places of their values. */
final class StartTag {
    /** Of one element; what comes after them is left out. */
    static final int MOST_ATTRIBUTES = 256;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String source;
    private final int end;
    private int at;

    private StartTag(String source, int start, int end) {
        this.source = source;
        this.end = end;
        this.at = start + 1;
    }

    /** The attributes of the tag that stands in a range of a source. */
    static List<XmlAttribute> attributes(String source, int start, int end) {
        return new StartTag(source, start, end).read();
    }

    private List<XmlAttribute> read() {
        List<XmlAttribute> attributes = new ArrayList<>();
        name();
        skip(false);
        while (at < end && source.charAt(at) != '>' && source.charAt(at) != '/' && attributes.size() < MOST_ATTRIBUTES) {
            String name = name();
            skip(true);
            char quote = at < end ? source.charAt(at) : '>';
            int close = quote == '"' || quote == '\'' ? source.indexOf(quote, at + 1) : -1;
            if (name.isEmpty() || close < 0 || close >= end) {
                return attributes;
            }
            attributes.add(new XmlAttribute(name, value(at + 1, close)));
            at = close + 1;
            skip(false);
        }
        return attributes;
    }

    private String name() {
        int start = at;
        while (at < end && !Character.isWhitespace(source.charAt(at)) && "=/>".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return source.substring(start, at);
    }

    private void skip(boolean equals) {
        while (at < end && (Character.isWhitespace(source.charAt(at)) || equals && source.charAt(at) == '=')) {
            at++;
        }
    }

    private Value value(int from, int to) {
        StringBuilder text = new StringBuilder();
        References.resolve(source, from, to).forEach(piece -> text.append(piece.characters()));
        return new Value(BLANKS.matcher(text).replaceAll(" ").strip(), new Span(from, to));
    }
}

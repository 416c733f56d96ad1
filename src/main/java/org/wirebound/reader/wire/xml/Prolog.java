package org.wirebound.reader.wire.xml;

import java.util.Optional;

/**
 * What stands before the outermost element of XML (XML 1.0 section 2.8): declaration, comments, instructions, document type.
 *
 * @param start offset of the outermost element
 * @param declared true where it begins with an XML declaration
 * @param root the name of the outermost element, with its prefix
 */
record Prolog(int start, boolean declared, String root) {
    private static final int LONGEST_NAME = 200;

    /** Looks at what begins at an offset of a source; empty where it is no XML. */
    static Optional<Prolog> of(String source, int from) {
        int first = blank(source, from);
        int at = first;
        while (at >= 0 && at < source.length()) {
            if (source.charAt(at) != '<') {
                return Optional.empty();
            } else if (source.startsWith("<?", at)) {
                at = after(source, "?>", at);
            } else if (source.startsWith("<!--", at)) {
                at = after(source, "-->", at);
            } else if (source.startsWith("<!DOCTYPE", at)) {
                at = afterType(source, at);
            } else {
                String root = name(source, at + 1);
                return root.isEmpty() ? Optional.empty() : Optional.of(new Prolog(at, source.startsWith("<?xml", first), root));
            }
        }
        return Optional.empty();
    }

    /** The offset of what follows white space. */
    static int blank(String source, int from) {
        int at = from;
        while (at < source.length() && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '\ufeff' || source.charAt(at) == 0)) {
            at++;
        }
        return at;
    }

    private static int after(String source, String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? -1 : blank(source, at + mark.length());
    }

    /** The end of a document type, whose declarations may stand in brackets. */
    private static int afterType(String source, int from) {
        int close = source.indexOf('>', from);
        int bracket = source.indexOf('[', from);
        if (bracket >= 0 && bracket < close) {
            int end = source.indexOf("]", bracket);
            while (end >= 0 && (blank(source, end + 1) >= source.length() || source.charAt(blank(source, end + 1)) != '>')) {
                end = source.indexOf("]", end + 1);
            }
            close = end < 0 ? -1 : blank(source, end + 1);
        }
        return close < 0 ? -1 : blank(source, close + 1);
    }

    private static String name(String source, int from) {
        int at = from;
        while (at < source.length() && at - from < LONGEST_NAME && (Character.isLetterOrDigit(source.charAt(at)) || "_:.-".indexOf(source.charAt(at)) >= 0)) {
            at++;
        }
        boolean name = at > from && at < source.length() && Character.isLetter(source.charAt(from))
                && (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '>' || source.charAt(at) == '/');
        return name ? source.substring(from, at) : "";
    }
}

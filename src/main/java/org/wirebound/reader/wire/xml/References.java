package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.reader.intake.HtmlEntities;

/**
 * Resolves references to characters (XML 1.0 section 4.1) and the named ones of HTML, which feeds use without declaring them. No entity of a document type is ever
 * known here, so none can grow or reach out.
 */
final class References {
    private References() {}

    /** The characters of a range of a source, a piece for each reference and each run between them; an ampersand that begins none stays as it is. */
    static List<XmlText> resolve(String source, int from, int to) {
        List<XmlText> pieces = new ArrayList<>();
        int run = from;
        int at = ampersand(source, from, to);
        while (at < to) {
            Optional<HtmlEntities.Reference> reference = reference(source, at).filter(found -> found.end() <= to);
            if (reference.isPresent()) {
                add(pieces, source, run, at);
                pieces.add(new XmlText(reference.get().characters(), at, reference.get().end()));
                run = reference.get().end();
            }
            at = ampersand(source, Math.max(run, at + 1), to);
        }
        add(pieces, source, run, to);
        return pieces;
    }

    /** The next ampersand before an end, or the end; the text beyond it, which may be long, is not looked at. */
    private static int ampersand(String source, int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) != '&') {
            at++;
        }
        return at;
    }

    private static void add(List<XmlText> pieces, String source, int from, int to) {
        if (from < to) {
            pieces.add(new XmlText(source.substring(from, to), from, to));
        }
    }

    private static Optional<HtmlEntities.Reference> reference(String source, int at) {
        Optional<HtmlEntities.Reference> known = HtmlEntities.at(source, at);
        return known.isPresent() ? known : lineEnd(source, at);
    }

    /** Tab and line ends by number, which are white space in XML and no characters of HTML. */
    private static Optional<HtmlEntities.Reference> lineEnd(String source, int at) {
        for (String reference : List.of("&#10;", "&#13;", "&#9;", "&#xA;", "&#xD;", "&#x9;")) {
            if (source.regionMatches(true, at, reference, 0, reference.length())) {
                return Optional.of(new HtmlEntities.Reference(reference.contains("9") ? "\t" : "\n", at + reference.length()));
            }
        }
        return Optional.empty();
    }
}

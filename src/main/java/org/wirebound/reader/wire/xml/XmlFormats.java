package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Reads sources in XML by the name of their outermost element. Safe for use by several threads. */
public final class XmlFormats {
    /** Dispatches of one source; what comes after them is left out. */
    public static final int MOST_ITEMS = 5000;

    private static final Set<String> OF_HTML = Set.of(
            "html", "head", "body", "p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "b", "i", "a", "br", "font", "pre", "center", "article", "section",
            "strong", "em", "blockquote", "img", "svg", "main", "header", "script", "style", "meta", "link", "form", "hr", "li", "tr", "td");

    private XmlFormats() {}

    /**
     * Reads every item of a source in XML, or nothing where it is none or holds no words. Never fails: what is wrong is a finding.
     *
     * @param name the source's file name, which says nothing here
     * @param decoded its characters
     */
    public static Optional<Items> read(String name, String decoded) {
        List<Document> documents = new ArrayList<>();
        int at = 0;
        Optional<Document> next = document(decoded, at);
        while (next.isPresent() && documents.size() < MOST_ITEMS) {
            documents.add(next.get());
            at = Prolog.blank(decoded, next.get().end());
            next = document(decoded, at);
        }
        return documents.isEmpty() ? Optional.empty() : Optional.of(joined(documents, new Span(at, decoded.length())));
    }

    /** True for characters that open a source in one of the wires' formats in XML; false says nothing. */
    public static boolean opens(String opening) {
        return Prolog.of(opening, 0).filter(prolog -> isKnown(XmlElement.localName(prolog.root()))).isPresent();
    }

    /** What one document holds, of the several that one file may hold one after the other, and the offset after it. */
    private record Document(Items items, int end) {}

    private static Optional<Document> document(String decoded, int from) {
        Optional<Prolog> prolog = Prolog.of(decoded, from);
        if (prolog.isEmpty() || OF_HTML.contains(prolog.get().root().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        XmlTree tree = XmlTreeReader.read(decoded, prolog.get().start());
        boolean known = isKnown(XmlElement.localName(prolog.get().root()));
        if (tree.root().isEmpty() || !known && !tree.wellFormed() && !prolog.get().declared()) {
            return known ? Optional.of(new Document(unusable(tree), decoded.length())) : Optional.empty();
        }
        int end = tree.wellFormed() ? tree.root().get().span().end() : decoded.length();
        return read(tree, tree.root().get()).map(items -> new Document(items, end));
    }

    private static Items joined(List<Document> documents, Span rest) {
        List<Item> items = documents.stream().flatMap(document -> document.items().items().stream()).toList();
        List<Finding> findings = new ArrayList<>(documents.stream().flatMap(document -> document.items().findings().stream()).toList());
        if (rest.length() > 0) {
            findings.add(Finding.at(rest, FindingCode.FORMAT_MALFORMED, "Something follows the XML that is none of its formats; it was left out."));
        }
        if (items.size() > MOST_ITEMS) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The source holds more than " + MOST_ITEMS + " items; the others were left out."));
        }
        return new Items(documents.get(0).items().mediaType(), items.subList(0, Math.min(MOST_ITEMS, items.size())), findings);
    }

    /** So many of a document's items that one more shows that some were left out. */
    static List<XmlElement> atMost(List<XmlElement> items) {
        return items.subList(0, Math.min(MOST_ITEMS + 1, items.size()));
    }

    private static boolean isKnown(String root) {
        return root.equalsIgnoreCase("nitf") || root.equalsIgnoreCase("NewsML") || NewsMlG2.knows(root) || root.equalsIgnoreCase("rss");
    }

    private static Optional<Items> read(XmlTree tree, XmlElement root) {
        if (root.is("nitf")) {
            return Optional.of(items(tree, Nitf.MEDIA_TYPE, List.of(Nitf.read(tree, root))));
        } else if (root.is("NewsML")) {
            return Optional.of(items(tree, NewsMl1.MEDIA_TYPE, NewsMl1.read(tree, root)));
        } else if (NewsMlG2.knows(root.name())) {
            return Optional.of(items(tree, NewsMlG2.mediaType(root), NewsMlG2.read(tree, root)));
        } else if (Feeds.knows(root)) {
            return Optional.of(items(tree, Feeds.mediaType(root), Feeds.read(tree, root)));
        }
        return OtherXml.read(tree, root).map(found -> items(tree, OtherXml.MEDIA_TYPE, found));
    }

    private static Items items(XmlTree tree, String mediaType, List<Item> items) {
        List<Finding> findings = new ArrayList<>(tree.findings());
        if (!tree.wellFormed() && items.stream().allMatch(item -> item.copy().page().text().isBlank())) {
            findings.add(malformed());
        }
        return new Items(mediaType, items, findings);
    }

    private static Items unusable(XmlTree tree) {
        List<Finding> findings = new ArrayList<>(tree.findings());
        findings.add(malformed());
        return new Items(OtherXml.MEDIA_TYPE, List.of(), findings);
    }

    private static Finding malformed() {
        return Finding.of(FindingCode.SOURCE_MALFORMED, "The XML breaks off before any text: nothing of it can be used; ask for the source again.");
    }
}

package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.dateline.Agencies;

/** Reads RSS 0.9 to 2.0 and 1.0 (RDF), Atom 1.0 (RFC 4287) and the export of WordPress: an item each. */
final class Feeds {
    /** Where the text may stand, the fullest first; the last two are a summary, which is all that many feeds give. */
    private static final List<String> TEXTS = List.of("=content:encoded", "=content", "=body", "=xhtml:body", "=description", "=summary");
    /** What WordPress calls its two kinds of categories. */
    private static final List<String> WORDPRESS = List.of("category", "post_tag");
    private static final List<String> SUMMARIES = List.of("=description", "=summary");

    private Feeds() {}

    /** True for the outermost element of a feed; its name alone is no proof of RDF, which holds other things too. */
    static boolean knows(XmlElement root) {
        return root.is("rss") || root.is("feed") && !root.descendants("entry").isEmpty() || root.is("RDF") && !root.descendants("item").isEmpty()
                || root.is("entry") && root.child("title").isPresent();
    }

    static String mediaType(XmlElement root) {
        return root.is("feed") || root.is("entry") ? "application/atom+xml" : "application/rss+xml";
    }

    static List<Item> read(XmlTree tree, XmlElement root) {
        List<XmlElement> entries = root.is("entry") ? List.of(root) : root.descendants(root.is("feed") ? "entry" : "item");
        Metadata feed = ofFeed(root);
        return XmlFormats.atMost(entries).stream().map(entry -> item(tree, feed, entry)).toList();
    }

    private static Item item(XmlTree tree, Metadata feed, XmlElement entry) {
        Optional<XmlElement> headline = plain(entry, "title").filter(element -> !Vocabulary.isNoHeadline(element.value().map(Value::text).orElse("")));
        PageCopier page = new PageCopier(tree.source());
        page.part(Kind.HEADLINE, headline);
        List<Finding> findings = new ArrayList<>();
        Optional<String> where = TEXTS.stream().filter(name -> text(entry, name).isPresent()).findFirst();
        where.flatMap(name -> text(entry, name)).ifPresent(text -> {
            page.body(text);
            if (SUMMARIES.contains(where.get())) {
                findings.add(Finding.at(text.span(), FindingCode.PART_LEFT_OUT, "The feed gives no more than a summary of this item; the whole article lies elsewhere."));
            }
        });
        findings.addAll(page.findings());
        return new Item(tree.source(), feed.overlaidWith(metadata(entry, headline)), page.copy(), findings);
    }

    private static Optional<XmlElement> text(XmlElement entry, String name) {
        return XmlPath.of(name).elements(entry).stream().filter(element -> !element.isBlank()).findFirst();
    }

    /** A child whose prefix is that of its parent, so that a title of a picture is none of the item. */
    private static Optional<XmlElement> plain(XmlElement entry, String name) {
        String prefix = entry.qName().substring(0, entry.qName().indexOf(':') + 1);
        return Stream.of(prefix + name, name).flatMap(qName -> XmlPath.of("=" + qName).elements(entry).stream()).filter(element -> !element.isBlank()).findFirst();
    }

    /** A title that may be marked up within (RFC 4287 section 3.1.1.2), as its words alone. */
    private static Optional<Value> words(XmlElement title) {
        return title.value().map(value -> PageCopier.withoutMarkup(value.text()).map(value::as).orElse(value));
    }

    private static Metadata metadata(XmlElement entry, Optional<XmlElement> headline) {
        Header header = new Header("feed", entry);
        header.enter(MetadataKey.TITLE, headline.flatMap(Feeds::words), 0.95, "title")
                .date("=pubDate").date("=dc:date").date("=published").date("=updated").date("=dcterms:created").date("=date")
                .put(MetadataKey.LANGUAGE, "=dc:language", 0.8, Vocabulary::language).put(MetadataKey.LANGUAGE, "@lang", 0.8, Vocabulary::language)
                .keywords("=category[domain=post_tag]", "=media:keywords", "=dc:keyword", "=keyword")
                .all(MetadataKey.CATEGORY, ",", "=category[domain=category]")
                .text(MetadataKey.ITEM_ID, "=guid").text(MetadataKey.ITEM_ID, "=id").text(MetadataKey.ITEM_ID, "@about")
                .text(MetadataKey.RIGHTS, "=dc:rights").text(MetadataKey.RIGHTS, "=rights").text(MetadataKey.RIGHTS, "=copyright");
        if (XmlPath.of("=category@domain").values(entry).stream().noneMatch(domain -> WORDPRESS.contains(domain.text()))) {
            header.all(MetadataKey.CATEGORY, ",", "=category", "=category@term", "=dc:subject");
        }
        Credits.byline(header, Stream.of("=dc:creator", "=author/name", "=author").flatMap(path -> XmlPath.of(path).value(entry).stream())
                .filter(value -> !value.text().contains("@")).findFirst(), "author");
        Credits.agency(header, Stream.of("=dc:publisher", "=source", "=source/title").flatMap(path -> XmlPath.of(path).value(entry).stream()).toList(), "publisher");
        return header.metadata();
    }

    /** What the feed says of all its items. */
    private static Metadata ofFeed(XmlElement root) {
        Header header = new Header("feed", root);
        XmlPath.of("author/name").value(root).filter(name -> Agencies.bundled().knows(name.text())).ifPresent(name -> header.enter(MetadataKey.AGENCY, Optional.of(name), 0.9, "author"));
        return header.put(MetadataKey.LANGUAGE, "channel/=language", 0.7, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "channel/=dc:language", 0.7, Vocabulary::language).put(MetadataKey.LANGUAGE, "@lang", 0.7, Vocabulary::language)
                .text(MetadataKey.AGENCY, "channel/=dc:publisher", 0.8).text(MetadataKey.RIGHTS, "channel/=copyright", 0.8).text(MetadataKey.RIGHTS, "=rights", 0.8)
                .metadata();
    }
}

package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;

/**
 * Reads NewsML-G2 (IPTC, 2.0 to 2.35): news items and packages, alone or several in a message. Items of concepts, planning and catalogues hold no news: what they name and
 * define is read as text.
 */
final class NewsMlG2 {
    private static final List<String> NEWS = List.of("newsItem", "packageItem");
    private static final List<String> KNOWLEDGE = List.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private static final List<String> HEADERS = List.of("catalogref", "catalog", "hophistory", "pubhistory", "rightsinfo", "itemmeta", "contentmeta");
    /** The elements of plans and concepts that hold words for readers. */
    private static final List<String> TOLD = List.of("name", "headline", "definition", "note", "description", "ednote");

    /** In letters, of a word such as "By". */
    private static final int LONGEST_INTRODUCTION = 6;

    private NewsMlG2() {}

    /** True for the name of an outermost element of this format. */
    static boolean knows(String root) {
        return root.equalsIgnoreCase("newsMessage") || isOneOf(NEWS, root) || isOneOf(KNOWLEDGE, root);
    }

    private static boolean isOneOf(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The media type that the standard registers for the outermost element. */
    static String mediaType(XmlElement root) {
        return "application/vnd.iptc.g2." + root.name() + "+xml";
    }

    static List<Item> read(XmlTree tree, XmlElement root) {
        List<XmlElement> items = new ArrayList<>();
        collect(root, items);
        return XmlFormats.atMost(items).stream().map(item -> isOneOf(NEWS, item.name()) ? item(tree, root, item) : knowledge(tree, root, item)).toList();
    }

    private static void collect(XmlElement element, List<XmlElement> items) {
        if (isOneOf(NEWS, element.name()) || isOneOf(KNOWLEDGE, element.name())) {
            items.add(element);
        } else {
            element.elements().forEach(child -> collect(child, items));
        }
    }

    private static Item item(XmlTree tree, XmlElement root, XmlElement item) {
        Optional<XmlElement> content = content(item);
        Optional<XmlElement> nitf = content.flatMap(element -> element.descendant("nitf"));
        G2Header header = new G2Header(root, item, nitf);
        PageCopier page = new PageCopier(tree.source());
        Optional<XmlElement> body = nitf.flatMap(document -> document.descendant("body.content")).or(() -> content);
        String words = body.map(PageCopier::letters).orElse("");
        page.part(Kind.HEADLINE, header.headline());
        header.subheadlines().forEach(element -> page.part(Kind.SUBHEADLINE, Optional.of(element)));
        Optional<XmlElement> summary = description(item, "summary").or(() -> description(item, "abstract"));
        if (content.isPresent()) {
            page.summary(summary, words);
        }
        if (content.isPresent()) {
            byline(page, item, body, nitf);
            page.part(Kind.DATELINE, DatelineElement.forPage(XmlPath.of("contentMeta/dateline").elements(item).stream().findFirst(), body, header.language()));
        }
        content.ifPresent(element -> nitf.ifPresentOrElse(document -> Nitf.page(page, document, header.language()), () -> page.body(element)));
        List<Finding> findings = new ArrayList<>();
        if (!page.hasBody()) {
            withoutText(page, item, findings);
        }
        findings.addAll(page.findings());
        return new Item(tree.source(), header.metadata(), page.copy(), findings);
    }

    /** The line of authors, unless the document has its own or the text has the same in a paragraph. */
    private static void byline(PageCopier page, XmlElement item, Optional<XmlElement> body, Optional<XmlElement> nitf) {
        boolean inDocument = nitf.filter(document -> !XmlPath.of("body/body.head/byline").values(document).isEmpty()).isPresent();
        Optional<XmlElement> by = XmlPath.of("contentMeta/by").elements(item).stream().filter(element -> !element.isBlank()).findFirst();
        boolean inText = by.filter(line -> body.filter(text -> says(text, PageCopier.letters(line))).isPresent()).isPresent();
        if (!inDocument && !inText) {
            page.part(Kind.BYLINE, by);
        }
    }

    /** True where a paragraph consists of the names and a word before them. */
    private static boolean says(XmlElement text, String names) {
        return text.descendants("p").stream().map(PageCopier::letters)
                .anyMatch(paragraph -> paragraph.endsWith(names) && paragraph.length() <= names.length() + LONGEST_INTRODUCTION);
    }

    /** The text: of several renditions, which are the same content, the first that is not blank, marked-up ones before others. */
    private static Optional<XmlElement> content(XmlElement item) {
        return Stream.of("contentSet/inlineXML", "contentSet/inlineData").flatMap(path -> XmlPath.of(path).elements(item).stream())
                .filter(element -> !element.isBlank() && isText(element)).findFirst();
    }

    private static boolean isText(XmlElement content) {
        return content.attribute("encoding").isEmpty() && content.attribute("contenttype").filter(type -> type.text().matches("(?:image|audio|video)/.*")).isEmpty();
    }

    private static Optional<XmlElement> description(XmlElement item, String role) {
        return XmlPath.of("contentMeta/description").elements(item).stream()
                .filter(element -> !element.isBlank() && element.attribute("role").filter(value -> value.text().toLowerCase(Locale.ROOT).contains(role)).isPresent())
                .findFirst();
    }

    /** A picture has its caption, a package the headlines of its parts. */
    private static void withoutText(PageCopier page, XmlElement item, List<Finding> findings) {
        XmlPath.of("contentMeta/description").elements(item).forEach(element -> caption(page, element));
        for (XmlElement reference : XmlPath.of("~itemRef").elements(item)) {
            Stream.of("headline", "title").flatMap(name -> reference.child(name).stream()).filter(element -> !element.isBlank()).findFirst().ifPresent(page::paragraph);
            reference.child("description").ifPresent(page::paragraph);
        }
        List<XmlElement> remote = XmlPath.of("contentSet/remoteContent").elements(item);
        if (!remote.isEmpty()) {
            findings.add(Finding.at(remote.stream().map(XmlElement::span).toList(), FindingCode.PART_LEFT_OUT,
                    "The item's content lies elsewhere, " + remote.size() + " renditions in all; only its description is here."));
        }
    }

    /** The lines of a caption mean nothing, those of a summary with several paragraphs do. */
    private static void caption(PageCopier page, XmlElement element) {
        if (element.elements().isEmpty()) {
            page.paragraph(element);
        } else {
            page.body(element);
        }
    }

    /** What a plan or a concept says for readers, in the order of the source; the subjects of the item itself are its header's. */
    private static Item knowledge(XmlTree tree, XmlElement root, XmlElement item) {
        G2Header header = new G2Header(root, item, Optional.empty());
        PageCopier page = new PageCopier(tree.source());
        page.part(Kind.HEADLINE, header.headline());
        item.elements().stream().filter(part -> !HEADERS.contains(part.name())).forEach(part -> told(page, part));
        return new Item(tree.source(), header.metadata(), page.copy(), page.findings());
    }

    private static void told(PageCopier page, XmlElement part) {
        for (XmlElement element : part.elements()) {
            if (!TOLD.contains(element.name())) {
                told(page, element);
            } else if (!element.isBlank()) {
                page.paragraph(element);
            }
        }
    }
}

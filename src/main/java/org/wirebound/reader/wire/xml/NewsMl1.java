package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;

/** Reads NewsML 1.0 to 1.2 (IPTC): several news items a source, and of one item the versions in several languages as dispatches of their own. */
final class NewsMl1 {
    static final String MEDIA_TYPE = "text/vnd.iptc.newsml";

    private NewsMl1() {}

    static List<Item> read(XmlTree tree, XmlElement root) {
        List<Item> items = new ArrayList<>();
        for (XmlElement item : XmlFormats.atMost(root.descendants("NewsItem"))) {
            List<XmlElement> versions = versions(item);
            if (versions.size() > 1) {
                versions.forEach(version -> items.add(item(tree, root, item, version)));
            } else {
                items.add(item(tree, root, item, item));
            }
        }
        return items;
    }

    /** The components side by side that each have a headline and a text. */
    private static List<XmlElement> versions(XmlElement item) {
        return XmlPath.of("NewsComponent/NewsComponent").elements(item).stream()
                .filter(component -> !XmlPath.of("NewsLines/HeadLine").values(component).isEmpty()
                        && XmlPath.of("~DataContent").elements(component).stream().anyMatch(content -> !content.isBlank())).toList();
    }

    private static Item item(XmlTree tree, XmlElement root, XmlElement item, XmlElement version) {
        Optional<XmlElement> headline = headline(version);
        Metadata metadata = metadata(root, item, version, headline);
        List<XmlElement> texts = new ArrayList<>();
        texts(version, texts);
        String words = String.join("", texts.stream().map(NewsMl1::content).map(PageCopier::letters).toList());
        String language = metadata.get(MetadataKey.LANGUAGE).orElse("");
        PageCopier page = new PageCopier(tree.source());
        page.part(Kind.HEADLINE, headline);
        XmlPath.of("~NewsLines/SubHeadLine").elements(version).forEach(element -> page.summary(Optional.of(element), words));
        page.part(Kind.BYLINE, XmlPath.of("~NewsLines/ByLine").elements(version).stream().findFirst());
        page.part(Kind.DATELINE, DatelineElement.forPage(dateline(version), texts.stream().findFirst().map(NewsMl1::content), language));
        for (XmlElement text : texts) {
            text.descendant("nitf").ifPresentOrElse(nitf -> Nitf.page(page, nitf, language), () -> copy(page, text));
        }
        if (texts.isEmpty()) {
            XmlPath.of("~Encoding[Notation=Base64]/DataContent").elements(version).forEach(page::encoded);
        }
        return new Item(tree.source(), metadata, page.copy(), page.findings());
    }

    private static void copy(PageCopier page, XmlElement text) {
        if (!page.repeats(text)) {
            page.body(text);
        }
    }

    private static XmlElement content(XmlElement text) {
        return text.descendant("body.content").orElse(text);
    }

    private static Optional<XmlElement> headline(XmlElement version) {
        return XmlPath.of("~NewsLines/HeadLine").elements(version).stream()
                .filter(element -> element.value().filter(value -> !Vocabulary.isNoHeadline(value.text())).isPresent()).findFirst()
                .or(() -> version.descendant("nitf").flatMap(Nitf::headline))
                .or(() -> titleComponent(version));
    }

    /** A title may be a component of its own, told by its role. */
    private static Optional<XmlElement> titleComponent(XmlElement version) {
        List<XmlElement> components = new ArrayList<>();
        components(version, components);
        return components.stream()
                .filter(component -> !XmlPath.of("Role[FormalName=Title]").elements(component).isEmpty())
                .flatMap(component -> component.descendants("DataContent").stream()).filter(content -> !content.isBlank()).findFirst();
    }

    private static void components(XmlElement element, List<XmlElement> found) {
        for (XmlElement child : element.elements()) {
            if (child.is("NewsComponent")) {
                found.add(child);
            }
            components(child, found);
        }
    }

    private static Optional<XmlElement> dateline(XmlElement version) {
        return XmlPath.of("~NewsLines/DateLine").elements(version).stream().filter(element -> !element.isBlank()).findFirst();
    }

    /** The contents that are text; what is encoded is none. */
    private static void texts(XmlElement element, List<XmlElement> found) {
        for (XmlElement child : element.elements()) {
            if (child.is("DataContent") && !child.isBlank()) {
                found.add(child);
            } else if (!child.is("Encoding")) {
                texts(child, found);
            }
        }
    }

    private static Metadata metadata(XmlElement root, XmlElement item, XmlElement version, Optional<XmlElement> headline) {
        Header own = new Header("newsml", version);
        own.enter(MetadataKey.TITLE, headline.flatMap(XmlElement::value), 0.95, headline.map(XmlElement::name).orElse(""));
        own.text(MetadataKey.SUBTITLE, "~NewsLines/SubHeadLine")
                .put(MetadataKey.LANGUAGE, "~DescriptiveMetadata/Language@FormalName", 0.9, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "@lang", 0.8, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "~NewsComponent@lang", 0.8, Vocabulary::language)
                .text(MetadataKey.SLUG, "~NewsLines/SlugLine")
                .keywords("~NewsLines/KeywordLine", "~DescriptiveMetadata/~Property[FormalName=Keyword]@Value")
                .all(MetadataKey.CATEGORY, ",", "~SubjectCode/*@FormalName")
                .text(MetadataKey.RIGHTS, "~NewsLines/CopyrightLine").text(MetadataKey.RIGHTS, "~RightsMetadata/~CopyrightHolder");
        XmlPath.of("~NewsLine").elements(version).stream().filter(NewsMl1::isAdvisory)
                .forEach(line -> own.enter(MetadataKey.EDITORIAL_NOTE, XmlPath.of("NewsLineText").value(line), 0.95, "newslinetext"));
        own.text(MetadataKey.EDITORIAL_NOTE, "~Property[FormalName=EditorialInfo]@Value");
        place(own, version);
        Credits.byline(own, XmlPath.of("~NewsLines/ByLine").value(version), "byline");
        credits(own, item, version);
        Metadata ofItem = management(root, item);
        return ofItem.overlaidWith(own.metadata());
    }

    /** A line to other desks, as its type says. */
    private static boolean isAdvisory(XmlElement line) {
        return XmlPath.of("NewsLineType@FormalName").value(line).filter(type -> type.text().toLowerCase(Locale.ROOT).contains("advisory")).isPresent();
    }

    private static void place(Header own, XmlElement version) {
        for (String where : List.of("~Location/~Property", "~DescriptiveMetadata/~Property", "~Property")) {
            own.text(MetadataKey.PLACE, where + "[FormalName=City]@Value").text(MetadataKey.COUNTRY, where + "[FormalName=Country]@Value")
                    .text(MetadataKey.REGION, where + "[FormalName=CountryArea]@Value").text(MetadataKey.REGION, where + "[FormalName=Area]@Value");
        }
        DatelineElement.place(own, dateline(version), own.metadata().get(MetadataKey.LANGUAGE).orElse(""));
    }

    private static void credits(Header own, XmlElement item, XmlElement version) {
        List<Value> names = new ArrayList<>();
        for (String path : List.of("~NewsLines/CreditLine", "~Provider/Party@FormalName", "~Source/Party@FormalName", "~Creator/Party@FormalName")) {
            names.addAll(XmlPath.of(path).values(version));
        }
        names.addAll(XmlPath.of("~ProviderId").values(item));
        Credits.agency(own, names, "provider");
    }

    private static Metadata management(XmlElement root, XmlElement item) {
        Header header = new Header("newsml", item);
        header.date("NewsManagement/FirstCreated").date("NewsManagement/ThisRevisionCreated").date("~NewsIdentifier/DateId")
                .put(MetadataKey.LANGUAGE, "@lang", 0.8, Vocabulary::language)
                .put(MetadataKey.PRIORITY, "NewsManagement/Urgency@FormalName", 0.95, Vocabulary::urgency)
                .put(MetadataKey.PRIORITY, "NewsManagement/Urgency", 0.95, Vocabulary::urgency)
                .put(MetadataKey.STATUS, "NewsManagement/Status@FormalName", 0.95, Vocabulary::status)
                .put(MetadataKey.VERSION, "~NewsIdentifier/RevisionId", 0.95, Vocabulary::version);
        XmlPath.of("NewsEnvelope/Priority@FormalName").value(root).filter(value -> Vocabulary.urgency(value).isPresent())
                .ifPresent(value -> header.enter(MetadataKey.PRIORITY, Optional.of(value), 0.8, "envelope-priority"));
        Optional<Value> embargoed = XmlPath.of("NewsManagement/Status@FormalName").value(item).filter(value -> value.text().equalsIgnoreCase("embargoed"));
        if (embargoed.isPresent()) {
            header.embargo("NewsManagement/StatusWillChange/DateAndTime").enter(MetadataKey.EMBARGO, embargoed, 0.9, "status");
        }
        Optional<Value> id = XmlPath.of("~NewsIdentifier/NewsItemId").value(item);
        Optional<Value> whole = XmlPath.of("~NewsIdentifier/PublicIdentifier").value(item).filter(value -> id.isEmpty() || value.text().contains(id.get().text()));
        header.enter(MetadataKey.ITEM_ID, whole.or(() -> id), 0.95, whole.isPresent() ? "publicidentifier" : "newsitemid");
        return header.metadata();
    }
}

package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkupCopier;

/** Reads XML of no standard by the names that such formats share: of headlines, texts, places and so on. Without a known text every element with words is a paragraph. */
final class OtherXml {
    static final String MEDIA_TYPE = "application/xml";
    private static final double LIKELY = 0.75;
    private static final int FEWEST_LETTERS = 3;
    /** Two words beside one another. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}[,.;:]?\\s{1,3}[\"'(]?\\p{L}|\\p{IsIdeographic}{4}");

    private static final List<String> HEADLINES = List.of("headline", "hl1", "title", "heading", "hedline", "rubrik", "tittel", "titre", "titel", "titulo");
    private static final List<String> TEXTS = List.of("content", "contenttext", "contents", "body", "bodytext", "text", "fulltext", "maintext", "story", "storytext", "article",
            "articletext", "articlebody", "bodycontent", "brodtext", "html", "texte", "texto", "description");
    private static final List<String> SUBHEADLINES = List.of("subtitle", "subheadline", "subheading", "deck", "hl2");
    private static final List<String> DATES = List.of("publishdate", "pubdate", "publicationdate", "publishdatetime", "datepublished", "published", "date", "datecreated",
            "created", "createddatetime", "createddate", "issued", "datetime", "timestamp", "updateddatetime", "modified");
    private static final List<String> NOTES = List.of("ednote", "editornote", "editorialnote", "editorsnote", "updatenote", "advisory", "tilredaktionen");

    /** Begins with a capital and has small letters, as names do and codes do not. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^/_]{0,200}\\p{Ll}[^/_]{0,200}");

    private OtherXml() {}

    /** Reads what has words; empty where the elements hold none, so that all there is stands in attributes. */
    static Optional<List<Item>> read(XmlTree tree, XmlElement root) {
        List<XmlElement> stories = new ArrayList<>();
        collect(root, element -> named(element, TEXTS).isPresent(), stories);
        List<Item> items = (stories.isEmpty() ? List.of(root) : XmlFormats.atMost(stories)).stream().map(story -> item(tree, root, story)).toList();
        boolean words = items.stream().anyMatch(item -> item.copy().page().text().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS);
        return words ? Optional.of(items) : Optional.empty();
    }

    /** The outermost elements that are stories. */
    private static void collect(XmlElement element, Predicate<XmlElement> story, List<XmlElement> found) {
        if (story.test(element)) {
            found.add(element);
        } else {
            element.elements().forEach(child -> collect(child, story, found));
        }
    }

    /** The first child with words that has one of the names, in the order of the names. */
    private static Optional<XmlElement> named(XmlElement element, List<String> names) {
        return names.stream().flatMap(name -> element.elements().stream().filter(child -> bare(child.name()).equals(name) && !child.isBlank())).findFirst();
    }

    private static String bare(String name) {
        return name.replaceAll("[^a-z0-9]", "");
    }

    private static Item item(XmlTree tree, XmlElement root, XmlElement story) {
        Optional<XmlElement> headline = named(story, HEADLINES).filter(element -> !Vocabulary.isNoHeadline(element.value().map(Value::text).orElse("")));
        Optional<XmlElement> text = named(story, TEXTS);
        PageCopier page = new PageCopier(tree.source());
        page.part(Kind.HEADLINE, headline);
        page.part(Kind.SUBHEADLINE, named(story, SUBHEADLINES));
        text.ifPresentOrElse(page::body, () -> leaves(page, story, headline));
        if (!page.hasBody()) {
            attributes(page, story);
        }
        return new Item(tree.source(), metadata(root, story, headline), page.copy(), page.findings());
    }

    /** Copies every element that holds words; numbers, codes and switches of a program are none. */
    private static void leaves(PageCopier page, XmlElement element, Optional<XmlElement> headline) {
        boolean said = headline.filter(element::equals).isPresent();
        if (!said && (element.elements().isEmpty() || element.holdsWords())) {
            if (WORDS.matcher(element.value().map(Value::text).orElse("")).find()) {
                page.body(element);
            } else if (!element.isBlank()) {
                page.leaveOut(element.span());
            }
        } else if (!said) {
            element.elements().forEach(child -> leaves(page, child, headline));
        }
    }

    /** Of data that has no text, the names that stand in attributes: a line an element. */
    private static void attributes(PageCopier page, XmlElement element) {
        List<Value> names = element.attributes().stream().map(XmlAttribute::value).filter(value -> NAME.matcher(value.text()).matches()).toList();
        if (!names.isEmpty()) {
            page.line(names);
        }
        element.elements().forEach(child -> attributes(page, child));
    }

    private static Metadata metadata(XmlElement root, XmlElement story, Optional<XmlElement> headline) {
        Header header = new Header("xml", story);
        header.enter(MetadataKey.TITLE, headline.flatMap(XmlElement::value), 0.85, headline.map(XmlElement::name).orElse(""));
        for (String name : DATES) {
            header.put(MetadataKey.DATE, name, LIKELY, value -> XmlDates.parse(value.text()));
        }
        header.enter(MetadataKey.SUBTITLE, named(story, SUBHEADLINES).flatMap(XmlElement::value), LIKELY, "subtitle");
        first(header, MetadataKey.PLACE, List.of("town", "city", "place"));
        first(header, MetadataKey.COUNTRY, List.of("country"));
        first(header, MetadataKey.REGION, List.of("province", "state", "region"));
        first(header, MetadataKey.SLUG, List.of("slug", "slugline", "slugproper", "strapline", "slugword"));
        first(header, MetadataKey.CATEGORY, List.of("category", "section"));
        first(header, MetadataKey.RIGHTS, List.of("copyright", "rights", "copyrightnotice"));
        first(header, MetadataKey.ITEM_ID, List.of("guid", "newsid", "itemid", "contentitemid", "id", "identifier", "@id"));
        for (String path : List.of("language", "lang", "@lang", "@language")) {
            header.put(MetadataKey.LANGUAGE, path, LIKELY, Vocabulary::language);
        }
        header.put(MetadataKey.LANGUAGE, "@lang", LIKELY, Vocabulary::language)
                .put(MetadataKey.PRIORITY, "urgency", LIKELY, Vocabulary::urgency).put(MetadataKey.PRIORITY, "priority", LIKELY, Vocabulary::urgency)
                .put(MetadataKey.VERSION, "version", LIKELY, Vocabulary::version)
                .embargo("embargo").embargo("embargotime").embargo("embargodate").embargo("embargoed")
                .keywords("keywords/keyword", "keyword");
        header.enter(MetadataKey.EDITORIAL_NOTE, named(story, NOTES).flatMap(OtherXml::unmarked), LIKELY, "note");
        Credits.byline(header, first(story, List.of("byline", "author", "creator", "by")), "byline");
        Credits.agency(header, List.of("agency", "provider", "source", "credit", "origin").stream().flatMap(name -> XmlPath.of(name).value(story).stream()).toList(), "agency");
        return new Header("xml", root).put(MetadataKey.LANGUAGE, "@lang", LIKELY, Vocabulary::language).metadata().overlaidWith(header.metadata());
    }

    private static void first(Header header, MetadataKey<String> key, List<String> names) {
        names.forEach(name -> header.text(key, name, LIKELY));
    }

    private static Optional<Value> first(XmlElement story, List<String> names) {
        return names.stream().flatMap(name -> XmlPath.of(name).value(story).stream()).findFirst();
    }

    /** A value without the HTML in it. */
    private static Optional<Value> unmarked(XmlElement element) {
        return element.value().map(value -> {
            CopyBuilder builder = new CopyBuilder(value.text());
            new HtmlCopier(value.text()).copy(new MarkupCopier(builder));
            return value.as(builder.build().page().text().replaceAll("\\s+", " "));
        });
    }
}

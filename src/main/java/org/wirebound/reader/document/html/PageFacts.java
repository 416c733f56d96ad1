package org.wirebound.reader.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.wire.json.LinkedData;

/**
 * What a page says of its article: in linked data, in the Open Graph and Dublin Core of its head, in microdata and in its words.
 *
 * @param metadata what is sure
 * @param hints what counts where the text itself says nothing: who publishes the site is not always the agency
 * @param title the headline
 * @param heading the element that shows the headline, if one does
 */
record PageFacts(Metadata metadata, Metadata hints, Optional<Said> title, Optional<Element> heading) {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_KEYWORDS = 100;
    private static final Pattern CHANGE = Pattern.compile("json-(?:(?:date)?modified|updated(?:at)?|lastmodified)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern BYLINE_WORD = Pattern.compile("(?iU)^(?:by|von|par|por|door|av|af)\\s+");

    static PageFacts of(String decoded, HtmlCopier copier) {
        PageElements elements = PageElements.of(copier);
        Metadata linked = LinkedData.ofArticle(decoded, elements.linkedData());
        Set<String> sites = sites(elements, linked);
        Optional<Said> declared = linked.found(MetadataKey.TITLE).map(title -> new Said(title.value(), title.span().orElseThrow(), title.rule()));
        Optional<PageTitle> title = PageTitle.of(elements, declared, sites);
        Optional<Said> address = address(elements);
        Metadata metadata = linked.without(MetadataKey.AGENCY).without(MetadataKey.SUBTITLE).without(MetadataKey.TITLE).without(MetadataKey.VERSION);
        metadata = title.map(PageTitle::said).isPresent() ? metadata.with(MetadataKey.TITLE, title.get().said().found(0.9)) : metadata;
        metadata = metadata.get(MetadataKey.BYLINE).filter(names -> sites.contains(PageElements.normal(names))).isPresent() ? metadata.without(MetadataKey.BYLINE) : metadata;
        metadata = withName(metadata, byline(elements, sites));
        metadata = language(elements, metadata);
        Optional<Found<DispatchDate>> changed = metadata.found(MetadataKey.DATE).filter(found -> CHANGE.matcher(found.rule()).matches());
        if (!metadata.has(MetadataKey.DATE) || changed.isPresent()) {
            var date = new PageDate(elements, title.flatMap(PageTitle::heading), metadata.get(MetadataKey.LANGUAGE).orElse("")).find(address).filter(found -> changed.isEmpty() || found.confidence() > 0.5);
            metadata = date.isPresent() ? metadata.with(MetadataKey.DATE, date.get()) : metadata;
        }
        metadata = address.isPresent() ? metadata.with(MetadataKey.ITEM_ID, address.get().found(0.9)) : metadata;
        metadata = keywords(elements, metadata);
        metadata = text(metadata, MetadataKey.CATEGORY, elements.meta(List.of("articlesection", "section")));
        metadata = text(metadata, MetadataKey.RIGHTS, elements.meta(List.of("copyright", "dcrights", "dctermsrights", "rights")));
        return new PageFacts(metadata, publisher(elements, linked), title.map(PageTitle::said), title.flatMap(PageTitle::heading));
    }

    private static Metadata text(Metadata metadata, MetadataKey<String> key, Optional<Said> said) {
        return metadata.has(key) || said.isEmpty() ? metadata : metadata.with(key, said.get().found(0.8));
    }

    /** The names of the site in small letters without marks: what its head calls it, and its address. */
    private static Set<String> sites(PageElements elements, Metadata linked) {
        Set<String> sites = new HashSet<>();
        Stream.of("ogsitename", "applicationname", "twittersite", "applemobilewebapptitle", "publisher", "dcpublisher").flatMap(name -> elements.meta(List.of(name)).stream())
                .map(said -> PageElements.normal(said.text())).forEach(sites::add);
        linked.get(MetadataKey.AGENCY).map(PageElements::normal).ifPresent(sites::add);
        address(elements).map(Said::text).map(text -> text.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*$", "")).ifPresent(host -> {
            sites.add(PageElements.normal(host));
            sites.add(PageElements.normal(host.replaceFirst("\\.[a-z]{2,4}(?:\\.[a-z]{2})?$", "")));
        });
        sites.remove("");
        return sites;
    }

    private static Optional<Said> address(PageElements elements) {
        return elements.links().stream().filter(link -> link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank())
                .map(link -> new Said(link.attr("href").strip(), elements.attribute(link, "href"), "html-canonical")).findFirst()
                .or(() -> elements.meta(List.of("ogurl")));
    }

    private static Metadata publisher(PageElements elements, Metadata linked) {
        Optional<Found<String>> agency = linked.found(MetadataKey.AGENCY)
                .or(() -> elements.meta(List.of("ogsitename", "publisher", "dcpublisher")).map(said -> said.found(0.6)));
        return agency.isPresent() ? Metadata.NONE.with(MetadataKey.AGENCY, agency.get()) : Metadata.NONE;
    }

    /** The author whom the head or an element of the page names, unless that is the site itself. */
    private static Optional<Said> byline(PageElements elements, Set<String> sites) {
        Stream<Said> head = Stream.of("author", "articleauthor", "dccreator", "dctermscreator", "parselyauthor", "sailthruauthor", "byl").flatMap(name -> elements.meta(List.of(name)).stream());
        Stream<Said> linked = elements.links().stream().filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("author")).map(link -> elements.words(link, "html-author"));
        Stream<Said> properties = elements.properties().stream().filter(element -> element.attr("itemprop").equals("author") && element.closest("figure") == null && !element.normalName().equals("meta"))
                .map(element -> elements.words(element.select("[itemprop=name]").isEmpty() ? element : element.select("[itemprop=name]").get(0), "html-author"));
        return Stream.concat(head, Stream.concat(linked, properties)).map(said -> new Said(BYLINE_WORD.matcher(said.text()).replaceFirst(""), said.span(), said.rule()))
                .filter(said -> isName(said.text(), sites)).findFirst();
    }

    private static boolean isName(String text, Set<String> sites) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME && text.indexOf(':') < 0 && text.indexOf('@') < 0 && !sites.contains(PageElements.normal(text))
                && text.codePoints().anyMatch(Character::isLetter) && text.codePoints().noneMatch(Character::isDigit);
    }

    private static Metadata withName(Metadata metadata, Optional<Said> byline) {
        return metadata.has(MetadataKey.BYLINE) || byline.isEmpty() ? metadata : metadata.with(MetadataKey.BYLINE, byline.get().found(0.8));
    }

    private static Metadata language(PageElements elements, Metadata metadata) {
        Element html = elements.root();
        String attribute = html.hasAttr("lang") ? "lang" : "xml:lang";
        Optional<Said> said = html.hasAttr(attribute) ? Optional.of(new Said(html.attr(attribute).strip(), elements.attribute(html, attribute), "html-lang"))
                : elements.meta(List.of("contentlanguage", "language", "dclanguage", "inlanguage"));
        return said.filter(found -> LANGUAGE.matcher(found.text()).matches())
                .map(found -> metadata.with(MetadataKey.LANGUAGE, Found.at(found.span(), found.text().replace('_', '-'), 0.8, found.rule()))).orElse(metadata);
    }

    private static Metadata keywords(PageElements elements, Metadata metadata) {
        Optional<Said> said = elements.meta(List.of("newskeywords", "keywords"));
        List<String> words = said.map(found -> Stream.of(found.text().split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().limit(MOST_KEYWORDS).toList()).orElse(List.of());
        return words.isEmpty() || metadata.has(MetadataKey.KEYWORDS) ? metadata : metadata.with(MetadataKey.KEYWORDS, Found.at(said.orElseThrow().span(), words, 0.8, said.get().rule()));
    }
}

package org.wirebound.reader.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeVisitor;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.HtmlCopier;

/** The elements of a page in which it says something of itself, collected in one pass. */
final class PageElements {
    private static final int MOST = 5000;
    /** In characters of the source, markup included. */
    private static final int LONGEST = 8000;

    private final HtmlCopier copier;
    private final Map<String, Said> metas = new LinkedHashMap<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> classed = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Span> linkedData = new ArrayList<>();
    private Optional<Element> title = Optional.empty();

    private PageElements(HtmlCopier copier) {
        this.copier = copier;
    }

    static PageElements of(HtmlCopier copier) {
        PageElements elements = new PageElements(copier);
        copier.document().traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                elements.take(element);
            }
        });
        return elements;
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "h1" -> add(headings, element);
            case "time" -> add(times, element);
            case "title" -> title = title.isPresent() || element.closest("svg") != null ? title : Optional.of(element);
            case "script" -> script(element);
            case "link", "a" -> {
                if (element.hasAttr("rel")) {
                    add(links, element);
                }
            }
            default -> { }
        }
        if (element.hasAttr("itemprop")) {
            add(properties, element);
        } else if (element.hasAttr("class") && !element.normalName().equals("body")) {
            add(classed, element);
        }
    }

    /** What is long is no heading, date or name, and costs time. */
    private void add(List<Element> list, Element element) {
        if (list.size() < MOST && copier.span(element).length() <= LONGEST) {
            list.add(element);
        }
    }

    private void meta(Element element) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            if (element.hasAttr(attribute) && !element.attr("content").isBlank()) {
                String name = normal(element.attr(attribute));
                metas.putIfAbsent(name, new Said(Said.line(element.attr("content")), attribute(element, "content"), "html-meta-" + name));
            }
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            element.childNodes().stream().filter(DataNode.class::isInstance).map(node -> ((DataNode) node).sourceRange()).filter(Range::isTracked)
                    .forEach(range -> linkedData.add(copier.span(range.startPos(), range.endPos())));
        }
    }

    /** A name in small letters and figures alone. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.toString();
    }

    /** Where the value of an attribute stands. */
    Span attribute(Element element, String name) {
        Range.AttributeRange range = element.attributes().sourceRange(name);
        return range.isTracked() ? copier.span(range.valueRange().startPos(), range.valueRange().endPos()) : copier.span(element);
    }

    /** The words of an element. */
    Said words(Element element, String rule) {
        return new Said(Said.line(element.text()), copier.span(element), rule);
    }

    /** What the first of these meta elements says, by names in small letters without marks. */
    Optional<Said> meta(List<String> names) {
        return names.stream().filter(metas::containsKey).map(metas::get).findFirst();
    }

    Map<String, Said> metas() {
        return metas;
    }

    List<Element> headings() {
        return headings;
    }

    /** The element of the whole page. */
    Element root() {
        return copier.document().children().stream().findFirst().orElse(copier.document());
    }

    /** Elements with a property of microdata. */
    List<Element> properties() {
        return properties;
    }

    List<Element> times() {
        return times;
    }

    List<Element> classed() {
        return classed;
    }

    /** Elements with a relation. */
    List<Element> links() {
        return links;
    }

    List<Span> linkedData() {
        return linkedData;
    }

    Optional<Element> title() {
        return title;
    }
}

package org.wirebound.reader.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.HtmlCopier;

/**
 * Finds the element that holds the article of a page: the one that the page marks so, or else the smallest that holds most of its paragraphs; and what within that
 * element is none of the article. A page of a few words is taken whole.
 */
final class ArticleFinder {
    /** In letters of paragraphs; with less, and few links, a page has nothing around its text, and nothing of it is left out. */
    private static final int SHORT_PAGE = 250;
    /** In letters of paragraphs; an element of an article around the heading has at least so many. */
    private static final int SHORT_ARTICLE = 80;
    private static final Evaluator BODY = Selector.evaluatorOf("[itemprop~=(?i)articleBody]");
    private static final Evaluator ARTICLE = Selector.evaluatorOf("article, [role=article]");
    private static final Evaluator MAIN = Selector.evaluatorOf("main, [role=main]");
    private static final Evaluator MAYBE_DECK = Selector.evaluatorOf("h2, p, div, span");
    private static final double MOST_OF_THE_PAGE = 0.7;
    private static final double ENOUGH = 0.3;
    private static final double LARGE = 0.5;
    private static final int MOST_SPANS = 500;
    private static final int DECK_LETTERS = 20;
    private static final int LONGEST_DECK = 600;
    private static final Pattern DECK = Pattern.compile("(?i)(?:^|[\\s_-])(?:sub-?(?:title|head|headline|line)|standfirst|deck|dek|lead|lede|intro|excerpt|chapo|chapeau|vorspann|teaser-?text"
            + "|bajada|entradilla|sumario|summary|ingress|abstract|article-?description)(?:$|[\\s_-])");

    private final HtmlCopier copier;
    private final Weights weights;
    private final Optional<Element> heading;
    private final Element root;
    private final boolean whole;
    private final List<Span> leftOut = new ArrayList<>();
    private final Optional<Element> deckElement;

    private ArticleFinder(HtmlCopier copier, Weights weights, Optional<Element> heading, Optional<Element> article) {
        this.copier = copier;
        this.weights = weights;
        this.heading = heading;
        this.root = article.orElse(copier.document());
        this.whole = article.isEmpty();
        this.deckElement = whole ? Optional.empty() : findDeck();
        if (!whole) {
            around();
        }
    }

    /**
     * Looks through a page.
     *
     * @param heading the element that shows the title, which is set already
     */
    static ArticleFinder of(HtmlCopier copier, Optional<Element> heading) {
        List<Element> anchors = new ArrayList<>(copier.document().select(BODY));
        heading.ifPresent(anchors::add);
        Weights weights = Weights.of(copier.document(), anchors);
        int all = weights.paragraphs(copier.document());
        return new ArticleFinder(copier, weights, heading, all < SHORT_ARTICLE || all < SHORT_PAGE && weights.isProse(copier.document()) ? Optional.empty() : Optional.of(article(copier, weights, heading)));
    }

    /** The element that is marked as the text, else the article around the heading, else the largest article, else the smallest element that holds most of the page. */
    private static Element article(HtmlCopier copier, Weights weights, Optional<Element> heading) {
        int all = weights.paragraphs(copier.document());
        Optional<Element> around = heading.map(element -> element.closest(ARTICLE)).filter(element -> weights.paragraphs(element) >= SHORT_ARTICLE);
        Optional<Element> found = largest(copier, weights, BODY, Math.min(SHORT_PAGE, (int) (ENOUGH * all))).or(() -> around);
        for (Evaluator marked : List.of(ARTICLE, MAIN)) {
            found = found.isPresent() ? found : largest(copier, weights, marked, Math.max(SHORT_PAGE, (int) (ENOUGH * all)));
        }
        return narrowed(found.orElse(copier.document().body()), weights);
    }

    private static Optional<Element> largest(HtmlCopier copier, Weights weights, Evaluator marked, int enough) {
        return copier.document().select(marked).stream().max(Comparator.comparingInt(weights::paragraphs)).filter(element -> weights.paragraphs(element) >= enough);
    }

    /** Goes down as long as one child holds most of what its parent held at first. */
    private static Element narrowed(Element from, Weights weights) {
        Element element = from;
        int all = weights.paragraphs(from);
        while (true) {
            Optional<Element> child = element.children().stream().max(Comparator.comparingInt(weights::paragraphs));
            if (child.filter(found -> !Weights.isParagraph(found) && weights.paragraphs(found) >= MOST_OF_THE_PAGE * all).isEmpty()) {
                return element;
            }
            element = child.get();
        }
    }

    /** The element to be copied. */
    Element root() {
        return root;
    }

    /** The line below the headline, where it stands apart from the text. */
    Optional<Said> deck() {
        return deckElement.map(element -> new Said(Said.line(element.text()), copier.span(element), "html-deck"));
    }

    private Optional<Element> findDeck() {
        int from = heading.map(element -> copier.span(element).end()).orElse(Integer.MAX_VALUE);
        int to = copier.span(root).start();
        return copier.document().select(MAYBE_DECK).stream()
                .filter(element -> element.sourceRange().startPos() >= from && copier.span(element).end() <= to)
                .filter(element -> element.normalName().equals("h2") && isNextTo(element) || DECK.matcher(element.className()).find())
                .filter(element -> weights.letters(element) >= DECK_LETTERS && weights.letters(element) <= LONGEST_DECK && weights.isProse(element) && !weights.isClutter(element))
                .findFirst();
    }

    private boolean isNextTo(Element element) {
        return heading.filter(found -> element.previousElementSibling() == found).isPresent();
    }

    /** True for an element within the article that is none of it; its place is kept. */
    boolean isLeftOut(Element element) {
        if (heading.filter(found -> found == element).isPresent() || deckElement.filter(found -> found == element).isPresent()) {
            return true;
        } else if (whole || element == root || element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        boolean large = weights.paragraphs(element) > LARGE * weights.paragraphs(root);
        boolean out = !large && (weights.isClutter(element) || weights.isListOfLinks(element));
        if (out && weights.letters(element) > 0) {
            leave(copier.span(element));
        }
        return out;
    }

    /** Where words stand that were left out, in the order of the page; complete once the article has been copied. */
    List<Span> leftOut() {
        return leftOut.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private void leave(Span span) {
        if (leftOut.size() < MOST_SPANS && span.length() > 0) {
            leftOut.add(span);
        }
    }

    private void around() {
        Span body = copier.span(copier.document().body());
        Span article = copier.span(root);
        if (weights.letters(copier.document().body()) > weights.letters(root)) {
            leave(new Span(Math.min(body.start(), article.start()), article.start()));
            leave(new Span(article.end(), Math.max(body.end(), article.end())));
        }
    }
}

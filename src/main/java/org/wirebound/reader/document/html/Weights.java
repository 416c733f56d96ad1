package org.wirebound.reader.document.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many letters of running text, of links and of any kind stand in each element of a page. */
final class Weights {
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");
    /** Shorter texts in no paragraph of their own are labels. */
    private static final int RUNNING = 80;
    private static final double LINKS_OF_A_LIST = 0.6;
    private static final double LINKS_OF_PROSE = 0.4;
    private static final int FEW_LINKS = 2;
    private static final Weight NOTHING = new Weight();

    /** The weights of one element. */
    private static final class Weight {
        private int letters;
        private int linked;
        private int paragraphs;
        private int links;

        void add(Weight other) {
            letters += other.letters;
            linked += other.linked;
            paragraphs += other.paragraphs;
            links += other.links;
        }
    }

    /** An element with so much of the running text of a page is no part of the site, whatever it is called. */
    private static final double MOST_OF_THE_TEXT = 0.5;

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Set<Element> spine = Collections.newSetFromMap(new IdentityHashMap<>());

    private Weights() {}

    /**
     * Weighs all elements of a page: once with what belongs to the site, to know which elements hold most of the text, and once without.
     *
     * @param anchors elements that surely belong to the article
     */
    static Weights of(Element root, List<Element> anchors) {
        Weights weights = new Weights();
        for (Element anchor : anchors) {
            for (Element above = anchor; above != null; above = above.parent()) {
                weights.spine.add(above);
            }
        }
        root.traverse(weights.new Scales(false));
        int running = weights.weight(root).paragraphs;
        Map<Element, Weight> all = new IdentityHashMap<>(weights.weights);
        weights.spine.addAll(all.keySet().stream().filter(element -> all.get(element).paragraphs > MOST_OF_THE_TEXT * running).toList());
        root.traverse(weights.new Scales(true));
        return weights;
    }

    /** True for what belongs to the site and holds no part of the article that is known for sure. */
    boolean isClutter(Element element) {
        return Clutter.is(element) && (Clutter.isForSure(element) || !spine.contains(element));
    }

    /** Weighs an element when it closes, from what closed within it. */
    private final class Scales implements NodeVisitor {
        private final Deque<Weight> open = new ArrayDeque<>();
        private final boolean sorting;
        private int inLink;
        private int inParagraph;
        private int inItem;
        private int inClutter;

        /** @param sorting true to leave what belongs to the site out of the running text */
        Scales(boolean sorting) {
            this.sorting = sorting;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open.push(new Weight());
                count(element, 1);
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                int letters = letters(text.text().strip());
                Weight weight = open.element();
                weight.letters += letters;
                weight.linked += inLink > 0 ? letters : 0;
                boolean running = inLink == 0 && inClutter == 0 && inItem == 0 && (inParagraph > 0 || letters >= RUNNING);
                weight.paragraphs += running ? letters : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Weight weight = open.pop();
                weight.links += element.normalName().equals("a") ? 1 : 0;
                count(element, -1);
                weights.put(element, weight);
                if (!open.isEmpty()) {
                    open.element().add(weight);
                }
            }
        }

        private void count(Element element, int one) {
            inLink += element.normalName().equals("a") ? one : 0;
            inParagraph += isParagraph(element) ? one : 0;
            inItem += element.normalName().equals("li") ? one : 0;
            inClutter += sorting && isClutter(element) ? one : 0;
        }
    }

    /** The letters of a text; a character of Chinese or Japanese says as much as two of an alphabet. */
    private static int letters(String text) {
        return text.length() + (int) text.codePoints().filter(c -> Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA).count();
    }

    private Weight weight(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    static boolean isParagraph(Element element) {
        return PARAGRAPHS.contains(element.normalName());
    }

    /** Letters of running text, links and what belongs to the site apart. */
    int paragraphs(Element element) {
        return weight(element).paragraphs;
    }

    /** All letters. */
    int letters(Element element) {
        return weight(element).letters;
    }

    /** True where links are a small part of the words. */
    boolean isProse(Element element) {
        Weight weight = weight(element);
        return weight.linked <= LINKS_OF_PROSE * weight.letters;
    }

    /** True for a block that is almost nothing but links. */
    boolean isListOfLinks(Element element) {
        Weight weight = weight(element);
        boolean block = switch (element.normalName()) {
            case "ul", "ol", "div", "section", "table" -> true;
            default -> false;
        };
        return block && weight.links > FEW_LINKS && weight.linked >= LINKS_OF_A_LIST * weight.letters;
    }
}

package org.wirebound.reader.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/**
 * Parses HTML, a page or a fragment, as browsers do (HTML Living Standard section 13.2) and copies its words with the places where they stand in the source, which may
 * hold the HTML within something else, such as a string of JSON. Any characters can be parsed; nesting deeper than {@link #DEEPEST} is taken as if it stood flat.
 */
public final class HtmlCopier {
    /** In elements. */
    public static final int DEEPEST = 256;
    /** In UTF-16 code units; what lies beyond is left out with a finding. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private static final Set<String> NO_TEXT = Set.of("img", "picture", "video", "audio", "object", "embed", "iframe", "canvas", "svg");

    /** Elements that XHTML closes at once, which HTML would keep open over all that follows; not the end of an address without quotation marks. */
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "(?i)<(?:title|script|style|textarea|iframe|noscript|template|a|b|i|u|em|strong|span)(?:\\s(?:[^<>]{0,2000}[\"'\\s])?)?/>");

    private final String html;
    private final IntUnaryOperator toSource;
    private final Document document;
    private final List<Finding> beyond;

    /** HTML that is the source itself. */
    public HtmlCopier(String html) {
        this(html, IntUnaryOperator.identity());
    }

    /**
     * HTML within a source.
     *
     * @param html its characters
     * @param toSource gives for each offset in them, their length included, the offset in the source; it never falls
     */
    public HtmlCopier(String html, IntUnaryOperator toSource) {
        this.html = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        this.toSource = toSource;
        this.document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(openedAndClosed(this.html), "");
        this.beyond = html.length() <= LONGEST ? List.of() : List.of(Finding.at(span(LONGEST, html.length()), FindingCode.LIMIT_REACHED,
                "The HTML is longer than " + LONGEST + " characters; what lies beyond was left out."));
    }

    /** Puts blanks over empty elements in the manner of XHTML, so that all other places stay. */
    private static String openedAndClosed(String html) {
        return html.contains("/>") ? CLOSED_AT_ONCE.matcher(html).replaceAll(empty -> " ".repeat(empty.group().length())) : html;
    }

    /** The tree of what was parsed. */
    public Document document() {
        return document;
    }

    /** Copies all that a reader of the HTML sees; gives what was noticed on the way. */
    public List<Finding> copy(MarkupCopier into) {
        return copy(document, element -> false, into);
    }

    /**
     * Copies one element of the tree.
     *
     * @param leftOut elements that are passed over with all that they hold
     * @return what was noticed on the way, what was left out on demand apart
     */
    public List<Finding> copy(Element root, Predicate<Element> leftOut, MarkupCopier into) {
        Walk walk = new Walk(leftOut, into);
        root.filter(walk);
        List<Finding> findings = new ArrayList<>(beyond);
        if (!walk.pictures.isEmpty()) {
            findings.add(Finding.at(walk.pictures, FindingCode.PART_LEFT_OUT,
                    "Pictures, recordings and frames are no text and were left out, " + walk.pictures.size() + " in all."));
        }
        return List.copyOf(findings);
    }

    /** One way through the tree, which takes no stack. */
    private final class Walk implements NodeFilter {
        private final Predicate<Element> leftOut;
        private final MarkupCopier into;
        private final List<Span> pictures = new ArrayList<>();

        Walk(Predicate<Element> leftOut, MarkupCopier into) {
            this.leftOut = leftOut;
            this.into = into;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text(words, into);
            } else if (node instanceof Element element) {
                if (leftOut.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (NO_TEXT.contains(element.normalName())) {
                    pictures.add(span(element));
                }
                into.start(element.normalName(), element::attr);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                into.end(element.normalName());
            }
            return FilterResult.CONTINUE;
        }
    }

    /** Where a range of the HTML stands in the source. */
    public Span span(int from, int to) {
        int start = toSource.applyAsInt(from);
        return new Span(start, Math.max(start, toSource.applyAsInt(to)));
    }

    /** Where an element stands in the source, from its start tag to its end tag. */
    public Span span(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        int from = Math.max(0, start.startPos());
        return span(from, Math.min(html.length(), Math.max(from, end.isTracked() ? end.endPos() : start.endPos())));
    }

    private void text(TextNode node, MarkupCopier into) {
        Range range = node.sourceRange();
        if (range.isTracked() && range.startPos() >= 0 && range.endPos() <= html.length()) {
            words(node.getWholeText(), range.startPos(), range.endPos(), into);
        }
    }

    /** Takes characters as they stand up to a reference, then what the reference stands for, and so on. */
    private void words(String characters, int from, int to, MarkupCopier into) {
        int at = from;
        int taken = 0;
        while (at < to) {
            int same = same(characters, taken, at, to);
            literal(at, at + same, into);
            at += same;
            taken += same;
            if (at < to) {
                Piece piece = piece(characters, taken, at, to);
                Span span = span(at, piece.end());
                into.text(piece.characters(), span.start(), span.end());
                at = piece.end();
                taken += piece.characters().length();
            }
        }
    }

    /** What characters of the HTML up to {@code end} stand for. */
    private record Piece(String characters, int end) {}

    /** A reference; or a NUL, which browsers drop; or else all that is left, in one piece. */
    private Piece piece(String characters, int taken, int at, int to) {
        if (html.charAt(at) == '&') {
            int end = referenceEnd(at, to);
            String referred = Parser.unescapeEntities(html.substring(at, end), false);
            if (characters.startsWith(referred, taken)) {
                return new Piece(referred, end);
            }
        }
        return html.charAt(at) == 0 ? new Piece("", at + 1) : new Piece(characters.substring(taken), to);
    }

    /** How many characters stand in the HTML as they are in the words; an ampersand begins what may not. */
    private int same(String characters, int taken, int at, int to) {
        int count = 0;
        while (at + count < to && taken + count < characters.length() && html.charAt(at + count) == characters.charAt(taken + count)
                && html.charAt(at + count) != '&') {
            count++;
        }
        return count;
    }

    /** The offset after the letters and figures, and the semicolon if there is one, that may be a character reference (13.2.5.72). */
    private int referenceEnd(int ampersand, int to) {
        int end = ampersand + 1;
        while (end < to && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#' && end == ampersand + 1)) {
            end++;
        }
        return end < to && html.charAt(end) == ';' ? end + 1 : end;
    }

    /** Characters of the HTML as they stand, in one piece where they stand so in the source too. */
    private void literal(int from, int to, MarkupCopier into) {
        Span whole = span(from, to);
        if (whole.length() == to - from) {
            into.text(html.substring(from, to), whole.start(), whole.end());
            return;
        }
        int at = from;
        while (at < to) {
            int next = at + Character.charCount(html.codePointAt(at));
            Span span = span(at, next);
            into.text(html.substring(at, next), span.start(), span.end());
            at = next;
        }
    }
}

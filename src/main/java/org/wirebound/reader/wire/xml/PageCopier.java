package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkupCopier;
import org.wirebound.reader.page.BylineNames;

/**
 * Copies the elements of one item onto its page: those of HTML and NITF for what they are, others by where they stand: an element beside words is words, one among
 * elements is a paragraph. Text that holds HTML within itself is parsed once more.
 */
final class PageCopier {
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:p|br|div|b|i|u|em|strong|a|ul|ol|li|table|tr|td|h[1-6]|span|img|blockquote|hr|sup|sub|pre)(?:\\s[^<>]{0,2000})?/?>");
    /** What holds words and no paragraphs. */
    private static final Set<String> OF_WORDS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "td", "th", "pre", "dt", "figcaption", "a", "b", "i", "em", "strong", "span", "u", "q", "cite", "sup", "sub");
    private static final Set<String> HTML_BLOCKS = Set.of(
            "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "caption", "address", "dt", "dd", "dl", "block", "body", "html", "head",
            "media-caption", "center", "h1", "h2", "h3", "h4", "h5", "h6", "hl2", "pre", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote",
            "bq", "hr", "br", "a", "b", "i", "em", "strong", "script", "style", "nitf", "body.content", "body.end", "col", "colgroup");
    private static final Set<String> HEADINGS = Set.of("h1", "hl1", "headline", "rubrik", "title");
    private static final Pattern BLANK_LINE = Pattern.compile("\\S\\s*\\n[ \\t]*\\r?\\n\\s*\\S");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\r?\\n\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|div|table)[\\s>]");
    private static final Pattern NOWHERE = Pattern.compile("(?!)");
    private static final Set<String> PICTURES = Set.of("img", "media-reference", "video", "audio", "object", "iframe", "media-object");

    /** In characters, white space of the source included. */
    private static final int MOST_OF_A_HEADLINE = 2000;
    /** In letters; a summary that opens as many alike is the text's own opening, even where it is cut off. */
    private static final int SAME_OPENING = 40;

    private final CopyBuilder builder;
    private final MarkupCopier markup;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Span> pictures = new ArrayList<>();
    private final List<Span> data = new ArrayList<>();
    private String headline = "";
    private boolean begun;
    private boolean signed;

    /** @param source the decoded source */
    PageCopier(String source) {
        builder = new CopyBuilder(source);
        markup = new MarkupCopier(builder);
    }

    /** Adds an element as one part of the page; the body may repeat a headline, and has it once. */
    PageCopier part(Kind kind, Optional<XmlElement> element) {
        element.filter(found -> !found.isBlank()).ifPresent(found -> {
            builder.open(kind);
            Optional<String> bare = found.elements().isEmpty() ? found.value().map(Value::text).flatMap(PageCopier::withoutMarkup) : Optional.empty();
            bare.ifPresentOrElse(text -> builder.words(text, found.texts().get(0).start(), found.span().end()), () -> words(found));
            builder.close();
            headline = kind == Kind.HEADLINE ? letters(found) : headline;
            signed |= kind == Kind.BYLINE && found.value().filter(line -> Credits.names(line.text()).isPresent()).isPresent();
        });
        return this;
    }

    /** The words of a line that holds HTML within itself; empty where it holds none. */
    static Optional<String> withoutMarkup(String line) {
        if (!HTML.matcher(line).find()) {
            return Optional.empty();
        }
        CopyBuilder words = new CopyBuilder(line);
        new HtmlCopier(line).copy(new MarkupCopier(words));
        return Optional.of(words.build().page().text().replaceAll("\\s+", " ").strip());
    }

    /** Adds what an element says as one paragraph, whatever its lines. */
    PageCopier paragraph(XmlElement element) {
        begun |= !element.isBlank();
        return part(Kind.PARAGRAPH, Optional.of(element));
    }

    /** Adds a summary above the text, unless the text says the same. */
    PageCopier summary(Optional<XmlElement> element, String bodyLetters) {
        return part(Kind.SUBHEADLINE, element.filter(found -> {
            String letters = letters(found);
            return !bodyLetters.contains(letters.substring(0, Math.min(SAME_OPENING, letters.length()))) && !letters.equals(headline);
        }));
    }

    /** Elements within a line are parted by blanks, but not from a comma behind them. */
    private void words(XmlElement element) {
        boolean parted = false;
        for (XmlNode node : element.children()) {
            int start = node instanceof XmlText text ? text.start() : ((XmlElement) node).span().start();
            boolean clings = node instanceof XmlText text && !text.characters().isEmpty() && ",.;:)".indexOf(text.characters().charAt(0)) >= 0;
            if (!clings && (parted || node instanceof XmlElement)) {
                builder.words(" ", start, start);
            }
            if (node instanceof XmlText text) {
                builder.words(text.characters(), text.start(), text.end());
            } else if (node instanceof XmlElement child) {
                words(child);
            }
            parted = node instanceof XmlElement;
        }
    }

    static String letters(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.texts().forEach(piece -> text.append(piece.characters()));
        return Characters.letters(text.toString());
    }

    /** Adds what an element holds, as paragraphs and what else its markup says. */
    PageCopier body(XmlElement element) {
        if (element.elements().isEmpty()) {
            leaf(element.texts());
        } else {
            content(element, false);
        }
        builder.close();
        return this;
    }

    private void leaf(List<XmlText> texts) {
        Characters characters = Characters.of(texts);
        if (HTML.matcher(characters.text()).find()) {
            begun = true;
            html(characters);
        } else {
            for (Span paragraph : PlainParagraphs.of(characters.text())) {
                begun = true;
                builder.open(kindOf(characters.text().substring(paragraph.start(), paragraph.end())));
                characters.copy(paragraph.start(), paragraph.end(), builder);
            }
        }
    }

    /** HTML whose only paragraphs are those between blank lines, as WordPress keeps it, is parted there. */
    private void html(Characters characters) {
        String text = characters.text();
        int from = 0;
        Matcher blank = PARAGRAPH.matcher(text).find() ? NOWHERE.matcher("") : BLANK_LINES.matcher(text);
        while (blank.find()) {
            html(characters, from, blank.end());
            from = blank.end();
        }
        html(characters, from, text.length());
    }

    private void html(Characters characters, int from, int to) {
        findings.addAll(new HtmlCopier(characters.text().substring(from, to), at -> characters.toSource(from + at)).copy(markup));
        builder.close();
    }

    /** The kind of a paragraph: the first that names the authors and says nothing else is their line. */
    private Kind kindOf(String words) {
        boolean byline = !signed && BylineNames.in(words.strip().replaceAll("\\s+", " ")).isPresent();
        signed |= byline;
        return byline ? Kind.BYLINE : Kind.PARAGRAPH;
    }

    private void content(XmlElement element, boolean amongWords) {
        boolean ofWords = amongWords || element.holdsWords() || OF_WORDS.contains(element.name());
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text) {
                begun |= !text.characters().isBlank();
                markup.text(text.characters(), text.start(), text.end());
            } else if (node instanceof XmlElement child) {
                child(child, ofWords);
            }
        }
    }

    private void child(XmlElement child, boolean amongWords) {
        String name = child.name();
        if (PICTURES.contains(name)) {
            pictures.add(child.span());
        }
        if (name.equals("head") || name.equals("media-object") || !amongWords && repeats(child)) {
            return;
        }
        boolean alone = child.elements().isEmpty() && !amongWords && !name.equals("pre");
        if (alone && (name.equals("p") || !OF_WORDS.contains(name)) && asLines(child, name)) {
            return;
        }
        boolean block = !amongWords && !HTML_BLOCKS.contains(name);
        String known = block ? HEADINGS.contains(name) ? "h2" : "div" : name;
        markup.start(known, attribute -> child.attribute(attribute).map(Value::text).orElse(""));
        content(child, amongWords || OF_WORDS.contains(name));
        markup.end(known);
    }

    /** Copies an element that holds text alone by its lines, where these are the only markup: blank lines in a paragraph, a line of authors, escaped HTML, a body of text. */
    private boolean asLines(XmlElement child, String name) {
        String text = Characters.of(child.texts()).text();
        boolean lines = name.equals("p")
                ? BLANK_LINE.matcher(text).find() || !signed && BylineNames.in(text.strip()).isPresent() || HTML.matcher(text).find()
                : !HTML_BLOCKS.contains(name) && !HEADINGS.contains(name) || name.startsWith("body") || name.equals("html");
        if (lines) {
            leaf(child.texts());
            builder.close();
        }
        return lines;
    }

    private static int length(XmlElement element) {
        return element.texts().stream().mapToInt(text -> text.characters().length()).sum();
    }

    /** True for a first block, or a heading, that says the headline again; it is noted. */
    boolean repeats(XmlElement block) {
        boolean again = (!begun || HEADINGS.contains(block.name())) && !headline.isEmpty() && length(block) <= MOST_OF_A_HEADLINE
                && block.elements().stream().noneMatch(inner -> inner.is("p")) && letters(block).equals(headline);
        if (again) {
            begun = true;
            findings.add(Finding.at(block.span(), FindingCode.TITLE_REPEATED, "The text begins with the headline again, which was printed once."));
        }
        return again;
    }

    /** Adds a text that stands in the source in another form; a picture in that form is left out. */
    PageCopier encoded(XmlElement element) {
        Optional<String> text = EncodedText.of(element);
        text.ifPresentOrElse(words -> leaf(List.of(new XmlText(words, element.span().start(), element.span().end()))), () -> pictures.add(element.span()));
        builder.close();
        return this;
    }

    /** Adds values as one paragraph, parted by blanks. */
    void line(List<Value> values) {
        builder.open(Kind.PARAGRAPH);
        for (Value value : values) {
            builder.words(value.text(), value.span().start(), value.span().end()).words(" ", value.span().end(), value.span().end());
        }
        builder.close();
    }

    /** Says that something of the source is not on the page, because it is no text for readers. */
    void leaveOut(Span span) {
        data.add(span);
    }

    /** True once words of a body were copied. */
    boolean hasBody() {
        return begun;
    }

    Copy copy() {
        return builder.build();
    }

    /** What was noticed on the way. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(builder.findings());
        if (!pictures.isEmpty()) {
            all.add(Finding.at(pictures, FindingCode.PART_LEFT_OUT, "Pictures and recordings are no text and were left out, " + pictures.size() + " in all."));
        }
        if (!data.isEmpty()) {
            all.add(Finding.at(data, FindingCode.PART_LEFT_OUT, "Elements that hold no words but numbers or codes were left out, " + data.size() + " in all."));
        }
        return List.copyOf(all);
    }
}

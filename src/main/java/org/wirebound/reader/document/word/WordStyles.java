package org.wirebound.reader.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The styles of paragraphs (ECMA-376 part 1, section 17.7): what kind of text each is for, and whether it numbers. Built-in names are English in every language. */
final class WordStyles extends DefaultHandler {
    /** Styles that are based on others that are based on others. */
    private static final int DEEPEST = 12;
    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("title", Kind.HEADLINE), Map.entry("headline", Kind.HEADLINE), Map.entry("subtitle", Kind.SUBHEADLINE),
            Map.entry("byline", Kind.BYLINE), Map.entry("rubric", Kind.RUBRIC), Map.entry("quote", Kind.QUOTATION), Map.entry("intense quote", Kind.QUOTATION),
            Map.entry("block text", Kind.QUOTATION), Map.entry("html preformatted", Kind.PREFORMATTED));

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style();

    /** One style while it is read, and after. */
    private static final class Style {
        private String name = "";
        private String basis = "";
        private int outline = -1;
        private String number = "";
        private int level;
    }

    /** What a paragraph counts in a list. */
    record Numbered(String number, int level) {}

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "style" -> {
                style = new Style();
                styles.put(WordXml.value(attributes, "styleId"), style);
            }
            case "name" -> style.name = WordXml.value(attributes, "val").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basis = WordXml.value(attributes, "val");
            case "outlineLvl" -> style.outline = WordXml.number(attributes, -1);
            case "numId" -> style.number = WordXml.value(attributes, "val");
            case "ilvl" -> style.level = WordXml.number(attributes, 0);
            default -> { }
        }
    }

    /** What a paragraph of a style is; an ordinary paragraph where the style says nothing. */
    Kind kind(String id) {
        Style at = styles.get(id);
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (KINDS.containsKey(at.name)) {
                return KINDS.get(at.name);
            } else if (at.name.startsWith("heading ") || at.outline >= 0 && at.outline < 9) {
                return Kind.HEADING;
            }
            at = styles.get(at.basis);
        }
        return Kind.PARAGRAPH;
    }

    /** True for the first of the levels of headings, by which many write the headline. */
    boolean isTopHeading(String id) {
        Style at = styles.get(id);
        return at != null && (at.name.equals("heading 1") || at.outline == 0);
    }

    /** The list that a style belongs to, if it does. */
    Optional<Numbered> numbered(String id) {
        Style at = styles.get(id);
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (!at.number.isEmpty()) {
                return Optional.of(new Numbered(at.number, at.level));
            }
            at = styles.get(at.basis);
        }
        return Optional.empty();
    }
}

package org.wirebound.style;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of CSS that a style sheet may set, a row each: where they may stand and what they take. */
enum Property {
    SIZE("size", Value.keyword("A4", "letter"), Site.PAGE),
    MARGIN("margin", new Value("one to four lengths from 0pt to 300pt", 0, 300, List.of()), Site.PAGE),
    MARGIN_TOP("margin-top", Value.length(0, 300), Site.PAGE, Site.BLOCK),
    MARGIN_RIGHT("margin-right", Value.length(0, 300), Site.PAGE, Site.BLOCK),
    MARGIN_BOTTOM("margin-bottom", Value.length(0, 300), Site.PAGE),
    MARGIN_LEFT("margin-left", Value.length(0, 300), Site.PAGE, Site.BLOCK),
    FONT_FAMILY("font-family", new Value("names of families, of which the first counts", 0, 0, List.of()), Site.BLOCK, Site.INLINE),
    FONT_SIZE("font-size", Value.length(4, 96), Site.BLOCK, Site.INLINE),
    FONT_WEIGHT("font-weight", Value.keyword("normal", "bold"), Site.BLOCK, Site.INLINE),
    FONT_STYLE("font-style", Value.keyword("normal", "italic"), Site.BLOCK, Site.INLINE),
    COLOR("color", new Value("#rgb, #rrggbb or one of " + Colour.NAMES, 0, 0, List.of()), Site.BLOCK, Site.INLINE),
    LETTER_SPACING("letter-spacing", Value.length(-2, 20), Site.BLOCK, Site.INLINE),
    LINE_HEIGHT("line-height", new Value("a number of type sizes or a length, from 4pt to 200pt", 4, 200, List.of()), Site.BLOCK),
    TEXT_ALIGN("text-align", Value.keyword("start", "left", "center", "end", "right", "justify"), Site.BLOCK),
    HYPHENS("hyphens", Value.keyword("none", "manual", "auto"), Site.BLOCK),
    HANGING_PUNCTUATION("hanging-punctuation", Value.keyword("none", "allow-end"), Site.BLOCK),
    TEXT_INDENT("text-indent", Value.length(-200, 200), Site.BLOCK),
    BORDER_TOP("border-top", Value.rule(), Site.BLOCK),
    BORDER_BOTTOM("border-bottom", Value.rule(), Site.BLOCK),
    PADDING_TOP("padding-top", Value.length(0, 72), Site.BLOCK),
    PADDING_BOTTOM("padding-bottom", Value.length(0, 72), Site.BLOCK),
    PAGE_BREAK_AFTER("page-break-after", Value.keyword("auto", "avoid"), Site.BLOCK);

    /** What a declaration can stand in. */
    enum Site {
        PAGE, BLOCK, INLINE
    }

    /**
     * What a property takes.
     *
     * @param wording for people
     * @param least in points, where it takes a length
     * @param most in points, where it takes a length
     * @param keywords all that it takes, where it takes words
     */
    record Value(String wording, double least, double most, List<String> keywords) {
        private static Value keyword(String... words) {
            return new Value(String.join(" | ", words), 0, 0, List.of(words));
        }

        private static Value length(int least, int most) {
            return new Value("a length from " + least + "pt to " + most + "pt", least, most, List.of());
        }

        private static Value rule() {
            return new Value("none, or a thickness from 0pt to 12pt, the word solid and a colour", 0, 12, List.of());
        }
    }

    private final String css;
    private final Value value;
    private final Set<Site> sites;

    Property(String css, Value value, Site first, Site... more) {
        this.css = css;
        this.value = value;
        this.sites = EnumSet.of(first, more);
    }

    /** The name in CSS. */
    String css() {
        return css;
    }

    Value value() {
        return value;
    }

    static Optional<Property> of(String css, Site site) {
        return Arrays.stream(values())
                .filter(property -> property.css.equals(css) && property.sites.contains(site))
                .findFirst();
    }

    /** The names of all properties that may stand in a site, for messages. */
    static String namesIn(Site site) {
        return Arrays.stream(values())
                .filter(property -> property.sites.contains(site))
                .map(Property::css)
                .collect(Collectors.joining(", "));
    }
}

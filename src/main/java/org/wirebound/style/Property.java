package org.wirebound.style;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of CSS that a style sheet may set, a row each: where they may stand and what they take. */
enum Property {
    SIZE("size", new Value("A4, A5, letter or legal, or one or two lengths from 144pt to 2000pt, with portrait or landscape", 144, 2000, List.of()), Site.PAGE),
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
    BACKGROUND_COLOR(List.of("background-color", "background"),
            new Value("none, transparent, #rgb, #rrggbb or one of " + Colour.NAMES, 0, 0, List.of()), Site.BLOCK),
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
    PADDING_LEFT("padding-left", Value.length(0, 72), Site.BLOCK),
    PADDING_RIGHT("padding-right", Value.length(0, 72), Site.BLOCK),
    BREAK_BEFORE(List.of("page-break-before", "break-before"), Value.keyword("auto", "avoid", "always", "page"), Site.BLOCK),
    BREAK_AFTER(List.of("page-break-after", "break-after"), Value.keyword("auto", "avoid", "always", "page"), Site.BLOCK),
    BREAK_INSIDE(List.of("page-break-inside", "break-inside"), Value.keyword("auto", "avoid"), Site.BLOCK),
    ORPHANS("orphans", Value.count(1, 9), Site.BLOCK),
    WIDOWS("widows", Value.count(1, 9), Site.BLOCK),
    COLUMNS(List.of("columns", "column-count"), Value.count(1, 4), Site.BODY),
    COLUMN_GAP("column-gap", Value.length(0, 144), Site.BODY),
    COLUMN_RULE("column-rule", Value.rule(), Site.BODY),
    COLUMN_SPAN("column-span", Value.keyword("none", "all"), Site.BLOCK),
    CONTENT("content", new Value("none, or words in quotation marks and " + RunningText.FUNCTIONS, 0, 0, List.of()), Site.MARGIN_BOX),
    CONTENT_OF_PICTURE("content", new Value("none, or url(\"the file beside the sheet\") / \"words for those who do not see it\"", 0, 0, List.of()), Site.PICTURE),
    CONTENT_OF_WORDS("content", new Value("none, or words in quotation marks, with \\A where a line ends", 0, 0, List.of()), Site.WORDS),
    HEIGHT("height", Value.length(8, 200), Site.PICTURE),
    /** Any name that begins with two hyphens. */
    VARIABLE("--*", new Value("any value", 0, 0, List.of()), Site.ROOT);

    /** What a declaration can stand in. */
    enum Site {
        ROOT, PAGE, MARGIN_BOX, BODY, BLOCK, INLINE, PICTURE, WORDS
    }

    /**
     * What a property takes.
     *
     * @param wording for people
     * @param least in points, where it takes a length; or of a whole number
     * @param most in points, where it takes a length; or of a whole number
     * @param keywords all that it takes, where it takes words
     */
    record Value(String wording, double least, double most, List<String> keywords) {
        private static Value keyword(String... words) {
            return new Value(String.join(" | ", words), 0, 0, List.of(words));
        }

        private static Value length(int least, int most) {
            return new Value("a length from " + least + "pt to " + most + "pt", least, most, List.of());
        }

        private static Value count(int least, int most) {
            return new Value("a whole number from " + least + " to " + most, least, most, List.of());
        }

        private static Value rule() {
            return new Value("none, or a thickness from 0pt to 12pt, the word solid and a colour", 0, 12, List.of());
        }
    }

    private static final String CUSTOM = "--";

    private final List<String> names;
    private final Value value;
    private final Set<Site> sites;

    Property(String css, Value value, Site first, Site... more) {
        this(List.of(css), value, first, more);
    }

    Property(List<String> names, Value value, Site first, Site... more) {
        this.names = names;
        this.value = value;
        this.sites = EnumSet.of(first, more);
        if (sites.contains(Site.BLOCK)) {
            sites.addAll(List.of(Site.BODY, Site.PICTURE, Site.WORDS));
        }
    }

    /** The name in CSS. */
    String css() {
        return names.get(0);
    }

    /** The name and its synonyms. */
    List<String> names() {
        return names;
    }

    Value value() {
        return value;
    }

    static Optional<Property> of(String css, Site site) {
        if (css.startsWith(CUSTOM)) {
            return Optional.of(VARIABLE).filter(variable -> site == Site.ROOT);
        }
        return Arrays.stream(values())
                .filter(property -> property.names.contains(css) && property.sites.contains(site))
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

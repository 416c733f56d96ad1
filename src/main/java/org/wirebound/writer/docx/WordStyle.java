package org.wirebound.writer.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Role;

/**
 * The named style of each role, a row each. Where Word has a built-in style for the job it is used, by its exact name,
 * because screen readers, navigation and export to PDF know the built-in ones alone.
 */
enum WordStyle {
    AGENCY(Role.AGENCY, "Agency", Origin.OWN),
    RUBRIC(Role.RUBRIC, "Rubric", Origin.OWN),
    TITLE(Role.HEADLINE, "Title", Origin.BUILT_IN),
    BYLINE(Role.BYLINE, "Byline", Origin.OWN),
    LEAD(Role.LEAD, "Lead", Origin.OWN),
    BODY_TEXT(Role.BODY, "Body Text", Origin.BUILT_IN),
    HEADING(Role.CROSSHEAD, "heading 1", Origin.BUILT_IN),
    LIST_PARAGRAPH(Role.LIST_ITEM, "List Paragraph", Origin.BUILT_IN),
    PREFORMATTED(Role.AGATE, "HTML Preformatted", Origin.BUILT_IN),
    COLOPHON(Role.COLOPHON, "Colophon", Origin.OWN),
    HEADER(Role.HEAD, "header", Origin.BUILT_IN),
    FOOTER(Role.FOOT, "footer", Origin.BUILT_IN),
    DATELINE(Role.DATELINE, "Dateline", Origin.OWN),
    HYPERLINK(Role.LINK, "Hyperlink", Origin.BUILT_IN),
    SUBTITLE(Role.SUBHEAD, "Subtitle", Origin.BUILT_IN),
    QUOTE(Role.QUOTE, "Quote", Origin.BUILT_IN),
    TABLE_TEXT(Role.TABLE, "Table Text", Origin.OWN),
    TABLE_HEADING(Role.HEADER_CELL, "Table Heading", Origin.OWN),
    STRONG(Role.STRONG, "Strong", Origin.BUILT_IN),
    EMPHASIS(Role.EMPHASIS, "Emphasis", Origin.BUILT_IN),
    EMBARGO(Role.EMBARGO, "Embargo", Origin.OWN),
    LOGO(Role.LOGO, "Logo", Origin.OWN),
    ADDRESS(Role.ADDRESS, "Letterhead", Origin.OWN),
    ENDMARK(Role.ENDMARK, "End Mark", Origin.OWN),
    SIGNATURE(Role.SIGNATURE, "Signature", Origin.BUILT_IN),
    VOLUME_TITLE(Role.VOLUME_TITLE, "Volume Title", Origin.OWN),
    VOLUME_SUBTITLE(Role.VOLUME_SUBTITLE, "Volume Subtitle", Origin.OWN),
    VOLUME_FACTS(Role.VOLUME_FACTS, "Volume Facts", Origin.OWN),
    SECTION(Role.SECTION, "heading 1", Origin.BUILT_IN),
    CONTENTS_SECTION(Role.CONTENTS_SECTION, "toc 1", Origin.BUILT_IN),
    CONTENTS(Role.CONTENTS, "toc 2", Origin.BUILT_IN),
    INDEX(Role.INDEX, "index 1", Origin.BUILT_IN),
    CREDIT(Role.CREDIT, "Credit", Origin.OWN),
    PAGE_NUMBER(Role.PAGE_NUMBER, "page number", Origin.BUILT_IN),
    /** Below the headings of a volume's sections. */
    VOLUME_HEADLINE(Role.HEADLINE, "heading 2", Origin.BUILT_IN),
    VOLUME_CROSSHEAD(Role.CROSSHEAD, "heading 3", Origin.BUILT_IN),
    /** No part of the contents, whose heading it is. */
    CONTENTS_HEADING(Role.SECTION, "TOC Heading", Origin.BUILT_IN);

    private enum Origin {
        BUILT_IN, OWN
    }

    private static final Map<Role, WordStyle> BY_ROLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WordStyle::role, Function.identity(), (first, later) -> first));

    private final Role role;
    private final String styleName;
    private final Origin origin;

    WordStyle(Role role, String styleName, Origin origin) {
        this.role = role;
        this.styleName = styleName;
        this.origin = origin;
    }

    static WordStyle of(Role role) {
        return BY_ROLE.get(role);
    }

    /** The style in a volume, where dispatches have their place below sections. */
    static WordStyle inVolume(Role role) {
        return switch (role) {
            case HEADLINE -> VOLUME_HEADLINE;
            case CROSSHEAD -> VOLUME_CROSSHEAD;
            default -> of(role);
        };
    }

    /** The level in the outline, from 0; empty for what is no heading. */
    Optional<Integer> outlineLevel() {
        return switch (this) {
            case HEADING, SECTION -> Optional.of(0);
            case VOLUME_HEADLINE -> Optional.of(1);
            case VOLUME_CROSSHEAD -> Optional.of(2);
            default -> Optional.empty();
        };
    }

    Role role() {
        return role;
    }

    /** The name that people see; lower case where Word's own list has it so. */
    String styleName() {
        return styleName;
    }

    /** What paragraphs and runs refer to. */
    String id() {
        return Character.toUpperCase(styleName.charAt(0)) + styleName.substring(1).replace(" ", "");
    }

    boolean own() {
        return origin == Origin.OWN;
    }

    /** The style of the paragraph that a person types after one of this style. */
    WordStyle next() {
        return switch (this) {
            case LIST_PARAGRAPH, PREFORMATTED, COLOPHON, HEADER, FOOTER, TABLE_TEXT, TABLE_HEADING -> this;
            default -> BODY_TEXT;
        };
    }

    /** Where Word lists the style, from the first place on: its own ones at the places that Word gives them. */
    int priority() {
        return switch (this) {
            case TITLE -> 10;
            case SUBTITLE -> 11;
            case HEADING, SECTION, VOLUME_HEADLINE, VOLUME_CROSSHEAD -> 9;
            case CONTENTS_SECTION, CONTENTS, CONTENTS_HEADING -> 39;
            case EMPHASIS -> 20;
            case STRONG -> 22;
            case QUOTE -> 29;
            case LIST_PARAGRAPH -> 34;
            case BODY_TEXT -> 1;
            case PREFORMATTED, HEADER, FOOTER, HYPERLINK, INDEX, PAGE_NUMBER -> 99;
            default -> 1 + ordinal() / 4;
        };
    }

    /** Whether Word offers the style in its gallery. */
    boolean quick() {
        return priority() < 99;
    }

    /** The character style that gives words the look of the paragraph's, where Word has such a pair (17.7.4.6). */
    Optional<String> linked() {
        return switch (this) {
            case TITLE, SUBTITLE, HEADING, QUOTE, BODY_TEXT -> Optional.of(id() + "Char");
            default -> Optional.empty();
        };
    }

    /** Whether the style is there in documents that do not use it too; the others few dispatches need. */
    boolean always() {
        return ordinal() <= HYPERLINK.ordinal();
    }

    /** How paragraphs of the style stand: those in cells leave rules and gaps to the table. */
    BlockStyle look(HouseStyle style) {
        BlockStyle look = style.of(role);
        if (this == CONTENTS_SECTION || this == CONTENTS) {
            // the page stands in the room at the end, behind a tab, and LibreOffice shows nothing that stands there
            return look.spaced(new BlockStyle.Spacing(look.spacing().above(), look.spacing().start(), look.spacing().firstLine(), 0));
        }
        return role == Role.TABLE || role == Role.HEADER_CELL
                ? new BlockStyle(look.text(), look.leading(), look.align(), new BlockStyle.Spacing(0, 0, 0),
                        BlockStyle.Frame.NONE, BlockStyle.Flow.PLAIN, BlockStyle.Ends.PLAIN)
                : look;
    }
}

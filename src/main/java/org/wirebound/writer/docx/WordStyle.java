package org.wirebound.writer.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    FOOTER(Role.FOOT, "footer", Origin.BUILT_IN),
    DATELINE(Role.DATELINE, "Dateline", Origin.OWN),
    HYPERLINK(Role.LINK, "Hyperlink", Origin.BUILT_IN),
    EMBARGO(Role.EMBARGO, "Embargo", Origin.OWN);

    private enum Origin {
        BUILT_IN, OWN
    }

    private static final Map<Role, WordStyle> BY_ROLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WordStyle::role, Function.identity()));

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
        return this == LIST_PARAGRAPH || this == PREFORMATTED || this == COLOPHON || this == FOOTER ? this : BODY_TEXT;
    }
}

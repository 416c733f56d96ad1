package org.wirebound.style;

/**
 * What a piece of a galley is; the house style gives each role its look, the writers give it its structure.
 *
 * <p>The selector is what a style sheet calls the role.
 */
public enum Role {
    /** The mark of the house, a picture. */
    LOGO(".logo"),
    /** Where the house is to be found. */
    ADDRESS(".address"),
    /** Says at the head of the page that the dispatch must not be published. */
    EMBARGO(".embargo"),
    AGENCY(".agency"),
    RUBRIC(".rubric"),
    HEADLINE(".headline"),
    /** The line below the headline that says more than it. */
    SUBHEAD(".subhead"),
    BYLINE(".byline"),
    /** A paragraph of the body. */
    BODY("p"),
    /** The first paragraph under the head of the page; in all that its own rule does not set it is a paragraph. */
    LEAD(".lead"),
    CROSSHEAD("h2"),
    LIST_ITEM("li"),
    /** Words quoted from elsewhere. */
    QUOTE("blockquote"),
    /** Rows of cells: the letters of all cells, the rule above the whole and the rule below each row. */
    TABLE("table"),
    /** A cell that names its column or row; in all that its own rule does not set it is a cell like the others. */
    HEADER_CELL("th"),
    AGATE("pre"),
    /** Says that the text ends here. */
    ENDMARK(".endmark"),
    /** Who answers for the text, below it. */
    SIGNATURE(".signature"),
    COLOPHON(".colophon"),
    /** The running head of the pages after the first. */
    HEAD(".head"),
    /** The running foot of a page. */
    FOOT(".foot"),
    /** The name of a volume on its title page. */
    VOLUME_TITLE(".volume-title"),
    /** The line below the name of a volume. */
    VOLUME_SUBTITLE(".volume-subtitle"),
    /** What a volume holds, on its title page: the period, how many dispatches, and whose. */
    VOLUME_FACTS(".volume-facts"),
    /** The heading of a part of a volume: a day, an agency, the contents, an index. */
    SECTION(".section"),
    /** A section in the contents of a volume. */
    CONTENTS_SECTION(".contents-section"),
    /** A dispatch in the contents of a volume. */
    CONTENTS(".contents"),
    /** A name in an index of a volume, with its pages. */
    INDEX(".index"),
    /** Inline: the dateline that opens the first paragraph. */
    DATELINE(".dateline"),
    /** Inline: an address of the web. */
    LINK("a"),
    /** Inline: words that the source sets bold. */
    STRONG("strong"),
    /** Inline: words that the source stresses. */
    EMPHASIS("em"),
    /** Inline: whose dispatch it is, and where from, in the contents of a volume. */
    CREDIT(".credit"),
    /** Inline: a page of a volume, in an index and in the contents. */
    PAGE_NUMBER(".page-number");

    private final String selector;

    Role(String selector) {
        this.selector = selector;
    }

    public String selector() {
        return selector;
    }

    /** True for a role that dresses words within a paragraph. */
    public boolean inline() {
        return switch (this) {
            case DATELINE, LINK, STRONG, EMPHASIS, CREDIT, PAGE_NUMBER -> true;
            default -> false;
        };
    }
}

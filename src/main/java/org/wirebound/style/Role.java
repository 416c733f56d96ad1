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
    /** Who answers for the text, below it. */
    SIGNATURE(".signature"),
    COLOPHON(".colophon"),
    /** The running head of the pages after the first. */
    HEAD(".head"),
    /** The running foot of a page. */
    FOOT(".foot"),
    /** Inline: the dateline that opens the first paragraph. */
    DATELINE(".dateline"),
    /** Inline: an address of the web. */
    LINK("a"),
    /** Inline: words that the source sets bold. */
    STRONG("strong"),
    /** Inline: words that the source stresses. */
    EMPHASIS("em");

    private final String selector;

    Role(String selector) {
        this.selector = selector;
    }

    public String selector() {
        return selector;
    }

    /** True for a role that dresses words within a paragraph. */
    public boolean inline() {
        return this == DATELINE || this == LINK || this == STRONG || this == EMPHASIS;
    }
}

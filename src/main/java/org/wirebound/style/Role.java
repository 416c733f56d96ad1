package org.wirebound.style;

/**
 * What a piece of a galley is; the house style gives each role its look, the writers give it its structure.
 *
 * <p>The selector is what a style sheet calls the role.
 */
public enum Role {
    /** Says at the head of the page that the dispatch must not be published. */
    EMBARGO(".embargo"),
    AGENCY(".agency"),
    RUBRIC(".rubric"),
    HEADLINE(".headline"),
    BYLINE(".byline"),
    /** A paragraph of the body. */
    BODY("p"),
    /** The first paragraph under the head of the page; in all that its own rule does not set it is a paragraph. */
    LEAD(".lead"),
    CROSSHEAD("h2"),
    LIST_ITEM("li"),
    AGATE("pre"),
    COLOPHON(".colophon"),
    /** The running foot of a page. */
    FOOT(".foot"),
    /** Inline: the dateline that opens the first paragraph. */
    DATELINE(".dateline"),
    /** Inline: an address of the web. */
    LINK("a");

    private final String selector;

    Role(String selector) {
        this.selector = selector;
    }

    public String selector() {
        return selector;
    }

    /** True for a role that dresses words within a paragraph. */
    public boolean inline() {
        return this == DATELINE || this == LINK;
    }
}

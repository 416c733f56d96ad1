package org.wirebound.reader.copy;

import java.util.List;

/**
 * A part of a page that the source's markup tells apart.
 *
 * @param kind what it is
 * @param start offset of its first character in the page's text
 * @param end offset after its last one
 * @param place where an item or a cell stands among others; {@link Place#ALONE} for all else
 * @param marks ranges of other words within it, in order and without overlap
 */
public record MarkedPart(Kind kind, int start, int end, Place place, List<Mark> marks) {
    public MarkedPart {
        marks = List.copyOf(marks);
    }

    /** What a part is. */
    public enum Kind {
        RUBRIC, HEADLINE, SUBHEADLINE, BYLINE,
        /** The dateline in an element of its own; it opens the paragraph that follows. */
        DATELINE,
        HEADING, PARAGRAPH, QUOTATION, ITEM, HEADER_CELL, CELL,
        /** Lines and blanks are kept. */
        PREFORMATTED
    }

    /**
     * Where an item stands in its list, or a cell in its table.
     *
     * @param group the number of the list or table on the page, from 1
     * @param level of an item: how deep, from 0; of a cell: the number of its row, from 0
     * @param marker of an item, such as {@code •} or {@code 2.}
     * @param columns how many columns a cell spans
     */
    public record Place(int group, int level, String marker, int columns) {
        /** The place of what belongs to no list or table. */
        public static final Place ALONE = new Place(0, 0, "", 1);
    }

    /** How a range of words differs from the words around it. */
    public enum Style {
        STRONG, EMPHASIS, LINK
    }

    /**
     * A range of other words.
     *
     * @param start offset in the page's text
     * @param end offset after it
     * @param href where a link leads; empty for all else
     */
    public record Mark(Style style, int start, int end, String href) {}
}

package org.wirebound.style;

import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * Which way the paragraphs of a dispatch run.
 *
 * @param rightToLeft the direction of the dispatch as a whole
 */
record Direction(boolean rightToLeft) {
    /** Of the letters of a paragraph so many must run against the dispatch to turn the paragraph. */
    private static final double MOST = 2 / 3.0;

    static Direction of(Metadata metadata) {
        return new Direction(metadata.get(MetadataKey.DIRECTION).filter("rtl"::equals).isPresent());
    }

    /** The piece in its direction: that of the dispatch, or its own where it is running text in another script. */
    Piece direct(Piece piece) {
        return piece.directed(switch (piece.role()) {
            case LEAD, BODY, LIST_ITEM, QUOTE, AGATE -> rightToLeft != runsAgainst(piece.text());
            default -> rightToLeft;
        });
    }

    private boolean runsAgainst(String text) {
        int toTheLeft = 0;
        int toTheRight = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> toTheLeft++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> toTheRight++;
                default -> { }
            }
        }
        return (rightToLeft ? toTheRight : toTheLeft) > MOST * (toTheLeft + toTheRight);
    }
}

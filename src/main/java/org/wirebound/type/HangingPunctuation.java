package org.wirebound.type;

/**
 * How much of a mark at the end of a line hangs over the edge, so that the edge looks straight: the values are those that Hàn Thế
 * Thành found for pdfTeX (Micro-typographic extensions to the TeX typesetting system, 2000), rounded; ideographic stops and commas
 * leave their blank half outside (JLREQ 3.1.5, CSS Text 3 {@code hanging-punctuation: allow-end}).
 */
final class HangingPunctuation {
    private HangingPunctuation() {}

    /** The share of the mark's width, from 0 to 1. */
    static double share(char mark) {
        return switch (mark) {
            case '-', '\u2010', '\u00AD' -> 0.5;
            case '.', ',' -> 0.6;
            case ';', ':', '\u2019', '\u201D' -> 0.4;
            case '\u2013' -> 0.3;
            case '\u2014', '!', '?' -> 0.15;
            case '\u3001', '\u3002', '\uFF0C', '\uFF0E' -> 0.5;
            default -> 0;
        };
    }
}

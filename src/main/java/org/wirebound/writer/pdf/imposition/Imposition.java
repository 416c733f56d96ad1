package org.wirebound.writer.pdf.imposition;

import java.util.Optional;

/**
 * How a person wants pages on sheets.
 *
 * @param layout which pages stand together
 * @param duplex whether the sheets are printed on both sides; if so, each dispatch begins on a front
 * @param pages which pages of each dispatch are wanted
 * @param watermark words in large light type behind each page
 * @param note whether each side says below its pages that it is a printed copy, and of what
 */
public record Imposition(Layout layout, Duplex duplex, PageRanges pages, Optional<String> watermark, boolean note) {
    /** Every page on a side of its own, and nothing but the page. */
    public static final Imposition PLAIN = new Imposition(Layout.ONE_UP, Duplex.NONE, PageRanges.ALL, Optional.empty(), false);
}

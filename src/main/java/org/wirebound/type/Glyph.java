package org.wirebound.type;

/**
 * One drawn shape of a face; all lengths in font units.
 *
 * @param id the number of the glyph in the whole font
 * @param advance how far the pen moves on
 * @param xOffset how far right of the pen it is drawn
 * @param yOffset how far above the baseline it is drawn
 */
public record Glyph(int id, int advance, int xOffset, int yOffset) {}

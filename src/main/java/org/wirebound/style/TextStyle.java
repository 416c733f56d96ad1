package org.wirebound.style;

/**
 * How letters look.
 *
 * @param family a family of the font library, such as {@code Noto Serif}
 * @param size the type size in points
 * @param bold whether the bold face is used
 * @param italic whether the italic face is used
 * @param colour the colour of the letters
 * @param letterSpacing what is added after each letter, in points
 */
public record TextStyle(String family, double size, boolean bold, boolean italic, Colour colour, double letterSpacing) {}

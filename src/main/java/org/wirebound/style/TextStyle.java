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
public record TextStyle(String family, double size, boolean bold, boolean italic, Colour colour, double letterSpacing) {

    /**
     * This style with what an inline style changes in running text: a link in a heading stays as large and as bold as
     * the heading and takes on the link's colour alone, if that is all that sets a link apart from the text.
     */
    TextStyle changedLike(TextStyle running, TextStyle inline) {
        return new TextStyle(
                inline.family().equals(running.family()) ? family : inline.family(),
                size * inline.size() / running.size(),
                inline.bold() == running.bold() ? bold : inline.bold(),
                inline.italic() == running.italic() ? italic : inline.italic(),
                inline.colour().equals(running.colour()) ? colour : inline.colour(),
                inline.letterSpacing() == running.letterSpacing() ? letterSpacing : inline.letterSpacing());
    }
}

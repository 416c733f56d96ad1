package org.wirebound.writer.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTheme;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Role;

/**
 * The two fonts of the theme, each for Word's kinds of letters. Styles in one of them say so beside the names of the families, so that who gives the document
 * another theme changes its fonts as in any other; the theme has the same names as the styles, so that nothing is drawn otherwise for it. Runs never refer to
 * it: where one names a family, the page needs that family.
 *
 * @param major of headings
 * @param minor of the text
 */
record ThemeFonts(Typefaces.Names major, Typefaces.Names minor) {

    static ThemeFonts of(HouseStyle style, Typefaces typefaces) {
        String text = family(style, Role.BODY);
        String headline = family(style, Role.HEADLINE);
        return new ThemeFonts(typefaces.of(headline.equals(text) ? family(style, Role.CROSSHEAD) : headline), typefaces.of(text));
    }

    private static String family(HouseStyle style, Role role) {
        return style.of(role).text().family();
    }

    /** Says which font of the theme families are, if they are one (17.3.2.26). */
    void refer(CTFonts fonts, Typefaces.Names families) {
        if (families.equals(minor)) {
            fonts.setAsciiTheme(STTheme.MINOR_H_ANSI);
            fonts.setHAnsiTheme(STTheme.MINOR_H_ANSI);
            fonts.setEastAsiaTheme(STTheme.MINOR_EAST_ASIA);
            fonts.setCstheme(STTheme.MINOR_BIDI);
        } else if (families.equals(major)) {
            fonts.setAsciiTheme(STTheme.MAJOR_H_ANSI);
            fonts.setHAnsiTheme(STTheme.MAJOR_H_ANSI);
            fonts.setEastAsiaTheme(STTheme.MAJOR_EAST_ASIA);
            fonts.setCstheme(STTheme.MAJOR_BIDI);
        }
    }
}

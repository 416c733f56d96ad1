package org.wirebound.writer.docx;

import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.wirebound.style.TextStyle;

/** Writes how letters look (ECMA-376 part 1, 17.3.2), in the order that the schema's strict form asks for. */
final class TextFormat {
    /** In points. */
    private static final double SMALLEST_KERNED = 1;

    private final CTRPr properties;
    private final Typefaces typefaces;
    private final Optional<ThemeFonts> theme;

    /** For runs: what they say holds whatever the theme is. */
    TextFormat(CTRPr properties, Typefaces typefaces) {
        this(properties, typefaces, Optional.empty());
    }

    /** For styles. */
    TextFormat(CTRPr properties, Typefaces typefaces, ThemeFonts theme) {
        this(properties, typefaces, Optional.of(theme));
    }

    private TextFormat(CTRPr properties, Typefaces typefaces, Optional<ThemeFonts> theme) {
        this.properties = properties;
        this.typefaces = typefaces;
        this.theme = theme;
    }

    /** Writes every property, and kerning at every size, as the other two formats have it. */
    void all(TextStyle style) {
        families(typefaces.of(style.family()));
        bold(style.bold());
        italic(style.italic());
        colour(style);
        letterSpacing(style);
        properties.addNewKern().setVal(Measure.halfPoints(SMALLEST_KERNED));
        size(style);
    }

    /** Writes only what differs from what is inherited. */
    void difference(TextStyle style, TextStyle inherited) {
        if (!style.family().equals(inherited.family())) {
            families(typefaces.of(style.family()));
        }
        if (style.bold() != inherited.bold()) {
            bold(style.bold());
        }
        if (style.italic() != inherited.italic()) {
            italic(style.italic());
        }
        if (!style.colour().equals(inherited.colour())) {
            colour(style);
        }
        if (style.letterSpacing() != inherited.letterSpacing()) {
            letterSpacing(style);
        }
        if (style.size() != inherited.size()) {
            size(style);
        }
    }

    private void families(Typefaces.Names names) {
        CTFonts fonts = fonts();
        fonts.setAscii(names.western());
        fonts.setHAnsi(names.western());
        fonts.setEastAsia(names.eastAsian());
        fonts.setCs(names.complex());
        theme.ifPresent(known -> known.refer(fonts, names));
    }

    private CTFonts fonts() {
        return properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
    }

    /** Writes what a portion asks for besides the look of its run: its family, if the style has another, and what Word must take it for. */
    void portion(Portion portion, String family) {
        if (portion.ambiguous()) {
            fonts().setHint(STHint.EAST_ASIA);
        }
        if (!typefaces.fit(portion, family)) {
            families(new Typefaces.Names(portion.family(), portion.family(), portion.family()));
        }
        if (portion.rightToLeft()) {
            properties.addNewRtl();
        } else if (portion.complex()) {
            properties.addNewCs();
        }
    }

    /** Writes the family of a list's marker, which programs would else look for among their own fonts of signs. */
    void marker(Portion portion, String family) {
        families(typefaces.fit(portion, family) ? typefaces.of(family) : new Typefaces.Names(portion.family(), portion.family(), portion.family()));
    }

    private void bold(boolean on) {
        set(properties.addNewB(), on);
        set(properties.addNewBCs(), on);
    }

    private void italic(boolean on) {
        set(properties.addNewI(), on);
        set(properties.addNewICs(), on);
    }

    private void colour(TextStyle style) {
        properties.addNewColor().setVal(style.colour().hex());
    }

    private void letterSpacing(TextStyle style) {
        properties.addNewSpacing().setVal(Measure.twips(style.letterSpacing()));
    }

    private void size(TextStyle style) {
        properties.addNewSz().setVal(Measure.halfPoints(style.size()));
        properties.addNewSzCs().setVal(Measure.halfPoints(style.size()));
    }

    private static void set(CTOnOff property, boolean on) {
        if (!on) {
            property.setVal("0");
        }
    }
}

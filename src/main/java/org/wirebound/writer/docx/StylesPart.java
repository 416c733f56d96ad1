package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;

/** The named styles (ECMA-376 part 1, 17.7): the body's text as the default, and one style a role that says what differs. */
final class StylesPart {
    private static final String NORMAL = "Normal";
    private static final String DEFAULT_CHARACTERS = "DefaultParagraphFont";

    /** What may go on over the page; the rest stays in one piece. */
    private static final Set<WordStyle> MAY_BREAK =
            EnumSet.of(WordStyle.LEAD, WordStyle.BODY_TEXT, WordStyle.LIST_PARAGRAPH, WordStyle.PREFORMATTED,
                    WordStyle.QUOTE, WordStyle.TABLE_TEXT, WordStyle.TABLE_HEADING);

    private final Galley galley;
    private final FontLibrary fonts;
    private final Typefaces typefaces;
    private final ThemeFonts theme;
    private final CTStyles styles;

    private StylesPart(Galley galley, FontLibrary fonts, Typefaces typefaces, CTStyles styles) {
        this.galley = galley;
        this.fonts = fonts;
        this.typefaces = typefaces;
        this.theme = ThemeFonts.of(galley.style(), typefaces);
        this.styles = styles;
    }

    static byte[] of(Galley galley, FontLibrary fonts, Typefaces typefaces, StylesUsed used) {
        StylesDocument document = StylesDocument.Factory.newInstance();
        StylesPart part = new StylesPart(galley, fonts, typefaces, document.addNewStyles());
        part.defaults();
        LatentStyles.write(part.styles.addNewLatentStyles());
        part.basics();
        for (WordStyle style : used.styles()) {
            if (style.role().inline()) {
                part.characterStyle(style);
            } else {
                part.paragraphStyle(style);
            }
        }
        if (used.styles().contains(WordStyle.TABLE_TEXT)) {
            TableStyle.normal(part.style(STStyleType.TABLE, TableStyle.NORMAL, TableStyle.NORMAL_NAME));
            TableStyle.ruled(part.style(STStyleType.TABLE, TableStyle.ID, TableStyle.NAME), galley.style().of(Role.TABLE));
        }
        return XmlPart.of(document);
    }

    private TextStyle body() {
        return galley.style().of(Role.BODY).text();
    }

    private void defaults() {
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr text = defaults.addNewRPrDefault().addNewRPr();
        new TextFormat(text, typefaces, theme).all(body());
        if (!galley.language().equals("und")) {
            LetterKind.language(text.addNewLang(), galley.language());
        }
        defaults.addNewPPrDefault();
    }

    /** What Word does to Chinese and Japanese lines of its own accord it shall not do: set stops beyond the edge, and room around other letters and digits. */
    private void basics() {
        CTStyle normal = style(STStyleType.PARAGRAPH, NORMAL, NORMAL);
        normal.setDefault("1");
        normal.addNewQFormat();
        CTPPrGeneral paragraph = normal.addNewPPr();
        paragraph.addNewWidowControl();
        paragraph.addNewOverflowPunct().setVal("0");
        paragraph.addNewAutoSpaceDE().setVal("0");
        paragraph.addNewAutoSpaceDN().setVal("0");
        if (galley.rightToLeft()) {
            paragraph.addNewBidi();
        }
        CTStyle characters = style(STStyleType.CHARACTER, DEFAULT_CHARACTERS, "Default Paragraph Font");
        characters.setDefault("1");
        characters.addNewUiPriority().setVal(BigInteger.ONE);
        characters.addNewSemiHidden();
        characters.addNewUnhideWhenUsed();
    }

    private void paragraphStyle(WordStyle word) {
        BlockStyle look = word.look(galley.style());
        CTStyle style = style(STStyleType.PARAGRAPH, word.id(), word.styleName());
        style.addNewBasedOn().setVal(word == WordStyle.LEAD ? WordStyle.BODY_TEXT.id() : NORMAL);
        style.addNewNext().setVal(word.next().id());
        describe(style, word);
        CTPPrGeneral paragraph = style.addNewPPr();
        if (galley.rightToLeft()) {
            paragraph.addNewBidi(); // not inherited: LibreOffice asks no further than the next style which side "left" is
        }
        ParagraphFormat format = new ParagraphFormat(paragraph, fonts);
        format.all(look);
        if (word == WordStyle.LOGO) {
            format.single();
        }
        if (!MAY_BREAK.contains(word) || look.flow().whole()) {
            paragraph.addNewKeepLines();
        }
        word.outlineLevel().ifPresent(level -> paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level)));
        if (word == WordStyle.CONTENTS_SECTION || word == WordStyle.CONTENTS) {
            tab(paragraph, STTabJc.RIGHT, galley.style().page().measure());
            paragraph.getTabs().getTabArray(0).setLeader(STTabTlc.DOT);
        } else if (word == WordStyle.HEADER || word == WordStyle.FOOTER) {
            if (galley.style().page().boxes().centred()) {
                tab(paragraph, STTabJc.CENTER, galley.style().page().measure() / 2);
            }
            tab(paragraph, STTabJc.RIGHT, galley.style().page().measure());
        } else if (word == WordStyle.LIST_PARAGRAPH) {
            tab(paragraph, STTabJc.LEFT, look.spacing().start());
        }
        new TextFormat(style.addNewRPr(), typefaces, theme).difference(look.text(), body());
        word.linked().ifPresent(id -> {
            style.addNewLink().setVal(id);
            linked(word, id);
        });
    }

    /** The look of a paragraph's words, for words within other paragraphs. */
    private void linked(WordStyle word, String id) {
        CTStyle style = style(STStyleType.CHARACTER, id, linkedName(word));
        style.setCustomStyle("1");
        style.addNewBasedOn().setVal(DEFAULT_CHARACTERS);
        style.addNewLink().setVal(word.id());
        style.addNewUiPriority().setVal(BigInteger.valueOf(word.priority()));
        new TextFormat(style.addNewRPr(), typefaces, theme).difference(word.look(galley.style()).text(), body());
    }

    /** As Word names it: the built-in name with capitals, and what it is. */
    private static String linkedName(WordStyle word) {
        return Character.toUpperCase(word.styleName().charAt(0)) + word.styleName().substring(1) + " Char";
    }

    private void characterStyle(WordStyle word) {
        CTStyle style = style(STStyleType.CHARACTER, word.id(), word.styleName());
        style.addNewBasedOn().setVal(DEFAULT_CHARACTERS);
        describe(style, word);
        new TextFormat(style.addNewRPr(), typefaces, theme).difference(galley.style().of(word.role()).text(), body());
    }

    private CTStyle style(STStyleType.Enum type, String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    private static void describe(CTStyle style, WordStyle word) {
        style.addNewUiPriority().setVal(BigInteger.valueOf(word.priority()));
        if (word.quick()) {
            style.addNewQFormat();
        } else {
            style.addNewUnhideWhenUsed();
        }
        if (word.own()) {
            style.setCustomStyle("1");
        }
    }

    private static void tab(CTPPrGeneral paragraph, STTabJc.Enum align, double position) {
        CTTabStop tab = (paragraph.isSetTabs() ? paragraph.getTabs() : paragraph.addNewTabs()).addNewTab();
        tab.setVal(align);
        tab.setPos(Measure.twips(position));
    }
}

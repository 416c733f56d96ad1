package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/** The parts of a volume besides its main text, and the ends of its two sections: front matter, and all the rest. */
final class VolumeParts {
    static final String OPENING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"" + XmlPart.W
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    static final String CLOSING = "</w:body></w:document>";
    /** A volume has no metadata of one dispatch that its words could be bound to. */
    static final Set<Part> ALL = EnumSet.complementOf(EnumSet.of(Part.DISPATCH, Part.DISPATCH_PROPERTIES));

    private final Galley galley;
    private final FontLibrary fonts;
    private final RunWriter words;
    private final RunningMatter matter;
    private final StylesUsed used;

    VolumeParts(Galley galley, FontLibrary fonts, RunWriter words, RunningMatter matter, StylesUsed used) {
        this.galley = galley;
        this.fonts = fonts;
        this.words = words;
        this.matter = matter;
        this.used = used;
    }

    byte[] content(Part part, List<NumberedList> lists, List<EmbeddedFont> embedded) {
        Typefaces typefaces = words.typefaces();
        return switch (part) {
            case CORE -> CorePart.of(galley);
            case EXTENDED -> ExtendedPart.of(galley);
            case CUSTOM -> CustomPart.of(galley);
            case STYLES -> StylesPart.of(galley, fonts, typefaces, used);
            case THEME -> ThemePart.of(galley.style(), ThemeFonts.of(galley.style(), typefaces));
            case NUMBERING -> NumberingPart.of(galley, new ListNumbering(lists, Map.of()), fonts, typefaces);
            case SETTINGS -> SettingsPart.of(galley);
            case FONT_TABLE -> FontTablePart.of(embedded, fonts);
            case HEADER -> header();
            case FIRST_HEADER -> HeaderPart.of(galley, matter.firstHead(), words, fonts);
            case FOOTER -> FooterPart.of(galley, matter.foot(), words);
            case FIRST_FOOTER -> FooterPart.of(galley, matter.firstFoot(), words);
            case DOCUMENT, DISPATCH, DISPATCH_PROPERTIES -> throw new IllegalArgumentException(part + " is none of a volume's parts besides its text");
        };
    }

    /** At the start the headline that stands above the words of the page, at the end the section (17.16.5.59). */
    private byte[] header() {
        HdrDocument document = HdrDocument.Factory.newInstance();
        CTP paragraph = document.addNewHdr().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.HEADER.id());
        field(paragraph, WordStyle.VOLUME_HEADLINE);
        words.runs(paragraph, Role.HEAD, List.of(head("\t")), galley.rightToLeft());
        field(paragraph, WordStyle.SECTION);
        return XmlPart.of(document);
    }

    /** The program that opens the file fills the field in. */
    private void field(CTP paragraph, WordStyle style) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr("STYLEREF \"" + style.styleName() + "\"");
        words.number(field.addNewR(), head(""), galley.rightToLeft());
    }

    private Run head(String text) {
        return new Run(Role.HEAD, text, galley.style().of(Role.HEAD).text(), Optional.empty());
    }

    /** What ends a section: within a last paragraph for the front matter, at the end of the body for the rest. */
    String sectionEnd(boolean front) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        CTSectPr section = front ? ParagraphFormat.gap(body.addNewP().addNewPPr(), 0).addNewSectPr() : body.addNewSectPr();
        new Sections(galley, fonts, new Typesetter(fonts)).end(section);
        CTPageNumber number = section.addNewPgNumType();
        number.setFmt(front ? STNumberFormat.LOWER_ROMAN : STNumberFormat.DECIMAL);
        number.setStart(BigInteger.ONE);
        return VolumeBody.paragraphs(XmlPart.of(document));
    }
}

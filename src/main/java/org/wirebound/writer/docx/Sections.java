package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/** Writes the sections of the text (ECMA-376 part 1, 17.6): one, or as many as its pieces change between columns and the whole width. */
final class Sections {
    private final Galley galley;
    private final FontLibrary fonts;
    /** Whether each piece stands across all columns. */
    private final List<Boolean> across;
    private int ended;

    Sections(Galley galley, FontLibrary fonts, Typesetter typesetter) {
        this.galley = galley;
        this.fonts = fonts;
        PageStyle page = galley.style().page();
        this.across = galley.pieces().stream()
                .map(piece -> typesetter.measure(piece, page, galley.language()) >= page.measure()).toList();
    }

    /** Whether a piece, counted from 0, stands in other columns than the one before it. */
    boolean turnsBefore(int piece) {
        return piece > 0 && piece < across.size() && !across.get(piece).equals(across.get(piece - 1));
    }

    /** Ends the section of the pieces before one, by the last of their paragraphs. */
    void endBefore(int piece, CTPPr lastParagraph) {
        section(lastParagraph.addNewSectPr(), across.get(piece - 1));
    }

    /** Ends the last section. */
    void end(CTSectPr last) {
        section(last, across.isEmpty() || across.get(across.size() - 1));
    }

    /** Head and foot are those of the first section; a section that begins within a page has no first page of its own. */
    private void section(CTSectPr section, boolean spans) {
        PageStyle page = galley.style().page();
        if (ended++ == 0) {
            heads(section);
        } else {
            section.addNewType().setVal(STSectionMark.CONTINUOUS);
        }
        CTPageSz size = section.addNewPgSz();
        size.setW(Measure.twips(page.width()));
        size.setH(Measure.twips(page.height()));
        if (page.width() > page.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(section.addNewPgMar(), page.margins());
        if (!spans) {
            columns(section.addNewCols(), page.columns());
        }
        if (galley.rightToLeft()) {
            section.addNewBidi();
        }
    }

    private static void columns(CTColumns element, PageStyle.Columns columns) {
        element.setNum(BigInteger.valueOf(columns.count()));
        element.setSpace(Measure.twips(columns.gap()));
        if (columns.rule().isPresent()) {
            element.setSep("1");
        }
    }

    private static void heads(CTSectPr section) {
        refer(section.addNewHeaderReference(), STHdrFtr.DEFAULT, Part.HEADER);
        refer(section.addNewHeaderReference(), STHdrFtr.FIRST, Part.FIRST_HEADER);
        refer(section.addNewFooterReference(), STHdrFtr.DEFAULT, Part.FOOTER);
        refer(section.addNewFooterReference(), STHdrFtr.FIRST, Part.FIRST_FOOTER);
        section.addNewTitlePg();
    }

    private static void refer(CTHdrFtrRef reference, STHdrFtr.Enum pages, Part part) {
        reference.setType(pages);
        reference.setId(part.relationshipId());
    }

    /** Head and foot stand in the middle of their margins; Word measures from the edge of the sheet to their lines. */
    private void margins(CTPageMar element, PageStyle.Margins margins) {
        element.setTop(Measure.twips(margins.top()));
        element.setRight(Measure.twips(margins.right()));
        element.setBottom(Measure.twips(margins.bottom()));
        element.setLeft(Measure.twips(margins.left()));
        element.setHeader(Measure.twips(beside(Role.HEAD, margins.top())));
        element.setFooter(Measure.twips(beside(Role.FOOT, margins.bottom())));
        element.setGutter(Measure.twips(0));
    }

    /** The room between the edge of the sheet and a line in the middle of a margin, in points. */
    private double beside(Role role, double margin) {
        TextStyle text = galley.style().of(role).text();
        double line = fonts.face(text.family(), text.bold(), text.italic()).lineHeight() * text.size();
        return Math.max(0, (margin - line) / 2);
    }
}

package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/**
 * The main text (ECMA-376 part 1, 11.3.10): a paragraph a piece, or a table, in the style of its role, with direct formatting only
 * where the galley departs from the house style.
 *
 * <p>The marker of a list item is text before a tab, not automatic numbering: it is what the agency wrote, so it must
 * neither be counted anew nor be missing from the text of the file.
 */
final class DocumentPart {
    private final Galley galley;
    private final FontLibrary fonts;
    private final RunWriter words;
    private final TableWriter tables;
    private final Pictures pictures;
    /** The paragraphs at the end of what was written last: one, or those of a table's last row. */
    private List<CTP> last = List.of();
    private boolean afterTable;
    private boolean keptWithNext;

    private DocumentPart(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        this.galley = galley;
        this.fonts = fonts;
        this.words = words;
        this.tables = new TableWriter(galley, words, typesetter);
        this.pictures = Pictures.of(galley);
    }

    static byte[] of(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, words, typesetter);
        galley.pieces().forEach(piece -> part.piece(body, piece));
        part.section(body.addNewSectPr());
        return XmlPart.of(document);
    }

    private void piece(CTBody body, Piece piece) {
        if ((piece.role() == Role.COLOPHON || piece.role() == Role.SIGNATURE) && !keptWithNext) {
            last.forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
        }
        if (piece.rows().isEmpty()) {
            CTP paragraph = body.addNewP();
            paragraph(paragraph, piece);
            last = List.of(paragraph);
        } else {
            roomAbove(body, piece);
            last = tables.write(body.addNewTbl(), piece);
        }
        afterTable = !piece.rows().isEmpty();
        keptWithNext = piece.style().keepWithNext();
    }

    private void paragraph(CTP paragraph, Piece piece) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(piece.level() == 0 ? WordStyle.of(piece.role()).id() : ListStyle.id(piece.level()));
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        format.difference(piece.style(),
                piece.role() == Role.LIST_ITEM ? galley.style().listItem(piece.level()) : galley.style().of(piece.role()));
        format.roomFor(piece.text(), piece.style(), words.tallest(piece.runs()));
        ParagraphFormat.direction(properties, piece.rightToLeft(), galley.rightToLeft());
        if (piece.figure().isPresent()) {
            Pictures.Shown shown = pictures.of(piece.figure().get());
            Drawing.into(paragraph.addNewR(), shown, pictures.numberOf(shown));
            return;
        }
        List<Run> runs = new ArrayList<>();
        piece.marker().ifPresent(marker -> {
            String gap = piece.style().spacing().firstLine() < 0 ? "\t" : " ";
            runs.add(new Run(piece.role(), marker + gap, piece.style().text(), Optional.empty()));
        });
        runs.addAll(piece.runs());
        words.runs(paragraph, piece.role(), runs, piece.rightToLeft());
    }

    /** A table knows no gap above: the paragraph before it has it, or, as tables that touch are one, an empty line between two. */
    private void roomAbove(CTBody body, Piece table) {
        double above = table.style().spacing().above();
        if (afterTable) {
            ParagraphFormat.exact(body.addNewP().addNewPPr(), above);
        } else if (!last.isEmpty()) {
            ParagraphFormat.after(last.get(0).getPPr(), above);
        }
    }

    private void section(CTSectPr section) {
        PageStyle page = galley.style().page();
        refer(section.addNewHeaderReference(), STHdrFtr.DEFAULT, Part.HEADER);
        refer(section.addNewFooterReference(), STHdrFtr.DEFAULT, Part.FOOTER);
        refer(section.addNewFooterReference(), STHdrFtr.FIRST, Part.FIRST_FOOTER);
        CTPageSz size = section.addNewPgSz();
        size.setW(Measure.twips(page.width()));
        size.setH(Measure.twips(page.height()));
        margins(section.addNewPgMar(), page.margins());
        section.addNewTitlePg();
        if (galley.rightToLeft()) {
            section.addNewBidi();
        }
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

package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
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
 */
final class DocumentPart {
    /** What takes a paragraph out of every list (17.9.18). */
    private static final int NO_LIST = 0;

    private final Galley galley;
    private final FontLibrary fonts;
    private final RunWriter words;
    private final TableWriter tables;
    private final ContentControls controls;
    /** The paragraphs at the end of what was written last: one, or those of a table's last row. */
    private List<CTP> last = List.of();
    private boolean afterTable;
    private boolean keptWithNext;

    private DocumentPart(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        this.galley = galley;
        this.fonts = fonts;
        this.words = words;
        this.tables = new TableWriter(galley, words, typesetter);
        this.controls = new ContentControls(galley);
    }

    static byte[] of(Galley galley, FontLibrary fonts, RunWriter words, ListNumbering lists, Typesetter typesetter) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, words, typesetter);
        for (int at = 0; at < galley.pieces().size(); at++) {
            part.piece(body, galley.pieces().get(at), lists.number(at));
        }
        part.section(body.addNewSectPr());
        return XmlPart.of(document);
    }

    private void piece(CTBody body, Piece piece, Optional<Integer> list) {
        if (piece.role() == Role.COLOPHON && !keptWithNext) {
            last.forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
        }
        if (piece.rows().isEmpty()) {
            CTP paragraph = body.addNewP();
            paragraph(paragraph, piece, list);
            last = List.of(paragraph);
        } else {
            roomAbove(body, piece);
            last = tables.write(body.addNewTbl(), piece);
        }
        afterTable = !piece.rows().isEmpty();
        keptWithNext = piece.style().keepWithNext();
    }

    private void paragraph(CTP paragraph, Piece piece, Optional<Integer> list) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(WordStyle.of(piece.role()).id());
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        if (piece.role() == Role.LIST_ITEM) {
            numbered(properties.addNewNumPr(), list.orElse(NO_LIST), piece.level());
        }
        format.difference(piece.style(), list.isPresent() ? galley.style().listItem(piece.level()) : galley.style().of(piece.role()));
        format.roomFor(piece.text(), piece.style(), words.tallest(piece.runs()));
        ParagraphFormat.direction(properties, piece.rightToLeft(), galley.rightToLeft());
        words.bound(paragraph, piece.role(), list.isPresent() ? controls.in(piece) : unnumbered(piece), piece.rightToLeft());
    }

    private static void numbered(CTNumPr properties, int list, int level) {
        properties.addNewIlvl().setVal(BigInteger.valueOf(level));
        properties.addNewNumId().setVal(BigInteger.valueOf(list));
    }

    /** The runs of a piece; a marker that numbering cannot show is text before a tab. */
    private List<BoundRun> unnumbered(Piece piece) {
        List<BoundRun> runs = new ArrayList<>();
        piece.marker().ifPresent(marker -> {
            String gap = piece.style().spacing().firstLine() < 0 ? "\t" : " ";
            runs.add(BoundRun.free(new Run(piece.role(), marker + gap, piece.style().text(), Optional.empty())));
        });
        runs.addAll(controls.in(piece));
        return runs;
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

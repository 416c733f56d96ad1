package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
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
    private BlockStyle.Break lastBreak = BlockStyle.Break.AUTO;
    private final Sections sections;

    private DocumentPart(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        this.galley = galley;
        this.fonts = fonts;
        this.words = words;
        this.tables = new TableWriter(galley, words, typesetter);
        this.pictures = Pictures.of(galley);
        this.sections = new Sections(galley, fonts, typesetter);
    }

    static byte[] of(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, words, typesetter);
        galley.pieces().forEach(piece -> part.piece(body, piece));
        part.sections.end(body.addNewSectPr());
        return XmlPart.of(document);
    }

    private void piece(CTBody body, Piece piece) {
        boolean kept = piece.role() == Role.COLOPHON || piece.role() == Role.SIGNATURE || piece.style().flow().before() == BlockStyle.Break.AVOID;
        if (kept && lastBreak != BlockStyle.Break.AVOID) {
            last.forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
        }
        if (sections.turnsBefore(piece)) {
            sections.end(afterTable ? ParagraphFormat.gap(body.addNewP().addNewPPr(), 0) : last.get(0).getPPr());
            afterTable = false;
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
        lastBreak = piece.style().flow().after();
    }

    private void paragraph(CTP paragraph, Piece piece) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(piece.level() == 0 ? WordStyle.of(piece.role()).id() : ListStyle.id(piece.level()));
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        format.difference(piece.style(),
                piece.role() == Role.LIST_ITEM ? galley.style().listItem(piece.level()) : galley.style().of(piece.role()));
        format.roomFor(piece.text(), piece.style(), words.tallest(piece.runs()));
        ParagraphFormat.direction(properties, piece.rightToLeft(), galley.rightToLeft());
        if (lastBreak == BlockStyle.Break.ALWAYS) {
            properties.addNewPageBreakBefore();
        }
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

    /**
     * A table knows no gap above: the paragraph before it has it, or, as tables that touch are one, an empty line between two; and an empty line
     * turns the page before a table.
     */
    private void roomAbove(CTBody body, Piece table) {
        double above = table.style().spacing().above();
        if (lastBreak == BlockStyle.Break.ALWAYS || table.style().flow().before() == BlockStyle.Break.ALWAYS) {
            ParagraphFormat.gap(body.addNewP().addNewPPr(), 0).addNewPageBreakBefore();
        } else if (afterTable) {
            ParagraphFormat.gap(body.addNewP().addNewPPr(), above);
        } else if (!last.isEmpty()) {
            ParagraphFormat.after(last.get(0).getPPr(), above);
        }
    }
}

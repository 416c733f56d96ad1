package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
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
 */
final class DocumentPart {
    /** What takes a paragraph out of every list (17.9.18). */
    private static final int NO_LIST = 0;

    /** Never begin a page. */
    private static final Set<Role> CLINGING = EnumSet.of(Role.ENDMARK, Role.SIGNATURE, Role.COLOPHON);

    private final Galley galley;
    private final FontLibrary fonts;
    private final RunWriter words;
    private final TableWriter tables;
    private final Pictures pictures;
    private final ContentControls controls;
    /** The paragraphs at the end of what was written last: one, or those of a table's last row. */
    private List<CTP> last = List.of();
    private boolean afterTable;
    private BlockStyle.Break lastBreak = BlockStyle.Break.AUTO;
    private final Sections sections;
    private Function<Role, WordStyle> styles = WordStyle::of;
    private boolean controlled = true;

    private DocumentPart(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        this.galley = galley;
        this.fonts = fonts;
        this.words = words;
        this.tables = new TableWriter(galley, fonts, words, typesetter);
        this.pictures = Pictures.of(galley);
        this.controls = new ContentControls(galley);
        this.sections = new Sections(galley, fonts, typesetter);
    }

    static byte[] of(Galley galley, FontLibrary fonts, RunWriter words, ListNumbering lists, Typesetter typesetter) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, words, typesetter);
        for (int at = 0; at < galley.pieces().size(); at++) {
            part.piece(body, at, lists.number(at));
        }
        part.sections.end(body.addNewSectPr());
        return XmlPart.of(document);
    }

    /**
     * Pieces of a volume as they stand within {@code w:body}: on a page of their own, and bound to no metadata, which are those of one dispatch alone.
     *
     * @param styles the style of each role
     */
    static byte[] fragment(Galley galley, FontLibrary fonts, RunWriter words, ListNumbering lists, Function<Role, WordStyle> styles) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, words, new Typesetter(fonts));
        part.styles = styles;
        part.controlled = false;
        part.lastBreak = BlockStyle.Break.ALWAYS;
        for (int at = 0; at < galley.pieces().size(); at++) {
            part.piece(body, at, lists.number(at));
        }
        return XmlPart.of(document);
    }

    private void piece(CTBody body, int at, Optional<Integer> list) {
        Piece piece = galley.pieces().get(at);
        boolean kept = CLINGING.contains(piece.role()) || piece.style().flow().before() == BlockStyle.Break.AVOID;
        if (kept && lastBreak != BlockStyle.Break.AVOID) {
            last.forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
        }
        if (sections.turnsBefore(at)) {
            sections.endBefore(at, afterTable ? blank(body.addNewP()) : last.get(0).getPPr());
            afterTable = false;
        }
        if (piece.rows().isEmpty()) {
            CTP paragraph = body.addNewP();
            paragraph(paragraph, piece, at == 0 ? piece.style().first() : piece.style(), list);
            content(paragraph, at, list.isPresent());
            last = List.of(paragraph);
        } else {
            roomAbove(body, piece);
            last = tables.write(body.addNewTbl(), piece);
        }
        afterTable = !piece.rows().isEmpty();
        lastBreak = piece.style().flow().after();
    }

    private void paragraph(CTP paragraph, Piece piece, BlockStyle look, Optional<Integer> list) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.apply(piece.role()).id());
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        if (piece.role() == Role.LIST_ITEM) {
            numbered(properties.addNewNumPr(), list.orElse(NO_LIST), piece.level());
        }
        format.difference(look, list.isPresent() ? galley.style().listItem(piece.level()) : galley.style().of(piece.role()));
        format.roomFor(piece.text(), piece.style(), words.tallest(piece.runs()));
        ParagraphFormat.direction(properties, piece.rightToLeft(), galley.rightToLeft());
        if (lastBreak == BlockStyle.Break.ALWAYS) {
            properties.addNewPageBreakBefore();
        }
    }

    private void content(CTP paragraph, int at, boolean numbered) {
        Piece piece = galley.pieces().get(at);
        if (piece.figure().isPresent()) {
            Pictures.Shown shown = pictures.of(piece.figure().get());
            Drawing.into(paragraph.addNewR(), shown, pictures.numberOf(shown));
        } else {
            words.bound(paragraph, piece.role(), runs(at, numbered), piece.rightToLeft());
        }
    }

    private static void numbered(CTNumPr properties, int list, int level) {
        properties.addNewIlvl().setVal(BigInteger.valueOf(level));
        properties.addNewNumId().setVal(BigInteger.valueOf(list));
    }

    /** A line of no height that ends a section behind a table; LibreOffice takes an empty one away, and then turns the page before the table. */
    private static CTPPr blank(CTP paragraph) {
        CTText blank = paragraph.addNewR().addNewT();
        blank.setStringValue(" ");
        blank.setSpace(SpaceAttribute.Space.PRESERVE);
        return ParagraphFormat.gap(paragraph.addNewPPr(), 0);
    }

    /**
     * The runs of a piece; a marker that numbering cannot show is text before a tab. Where a section ends, none is bound: LibreOffice takes away the
     * end of a paragraph that ends with a content control and a section.
     */
    private List<BoundRun> runs(int at, boolean numbered) {
        Piece piece = galley.pieces().get(at);
        List<BoundRun> runs = new ArrayList<>();
        piece.marker().filter(marker -> !numbered).ifPresent(marker -> {
            String gap = piece.style().spacing().firstLine() < 0 ? "\t" : " ";
            runs.add(BoundRun.free(new Run(piece.role(), marker + gap, piece.style().text(), Optional.empty())));
        });
        runs.addAll(controlled && !sections.turnsBefore(at + 1) ? controls.in(piece) : piece.runs().stream().map(BoundRun::free).toList());
        return runs;
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

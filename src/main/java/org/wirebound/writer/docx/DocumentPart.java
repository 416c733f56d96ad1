package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
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

/**
 * The main text (ECMA-376 part 1, 11.3.10): a paragraph a piece in the style of its role, with direct formatting only
 * where the galley departs from the house style.
 *
 * <p>The marker of a list item is text before a tab, not automatic numbering: it is what the agency wrote, so it must
 * neither be counted anew nor be missing from the text of the file.
 */
final class DocumentPart {
    private final Galley galley;
    private final FontLibrary fonts;
    private final Hyperlinks links;

    private DocumentPart(Galley galley, FontLibrary fonts, Hyperlinks links) {
        this.galley = galley;
        this.fonts = fonts;
        this.links = links;
    }

    static byte[] of(Galley galley, FontLibrary fonts, Hyperlinks links) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        DocumentPart part = new DocumentPart(galley, fonts, links);
        galley.pieces().forEach(piece -> part.paragraph(body.addNewP(), piece));
        part.keepColophonWithText(body);
        part.section(body.addNewSectPr());
        return XmlPart.of(document);
    }

    private void paragraph(CTP paragraph, Piece piece) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(WordStyle.of(piece.role()).id());
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        format.difference(piece.style(), galley.style().of(piece.role()));
        format.roomFor(piece.text(), piece.style());
        piece.marker().ifPresent(marker -> {
            String gap = piece.style().spacing().firstLine() < 0 ? "\t" : " ";
            run(paragraph, piece, new Run(piece.role(), marker + gap, piece.style().text(), Optional.empty()));
        });
        piece.runs().forEach(run -> run(paragraph, piece, run));
    }

    /** The colophon never stands on a page alone. */
    private void keepColophonWithText(CTBody body) {
        List<Piece> pieces = galley.pieces();
        for (int at = 1; at < pieces.size(); at++) {
            if (pieces.get(at).role() == Role.COLOPHON && !pieces.get(at - 1).style().keepWithNext()) {
                body.getPArray(at - 1).getPPr().addNewKeepNext();
            }
        }
    }

    private void run(CTP paragraph, Piece piece, Run run) {
        Optional<String> link = run.href().flatMap(links::id);
        Optional<CTHyperlink> hyperlink = link.map(id -> {
            CTHyperlink element = paragraph.addNewHyperlink();
            element.setId(id);
            element.setHistory("1");
            return element;
        });
        for (Portion portion : Portion.of(run.text(), run.style(), fonts, galley.rightToLeft())) {
            CTR element = hyperlink.map(CTHyperlink::addNewR).orElseGet(paragraph::addNewR);
            format(element, piece, run, portion);
            RunWriter.text(element, portion.text());
        }
    }

    private void format(CTR element, Piece piece, Run run, Portion portion) {
        TextStyle wanted = inFamily(run.style(), portion.family());
        TextStyle named = named(piece.role(), run.role());
        if (!run.role().inline() && wanted.equals(named) && !portion.rightToLeft()) {
            return;
        }
        CTRPr properties = element.addNewRPr();
        if (run.role().inline()) {
            properties.addNewRStyle().setVal(WordStyle.of(run.role()).id());
        }
        new TextFormat(properties).difference(wanted, named);
        if (portion.rightToLeft()) {
            properties.addNewRtl();
        }
    }

    /** What the named styles alone make of a run: a character style overlays the paragraph's with what it says. */
    private TextStyle named(Role paragraph, Role run) {
        TextStyle under = galley.style().of(paragraph).text();
        if (!run.inline()) {
            return under;
        }
        TextStyle body = galley.style().of(Role.BODY).text();
        TextStyle over = galley.style().of(run).text();
        return new TextStyle(
                over.family().equals(body.family()) ? under.family() : over.family(),
                over.size() == body.size() ? under.size() : over.size(),
                toggled(under.bold(), over.bold(), body.bold()),
                toggled(under.italic(), over.italic(), body.italic()),
                over.colour().equals(body.colour()) ? under.colour() : over.colour(),
                over.letterSpacing() == body.letterSpacing() ? under.letterSpacing() : over.letterSpacing());
    }

    /** Bold in both styles cancels out: they are toggle properties (17.7.3). */
    private static boolean toggled(boolean under, boolean over, boolean body) {
        return over != body && over ? !under : under;
    }

    private static TextStyle inFamily(TextStyle style, String family) {
        return new TextStyle(family, style.size(), style.bold(), style.italic(), style.colour(), style.letterSpacing());
    }

    private void section(CTSectPr section) {
        PageStyle page = galley.style().page();
        refer(section.addNewHeaderReference(), Part.HEADER);
        refer(section.addNewFooterReference(), Part.FOOTER);
        CTPageSz size = section.addNewPgSz();
        size.setW(Measure.twips(page.width()));
        size.setH(Measure.twips(page.height()));
        margins(section.addNewPgMar(), page.margins());
        if (galley.rightToLeft()) {
            section.addNewBidi();
        }
    }

    private static void refer(CTHdrFtrRef reference, Part part) {
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(part.relationshipId());
    }

    /** The foot stands in the middle of the lower margin; Word measures from the edge of the sheet to the bottom of its line. */
    private void margins(CTPageMar element, PageStyle.Margins margins) {
        element.setTop(Measure.twips(margins.top()));
        element.setRight(Measure.twips(margins.right()));
        element.setBottom(Measure.twips(margins.bottom()));
        element.setLeft(Measure.twips(margins.left()));
        element.setHeader(Measure.twips(margins.top() / 2));
        TextStyle foot = galley.style().of(Role.FOOT).text();
        double line = fonts.face(foot.family(), foot.bold(), foot.italic()).lineHeight() * foot.size();
        element.setFooter(Measure.twips(Math.max(0, (margins.bottom() - line) / 2)));
        element.setGutter(Measure.twips(0));
    }
}

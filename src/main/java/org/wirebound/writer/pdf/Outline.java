package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.page.Sheet;

/** The bookmarks of a document (ISO 32000-1 12.3.3): its title, and below it every crosshead. A document of one page has none. */
final class Outline {
    private final String title;
    private final StructureTree tree;
    private final List<COSDictionary> crossheads = new ArrayList<>();
    private final COSDictionary top = new COSDictionary();
    private int pages;

    /** @param title of the document, which stands for a headline where there is none */
    Outline(String title, StructureTree tree) {
        this.title = title;
        this.tree = tree;
    }

    /** Notes the headings that begin on a page. */
    void add(COSDictionary page, Sheet sheet, Structure structure, double upperEdge) {
        if (pages++ == 0) {
            lead(entry(top, title), tree.document(), page, upperEdge);
        }
        for (Sheet.PlacedLine line : sheet.lines()) {
            Piece piece = line.owner().piece();
            if (line.number() == 0 && piece.role() == Role.CROSSHEAD) {
                COSDictionary entry = entry(new COSDictionary(), piece.text().replace('\n', ' '));
                lead(entry, structure.of(piece.runs().get(0)), page, line.baseline() + line.owner().leading());
                crossheads.add(entry);
            }
        }
    }

    private static COSDictionary entry(COSDictionary entry, String title) {
        entry.setString(COSName.TITLE, title);
        return entry;
    }

    /** To a place on a page; in PDF 2.0 to an element, and to the place for programs that know no elements (ISO 32000-2 12.6.4.2). */
    private void lead(COSDictionary entry, StructureTree.Element element, COSDictionary page, double upperEdge) {
        if (tree.pdf2()) {
            COSDictionary action = Cos.dictionary("Action");
            action.setItem(COSName.S, Cos.name("GoTo"));
            action.setItem(COSName.D, destination(page, upperEdge));
            action.setItem(Cos.name("SD"), destination(element.dictionary(), upperEdge));
            entry.setItem(COSName.A, action);
        } else {
            entry.setItem(COSName.DEST, destination(page, upperEdge));
        }
    }

    private static COSArray destination(COSDictionary target, double upperEdge) {
        COSArray destination = new COSArray();
        destination.add(target);
        destination.add(Cos.name("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(COSInteger.get(Math.round(upperEdge)));
        destination.add(COSNull.NULL);
        return destination;
    }

    /** The finished outline; empty for a document of one page. */
    Optional<COSDictionary> finish() {
        if (pages < 2) {
            return Optional.empty();
        }
        COSDictionary outlines = Cos.dictionary("Outlines");
        chain(outlines, List.of(top));
        if (!crossheads.isEmpty()) {
            chain(top, crossheads);
        }
        outlines.setInt(COSName.COUNT, 1 + crossheads.size());
        return Optional.of(outlines);
    }

    /** Links entries to each other and to what they stand under; all of them are shown. */
    private static void chain(COSDictionary parent, List<COSDictionary> entries) {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).setItem(COSName.PARENT, parent);
            if (i > 0) {
                entries.get(i).setItem(COSName.PREV, entries.get(i - 1));
                entries.get(i - 1).setItem(COSName.NEXT, entries.get(i));
            }
        }
        parent.setItem(COSName.FIRST, entries.get(0));
        parent.setItem(COSName.LAST, entries.get(entries.size() - 1));
        parent.setInt(COSName.COUNT, entries.size());
    }
}

package org.wirebound.writer.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.type.page.Sheet;

/** The pages of a document (ISO 32000-1 7.7.3), written one after the other. */
final class PageTree {
    private final COSDictionary root = Cos.dictionary("Pages");
    private final COSArray kids = new COSArray();
    private final PageStyle style;
    private final boolean rightToLeft;
    private final RunningMatter matter;
    private final PdfFonts fonts;
    private final StructureTree tree;
    private final Outline outline;

    PageTree(Galley galley, RunningMatter matter, PdfFonts fonts, StructureTree tree) {
        this.style = galley.style().page();
        this.rightToLeft = galley.rightToLeft();
        this.matter = matter;
        this.fonts = fonts;
        this.tree = tree;
        this.outline = new Outline(galley.title(), tree);
        root.setItem(COSName.KIDS, kids);
    }

    /** Adds a page with its head, grounds, rules, lines, links and foot. */
    void add(Sheet sheet, Structure structure, int number, int count) {
        COSDictionary page = Cos.dictionary("Page");
        page.setItem(COSName.PARENT, root);
        page.setName(COSName.getPDFName("Tabs"), "S");
        StructureTree.PageContent marks = tree.new PageContent(page);
        PageWriter writer = new PageWriter(style, rightToLeft, fonts, marks);
        matter.head(writer, number, count);
        sheet.fills().forEach(writer::fill);
        sheet.rules().forEach(writer::rule);
        sheet.lines().forEach(line -> writer.line(line, structure));
        matter.foot(writer, number, count);
        page.setItem(COSName.CONTENTS, Cos.stream(writer.finish()));
        LinkAnnotations.into(page, writer.links(), marks);
        outline.add(page, sheet, structure, style.height() - style.margins().top());
        kids.add(page);
    }

    /** The bookmarks of the pages that were added. */
    Optional<COSDictionary> outline() {
        return outline.finish();
    }

    /**
     * The finished tree; to be asked for when all pages are written, because only then are the fonts known. Each page
     * names its resources itself, as inheritance is not enough for PDF/A (ISO 19005-2 6.2.2).
     */
    COSDictionary finish() {
        root.setInt(COSName.COUNT, kids.size());
        root.setItem(COSName.MEDIA_BOX, Cos.lengths(0, 0, style.width(), style.height()));
        COSDictionary resources = fonts.resources();
        for (int i = 0; i < kids.size(); i++) {
            ((COSDictionary) kids.getObject(i)).setItem(COSName.RESOURCES, resources);
        }
        return root;
    }
}

package org.wirebound.writer.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What makes parts of a page lead somewhere (ISO 32000-1 12.5.6.5). */
final class LinkAnnotations {
    private static final int PRINT = 4;
    private static final String WITHIN = "#";

    private LinkAnnotations() {}

    /** Lays links over a page; each belongs to the element of its words (ISO 14289-1 7.18.1). */
    static void into(COSDictionary page, List<PageWriter.LinkArea> links, StructureTree.PageContent marks) {
        COSArray annotations = new COSArray();
        for (PageWriter.LinkArea link : links) {
            COSDictionary annotation = annotation(link);
            marks.own(annotation, link.element());
            annotations.add(annotation);
        }
        if (!links.isEmpty()) {
            page.setItem(COSName.ANNOTS, annotations);
        }
    }

    private static COSDictionary annotation(PageWriter.LinkArea link) {
        COSDictionary annotation = Cos.dictionary("Annot");
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, Cos.lengths(link.left(), link.bottom(), link.right(), link.top()));
        annotation.setItem(COSName.BORDER, Cos.numbers(List.of(0, 0, 0)));
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.CONTENTS, new COSString(link.words()));
        if (link.href().startsWith(WITHIN)) {
            annotation.setItem(COSName.DEST, new COSString(link.href().substring(1)));
        } else {
            annotation.setItem(COSName.A, action(link.href()));
        }
        return annotation;
    }

    private static COSDictionary action(String address) {
        COSDictionary action = Cos.dictionary("Action");
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(address));
        return action;
    }
}

package org.wirebound.writer.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;

/** The running head (ECMA-376 part 1, 11.3.9): empty as on the other formats' pages, ready for a letterhead. */
final class HeaderPart {
    private HeaderPart() {}

    static byte[] of() {
        HdrDocument document = HdrDocument.Factory.newInstance();
        document.addNewHdr().addNewP().addNewPPr().addNewPStyle().setVal(StylesPart.HEADER);
        return XmlPart.of(document);
    }
}

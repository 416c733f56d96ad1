package org.wirebound.writer.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.wirebound.style.Galley;

/** The running foot (ECMA-376 part 1, 11.3.6): the dispatch's identifier, and page of pages, which Word itself counts. */
final class FooterPart {
    private FooterPart() {}

    static byte[] of(Galley galley) {
        FtrDocument document = FtrDocument.Factory.newInstance();
        CTP paragraph = document.addNewFtr().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTER.id());
        RunText.text(paragraph.addNewR(), galley.foot() + "\t");
        field(paragraph, "PAGE");
        RunText.text(paragraph.addNewR(), " / ");
        field(paragraph, "NUMPAGES");
        return XmlPart.of(document);
    }

    /** The number stands for itself until the program that opens the file has counted (17.16.19). */
    private static void field(CTP paragraph, String instruction) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        RunText.text(field.addNewR(), "1");
    }
}

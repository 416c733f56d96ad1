package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;

/** The running foot (ECMA-376 part 1, 11.3.6): the dispatch's identifier, and page of pages, which Word itself counts. */
final class FooterPart {
    private FooterPart() {}

    static byte[] of(Galley galley, RunWriter words) {
        FtrDocument document = FtrDocument.Factory.newInstance();
        CTP paragraph = document.addNewFtr().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTER.id());
        words(paragraph, galley, galley.foot() + "\t", words);
        field(paragraph, "PAGE");
        words(paragraph, galley, " / ", words);
        field(paragraph, "NUMPAGES");
        return XmlPart.of(document);
    }

    private static void words(CTP paragraph, Galley galley, String text, RunWriter words) {
        Run run = new Run(Role.FOOT, text, galley.style().of(Role.FOOT).text(), Optional.empty());
        words.runs(paragraph, Role.FOOT, List.of(run), galley.rightToLeft());
    }

    /** The number stands for itself until the program that opens the file has counted (17.16.19). */
    private static void field(CTP paragraph, String instruction) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        RunText.text(field.addNewR(), "1");
    }
}

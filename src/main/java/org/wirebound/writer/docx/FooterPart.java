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
        words.runs(paragraph, Role.FOOT, List.of(run(galley, galley.foot() + "\t")), galley.rightToLeft());
        field(paragraph, "PAGE", galley, words);
        words.runs(paragraph, Role.FOOT, List.of(run(galley, " / ")), galley.rightToLeft());
        field(paragraph, "NUMPAGES", galley, words);
        return XmlPart.of(document);
    }

    private static Run run(Galley galley, String text) {
        return new Run(Role.FOOT, text, galley.style().of(Role.FOOT).text(), Optional.empty());
    }

    /** The number stands for itself until the program that opens the file has counted (17.16.19). */
    private static void field(CTP paragraph, String instruction, Galley galley, RunWriter words) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        words.number(field.addNewR(), run(galley, "1"), galley.rightToLeft());
    }
}

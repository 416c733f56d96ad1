package org.wirebound.writer.docx;

import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.wirebound.style.Galley;
import org.wirebound.type.RunningLine;

/** A running foot (ECMA-376 part 1, 11.3.6); Word itself counts the pages. An empty line where there is none. */
final class FooterPart {
    private FooterPart() {}

    static byte[] of(Galley galley, Optional<RunningLine> foot, RunWriter words) {
        FtrDocument document = FtrDocument.Factory.newInstance();
        CTP paragraph = document.addNewFtr().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTER.id());
        foot.ifPresent(line -> RunningMatter.write(line, paragraph, galley, words));
        return XmlPart.of(document);
    }
}

package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.RunningLine;

/** A running head (ECMA-376 part 1, 11.3.9); an empty line without a rule where there is none. */
final class HeaderPart {
    private HeaderPart() {}

    static byte[] of(Galley galley, Optional<RunningLine> head, RunWriter words, FontLibrary fonts) {
        HdrDocument document = HdrDocument.Factory.newInstance();
        CTP paragraph = document.addNewHdr().addNewP();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(WordStyle.HEADER.id());
        ParagraphFormat format = new ParagraphFormat(properties, fonts);
        BlockStyle look = galley.style().of(Role.HEAD);
        if (head.isEmpty()) {
            format.difference(look.unframed(), look);
        } else {
            List<Run> runs = head.get().runs();
            format.roomFor(runs.stream().map(Run::text).collect(Collectors.joining()), look, words.tallest(runs));
            RunningMatter.write(head.get(), paragraph, galley, words);
        }
        return XmlPart.of(document);
    }
}

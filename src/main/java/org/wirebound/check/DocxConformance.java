package org.wirebound.check;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.writer.Format;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.docx.DocxSchema;
import org.wirebound.writer.docx.DocxTextReader;

/** WordprocessingML: every part against the schema, and the text readable. */
final class DocxConformance implements Conformance {
    private static final String STANDARD = "ECMA-376";

    @Override
    public CheckReport check(byte[] file) {
        return new CheckReport(Format.DOCX, List.of(STANDARD), problems(file));
    }

    private static List<Problem> problems(byte[] file) {
        List<Problem> problems = new ArrayList<>();
        try {
            DocxSchema.problems(file).forEach(found -> problems.add(Problem.error(STANDARD, "", found.part(), found.message())));
            if (new DocxTextReader().text(file).isBlank()) {
                problems.add(Problem.error(STANDARD, "", "", "the document has no text"));
            }
        } catch (UnreadableRenditionException e) {
            problems.add(Problem.error(STANDARD, "", "", e.getMessage()));
        }
        return List.copyOf(problems);
    }
}

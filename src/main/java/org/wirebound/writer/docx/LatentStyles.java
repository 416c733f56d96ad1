package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLatentStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLsdException;

/**
 * How Word offers its own styles that the document does not have (ECMA-376 part 1, 17.7.4.5): those that a dispatch can need, at their usual places, and the
 * hundreds of others not before they are asked for.
 */
final class LatentStyles {
    /** How many styles today's Word has of its own. */
    private static final int KNOWN = 376;
    private static final int LAST = 99;

    private static final List<Row> OFFERED = List.of(
            new Row("Normal", 0), new Row("heading 1", 9), new Row("heading 2", 9), new Row("heading 3", 9), new Row("Title", 10),
            new Row("Subtitle", 11), new Row("Emphasis", 20), new Row("Strong", 22), new Row("Quote", 29), new Row("List Paragraph", 34));

    private LatentStyles() {}

    private record Row(String name, int priority) {}

    static void write(CTLatentStyles element) {
        element.setDefLockedState("0");
        element.setDefUIPriority(BigInteger.valueOf(LAST));
        element.setDefSemiHidden("1");
        element.setDefUnhideWhenUsed("1");
        element.setDefQFormat("0");
        element.setCount(BigInteger.valueOf(KNOWN));
        for (Row row : OFFERED) {
            CTLsdException style = element.addNewLsdException();
            style.setName(row.name());
            style.setSemiHidden("0");
            style.setUnhideWhenUsed("0");
            style.setUiPriority(BigInteger.valueOf(row.priority()));
            style.setQFormat("1");
        }
    }
}

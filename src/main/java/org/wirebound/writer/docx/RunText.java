package org.wirebound.writer.docx;

import java.util.StringTokenizer;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes the text of a run (ECMA-376 part 1, 17.3.3): what is no plain character has an element of its own. */
final class RunText {
    private static final String SPECIAL = "\n\t\u00AD";

    private RunText() {}

    static void text(CTR run, String text) {
        StringTokenizer tokens = new StringTokenizer(XmlPart.legal(text), SPECIAL, true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case "\n" -> run.addNewBr();
                case "\t" -> run.addNewTab();
                case "\u00AD" -> run.addNewSoftHyphen();
                default -> characters(run.addNewT(), token);
            }
        }
    }

    private static void characters(CTText element, String characters) {
        element.setStringValue(characters);
        if (!characters.strip().equals(characters) || characters.contains("  ")) {
            element.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}

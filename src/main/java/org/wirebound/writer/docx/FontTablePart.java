package org.wirebound.writer.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontRel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.wirebound.type.FaceName;

/** The families that the document is set in, and where their faces lie in the package (ECMA-376 part 1, 17.8). */
final class FontTablePart {
    private FontTablePart() {}

    static byte[] of(List<EmbeddedFont> embedded) {
        FontsDocument document = FontsDocument.Factory.newInstance();
        CTFontsList list = document.addNewFonts();
        Map<String, CTFont> families = new TreeMap<>();
        for (EmbeddedFont font : embedded) {
            CTFont family = families.computeIfAbsent(font.name().family(), name -> {
                CTFont added = list.addNewFont();
                added.setName(name);
                return added;
            });
            CTFontRel face = face(family, font.name());
            face.setId(font.id());
            face.setFontKey(font.key());
            face.setSubsetted("1");
        }
        return XmlPart.of(document);
    }

    private static CTFontRel face(CTFont family, FaceName name) {
        if (name.bold()) {
            return name.italic() ? family.addNewEmbedBoldItalic() : family.addNewEmbedBold();
        }
        return name.italic() ? family.addNewEmbedItalic() : family.addNewEmbedRegular();
    }
}

package org.wirebound.writer.docx;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontRel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontSig;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;
import org.wirebound.type.FaceName;
import org.wirebound.type.FaceSignature;
import org.wirebound.type.FontLibrary;

/** The families that the document is set in, and where their faces lie in the package (ECMA-376 part 1, 17.8). */
final class FontTablePart {
    private FontTablePart() {}

    static byte[] of(List<EmbeddedFont> embedded, FontLibrary fonts) {
        FontsDocument document = FontsDocument.Factory.newInstance();
        CTFontsList list = document.addNewFonts();
        Map<String, CTFont> families = new TreeMap<>();
        for (EmbeddedFont font : embedded) {
            CTFont family = families.computeIfAbsent(font.name().family(), name -> {
                CTFont added = list.addNewFont();
                added.setName(name);
                describe(added, fonts.face(name, false, false).signature());
                return added;
            });
            CTFontRel face = face(family, font.name());
            face.setId(font.id());
            face.setFontKey(font.key());
            face.setSubsetted("1");
        }
        return XmlPart.of(document);
    }

    /** What Word chooses another font by where the embedded one cannot be used (17.8.3.10 to 17.8.3.16). */
    private static void describe(CTFont font, FaceSignature signature) {
        font.addNewPanose1().setVal(bytes(signature.panose()));
        font.addNewPitch().setVal(signature.fixedPitch() ? STPitch.FIXED : STPitch.VARIABLE);
        CTFontSig sig = font.addNewSig();
        sig.setUsb0(bytes(signature.unicodeRanges().get(0)));
        sig.setUsb1(bytes(signature.unicodeRanges().get(1)));
        sig.setUsb2(bytes(signature.unicodeRanges().get(2)));
        sig.setUsb3(bytes(signature.unicodeRanges().get(3)));
        sig.setCsb0(bytes(signature.codePages().get(0)));
        sig.setCsb1(bytes(signature.codePages().get(1)));
    }

    private static byte[] bytes(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static CTFontRel face(CTFont family, FaceName name) {
        if (name.bold()) {
            return name.italic() ? family.addNewEmbedBoldItalic() : family.addNewEmbedBold();
        }
        return name.italic() ? family.addNewEmbedItalic() : family.addNewEmbedRegular();
    }
}

package org.wirebound.writer.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;

/** The fonts of one document, named in the order of their first use. */
final class PdfFonts {
    private final PdfProfile profile;
    private final Map<FaceName, PdfFont> fonts = new LinkedHashMap<>();

    PdfFonts(PdfProfile profile) {
        this.profile = profile;
    }

    PdfFont of(Face face) {
        return fonts.computeIfAbsent(face.name(), name -> new PdfFont(face, "F" + (fonts.size() + 1)));
    }

    /** The resource dictionary that all pages share; to be asked for when all pages are written. */
    COSDictionary resources() {
        COSDictionary dictionaries = new COSDictionary();
        fonts.values().forEach(font -> dictionaries.setItem(font.resourceName(), FontDictionary.of(font, profile)));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, dictionaries);
        return resources;
    }
}

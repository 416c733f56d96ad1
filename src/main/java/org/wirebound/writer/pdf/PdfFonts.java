package org.wirebound.writer.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.wirebound.style.Picture;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;

/** The fonts and pictures of one document, named in the order of their first use. */
final class PdfFonts {
    private final PdfProfile profile;
    private final Map<FaceName, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<Picture, String> pictures = new LinkedHashMap<>();

    PdfFonts(PdfProfile profile) {
        this.profile = profile;
    }

    PdfFont of(Face face) {
        return fonts.computeIfAbsent(face.name(), name -> new PdfFont(face, "F" + (fonts.size() + 1)));
    }

    /** The name of a picture among the resources. */
    String of(Picture picture) {
        return pictures.computeIfAbsent(picture, missing -> "P" + (pictures.size() + 1));
    }

    /** The resource dictionary that all pages share; to be asked for when all pages are written. */
    COSDictionary resources() {
        COSDictionary dictionaries = new COSDictionary();
        fonts.values().forEach(font -> dictionaries.setItem(font.resourceName(), FontDictionary.of(font, profile)));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, dictionaries);
        if (!pictures.isEmpty()) {
            COSDictionary objects = new COSDictionary();
            pictures.forEach((picture, name) -> objects.setItem(name, PictureObject.of(picture)));
            resources.setItem(COSName.XOBJECT, objects);
        }
        return resources;
    }
}

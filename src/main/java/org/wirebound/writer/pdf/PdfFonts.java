package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.wirebound.style.Picture;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;

/** The fonts and pictures of one document, named in the order of their first use. */
final class PdfFonts {
    /** A font has room for 65,535 codes; a line that has begun may need so many more. */
    private static final int MOST_CODES = 60_000;

    private final PdfProfile profile;
    private final Map<FaceName, PdfFont> current = new HashMap<>();
    private final List<PdfFont> all = new ArrayList<>();
    private final Map<Picture, String> pictures = new LinkedHashMap<>();
    private final int mostCodes;

    PdfFonts(PdfProfile profile) {
        this(profile, MOST_CODES);
    }

    /** @param mostCodes after how many codes a face goes on in another font */
    PdfFonts(PdfProfile profile, int mostCodes) {
        this.profile = profile;
        this.mostCodes = mostCodes;
    }

    /** The font for the next words in a face. */
    PdfFont of(Face face) {
        PdfFont font = current.get(face.name());
        if (font == null || font.size() >= mostCodes) {
            font = new PdfFont(face, "F" + (all.size() + 1));
            current.put(face.name(), font);
            all.add(font);
        }
        return font;
    }

    /** The name of a picture among the resources. */
    String of(Picture picture) {
        return pictures.computeIfAbsent(picture, missing -> "P" + (pictures.size() + 1));
    }

    /** The resource dictionary that all pages share; to be asked for when all pages are written. */
    COSDictionary resources() {
        COSDictionary dictionaries = new COSDictionary();
        all.forEach(font -> dictionaries.setItem(font.resourceName(), FontDictionary.of(font, profile)));
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

package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** A part of a volume's structure to which more is to come: of what is in it, the numbers alone are held. */
final class OpenPart {
    private final String title;
    private final PdfFile file;
    private final COSObject document;
    private final COSObject number;
    private final List<COSObject> kids = new ArrayList<>();

    /** @param document what the part stands in */
    OpenPart(String title, PdfFile file, COSObject document) {
        this.title = title;
        this.file = file;
        this.document = document;
        this.number = file.reserve();
    }

    String title() {
        return title;
    }

    /** An element of the part, behind those that are there. */
    StructureTree.Element add(String type) {
        StructureTree.Element element = new StructureTree.Element(type, number);
        kids.add(file.put(element.dictionary()));
        return element;
    }

    /** Writes the part itself and gives its number. */
    COSObject finish() {
        StructureTree.Element section = new StructureTree.Element("Sect", document);
        section.dictionary().setItem(COSName.K, Cos.array(kids));
        file.put(number, section.dictionary());
        return number;
    }
}

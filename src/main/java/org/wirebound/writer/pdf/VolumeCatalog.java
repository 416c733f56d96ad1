package org.wirebound.writer.pdf;

import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.wirebound.style.Galley;

/** The end of a volume: the roots of all that was written, and what the file says of itself. */
final class VolumeCatalog {
    /** A file identifier has 16 bytes (ISO 32000-1 14.4), two hexadecimal digits each. */
    private static final int IDENTIFIER_DIGITS = 32;

    private final PdfFile file;
    private final Galley volume;
    private final COSObject document;
    private final PdfProfile profile;

    /**
     * @param volume a galley with the properties of the volume
     * @param document what all parts of the structure stand in
     */
    VolumeCatalog(PdfFile file, Galley volume, COSObject document, PdfProfile profile) {
        this.profile = profile;
        this.file = file;
        this.volume = volume;
        this.document = document;
    }

    /** @param parts of the structure, in reading order */
    void finish(List<COSObject> parts, COSObject outline, VolumePages pages) {
        COSDictionary catalog = Cos.dictionary("Catalog");
        COSObject parents = pages.finish(catalog, volume.style().page());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree(parts, parents));
        catalog.setItem(COSName.OUTLINES, outline);
        catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        DocumentProperties properties = new DocumentProperties(volume, profile);
        properties.into(catalog);
        PDDocumentInformation information = new PDDocumentInformation();
        properties.into(information);
        byte[] identifier = HexFormat.of().parseHex(volume.imprint().sourceSha256().substring(0, IDENTIFIER_DIGITS));
        file.finish(file.put(catalog), information.getCOSObject(), identifier);
    }

    private COSObject tree(List<COSObject> parts, COSObject parents) {
        COSObject root = file.reserve();
        StructureTree.Element whole = new StructureTree.Element("Document", root);
        whole.dictionary().setItem(COSName.K, Cos.array(parts));
        file.put(document, whole.dictionary());
        COSDictionary dictionary = Cos.dictionary("StructTreeRoot");
        dictionary.setItem(COSName.K, document);
        dictionary.setItem(COSName.PARENT_TREE, parents);
        file.put(root, dictionary);
        return root;
    }
}

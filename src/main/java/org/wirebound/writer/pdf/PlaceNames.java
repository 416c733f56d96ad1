package org.wirebound.writer.pdf;

import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** The names of places in a document, which links lead to (ISO 32000-1 12.3.2.3), as a name tree. */
final class PlaceNames {
    private static final int NAMES = 64;

    private final PdfFile file;
    private final double height;

    /** @param height of all pages, in points: each place is the upper edge of one */
    PlaceNames(PdfFile file, double height) {
        this.file = file;
        this.height = height;
    }

    /** The root of the tree. */
    COSObject tree(SortedMap<String, COSObject> pages) {
        COSArray leaves = new COSArray();
        COSArray names = new COSArray();
        String first = pages.firstKey();
        for (String name : pages.keySet()) {
            first = names.size() == 0 ? name : first;
            names.add(new COSString(name));
            names.add(upperEdge(pages.get(name)));
            if (names.size() == 2 * NAMES || name.equals(pages.lastKey())) {
                leaves.add(leaf(names, first, name));
                names = new COSArray();
            }
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, leaves);
        return file.put(root);
    }

    private COSObject leaf(COSArray names, String first, String last) {
        COSDictionary leaf = new COSDictionary();
        COSArray limits = new COSArray();
        limits.add(new COSString(first));
        limits.add(new COSString(last));
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setItem(COSName.NAMES, names);
        return file.put(leaf);
    }

    private COSArray upperEdge(COSObject page) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(Cos.name("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(COSInteger.get(Math.round(height)));
        destination.add(COSNull.NULL);
        return destination;
    }
}

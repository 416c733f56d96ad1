package org.wirebound.writer.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The way back from content to structure (ISO 32000-1 14.7.4.4) as a number tree whose leaves are written when they are full. */
final class ParentTree {
    private static final int KEYS = 64;

    private final PdfFile file;
    private final COSArray leaves = new COSArray();
    private COSArray numbers = new COSArray();
    private int next;
    private int firstOfLeaf;

    ParentTree(PdfFile file) {
        this.file = file;
    }

    /** The first key that is free. */
    int nextKey() {
        return next;
    }

    /** Adds what the next keys lead to: an element each, or the elements of a page's content. */
    void add(List<COSBase> parents) {
        for (COSBase parent : parents) {
            numbers.add(COSInteger.get(next++));
            numbers.add(reference(parent));
            if (next - firstOfLeaf == KEYS) {
                endLeaf();
            }
        }
    }

    private COSBase reference(COSBase parent) {
        if (!(parent instanceof COSArray elements)) {
            return file.put(parent);
        }
        COSArray references = new COSArray();
        elements.forEach(element -> references.add(file.put(element)));
        return references;
    }

    private void endLeaf() {
        if (next == firstOfLeaf) {
            return;
        }
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, Cos.numbers(List.of(firstOfLeaf, next - 1)));
        leaf.setItem(COSName.NUMS, numbers);
        leaves.add(file.put(leaf));
        numbers = new COSArray();
        firstOfLeaf = next;
    }

    /** The root of the tree. */
    COSObject finish() {
        endLeaf();
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, leaves);
        return file.put(root);
    }
}

package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Parts the long arrays of a long document, as PDF 1.4 allows no more than 8191 items (PDF Reference 1.4, appendix C): pages get
 * nodes between them and the root, elements are gathered in divisions, and the parent tree gets leaves.
 */
final class ShortArrays {
    static final int MOST_ITEMS = 8191;
    /** Of keys with their values, as many as stand in one leaf. */
    private static final int MOST_PAIRS = MOST_ITEMS / 2;

    private ShortArrays() {}

    static void in(COSDictionary catalog) {
        pages(catalog.getCOSDictionary(COSName.PAGES));
        COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        parentTree(structure.getCOSDictionary(COSName.PARENT_TREE));
        elements(structure.getCOSDictionary(COSName.K));
    }

    private static void pages(COSDictionary root) {
        COSArray pages = root.getCOSArray(COSName.KIDS);
        if (pages.size() <= MOST_ITEMS) {
            return;
        }
        COSArray nodes = new COSArray();
        for (COSArray some : parted(pages, MOST_ITEMS)) {
            COSDictionary node = Cos.dictionary("Pages");
            node.setItem(COSName.PARENT, root);
            node.setInt(COSName.COUNT, some.size());
            adopt(node, some, COSName.KIDS, COSName.PARENT);
            nodes.add(node);
        }
        root.setItem(COSName.KIDS, nodes);
    }

    /** Divisions within any element: this part of the standard asks nothing of the types (ISO 19005-1, level B). */
    private static void elements(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                elements(kid);
            }
        }
        if (kids.size() > MOST_ITEMS && kids.getObject(0) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
            COSArray divisions = new COSArray();
            for (COSArray some : parted(kids, MOST_ITEMS)) {
                COSDictionary division = Cos.dictionary("StructElem");
                division.setName(COSName.S, "Div");
                division.setItem(COSName.P, element);
                adopt(division, some, COSName.K, COSName.P);
                divisions.add(division);
            }
            element.setItem(COSName.K, divisions);
        }
    }

    private static void adopt(COSDictionary node, COSArray kids, COSName down, COSName up) {
        for (int i = 0; i < kids.size(); i++) {
            ((COSDictionary) kids.getObject(i)).setItem(up, node);
        }
        node.setItem(down, kids);
    }

    private static void parentTree(COSDictionary tree) {
        COSArray pairs = tree.getCOSArray(COSName.NUMS);
        if (pairs.size() <= MOST_ITEMS) {
            return;
        }
        COSArray leaves = new COSArray();
        for (COSArray some : parted(pairs, 2 * MOST_PAIRS)) {
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.LIMITS, Cos.numbers(List.of(some.getInt(0), some.getInt(some.size() - 2))));
            leaf.setItem(COSName.NUMS, some);
            leaves.add(leaf);
        }
        tree.removeItem(COSName.NUMS);
        tree.setItem(COSName.KIDS, leaves);
    }

    private static List<COSArray> parted(COSArray items, int most) {
        List<? extends COSBase> all = items.toList();
        List<COSArray> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += most) {
            parts.add(Cos.array(all.subList(start, Math.min(all.size(), start + most))));
        }
        return parts;
    }
}

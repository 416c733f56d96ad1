package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Parts the long arrays of a long document, as PDF 1.4 allows no more than 8191 items (PDF Reference 1.4, appendix C): pages get
 * nodes between them and the root, elements and contents are gathered in groups, and the parent tree gets leaves.
 */
final class ShortArrays {
    static final int MOST_ITEMS = 8191;
    /** Of keys with their values, as many as stand in one leaf. */
    private static final int MOST_PAIRS = MOST_ITEMS / 2;

    /** The parent tree's keys, which count from 0, each with its value. */
    private final COSArray parents;

    private ShortArrays(COSArray parents) {
        this.parents = parents;
    }

    static void in(COSDictionary catalog) {
        COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary parentTree = structure.getCOSDictionary(COSName.PARENT_TREE);
        ShortArrays arrays = new ShortArrays(parentTree.getCOSArray(COSName.NUMS));
        arrays.pages(catalog.getCOSDictionary(COSName.PAGES));
        arrays.elements(structure.getCOSDictionary(COSName.K));
        arrays.parentTree(parentTree);
    }

    private void pages(COSDictionary root) {
        COSArray pages = root.getCOSArray(COSName.KIDS);
        if (pages.size() <= MOST_ITEMS) {
            return;
        }
        COSArray nodes = new COSArray();
        for (COSArray some : parted(pages, MOST_ITEMS)) {
            COSDictionary node = Cos.dictionary("Pages");
            node.setItem(COSName.PARENT, root);
            node.setInt(COSName.COUNT, some.size());
            node.setItem(COSName.KIDS, some);
            some.forEach(page -> ((COSDictionary) page).setItem(COSName.PARENT, node));
            nodes.add(node);
        }
        root.setItem(COSName.KIDS, nodes);
    }

    /** Groups within any element: this level of the standard asks nothing of the types (ISO 19005-1 6.8). */
    private void elements(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        for (COSBase kid : kids) {
            if (isElement(kid)) {
                elements((COSDictionary) kid);
            }
        }
        if (kids.size() > MOST_ITEMS) {
            COSArray groups = new COSArray();
            parted(kids, MOST_ITEMS).forEach(some -> groups.add(group(element, some)));
            element.setItem(COSName.K, groups);
        }
    }

    private COSDictionary group(COSDictionary element, COSArray kids) {
        COSDictionary group = Cos.dictionary("StructElem");
        boolean elements = StreamSupport.stream(kids.spliterator(), false).allMatch(ShortArrays::isElement);
        group.setName(COSName.S, elements ? "Div" : "Span");
        group.setItem(COSName.P, element);
        group.setItem(COSName.PG, element.getItem(COSName.PG));
        group.setItem(COSName.K, kids);
        for (COSBase kid : kids) {
            if (isElement(kid)) {
                ((COSDictionary) kid).setItem(COSName.P, group);
            } else if (kid instanceof COSInteger mcid) {
                contentBelongsTo(group, element.getCOSDictionary(COSName.PG), mcid.intValue());
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                contentBelongsTo(group, reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID));
            } else if (kid instanceof COSDictionary reference) {
                parents.set(2 * reference.getCOSDictionary(COSName.OBJ).getInt(COSName.STRUCT_PARENT) + 1, group);
            }
        }
        return group;
    }

    private void contentBelongsTo(COSDictionary element, COSDictionary page, int mcid) {
        ((COSArray) parents.getObject(2 * page.getInt(COSName.STRUCT_PARENTS) + 1)).set(mcid, element);
    }

    private static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    private void parentTree(COSDictionary tree) {
        if (parents.size() <= MOST_ITEMS) {
            return;
        }
        COSArray leaves = new COSArray();
        for (COSArray some : parted(parents, 2 * MOST_PAIRS)) {
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

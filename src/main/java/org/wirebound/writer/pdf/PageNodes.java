package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The nodes of a tree of pages (ISO 32000-1 7.7.3), each written when it is full, so that one path from leaf to root is held. */
final class PageNodes {
    private static final int KIDS = 64;

    private final PdfFile file;
    private final List<Node> path = new ArrayList<>();

    PageNodes(PdfFile file) {
        this.file = file;
    }

    private static final class Node {
        private final COSObject number;
        private final COSArray kids = new COSArray();
        private int pages;

        private Node(COSObject number) {
            this.number = number;
        }
    }

    /** A finished node: its number, and how many pages stand below it. */
    record Top(COSObject number, int pages) {}

    /** Adds a page after those that are there, and says in it to which node it belongs. */
    COSObject add(COSDictionary page) {
        Node leaf = node(0);
        page.setItem(COSName.PARENT, leaf.number);
        COSObject number = file.put(page);
        add(0, number, 1);
        return number;
    }

    private void add(int level, COSObject kid, int pages) {
        Node node = node(level);
        node.kids.add(kid);
        node.pages += pages;
        if (node.kids.size() == KIDS) {
            close(level, node(level + 1).number);
        }
    }

    private Node node(int level) {
        while (path.size() <= level) {
            path.add(new Node(file.reserve()));
        }
        return path.get(level);
    }

    private void close(int level, COSObject parent) {
        Node full = path.get(level);
        path.set(level, new Node(file.reserve()));
        write(full, parent);
        add(level + 1, full.number, full.pages);
    }

    private void write(Node node, COSObject parent) {
        COSDictionary dictionary = Cos.dictionary("Pages");
        dictionary.setItem(COSName.PARENT, parent);
        dictionary.setItem(COSName.KIDS, node.kids);
        dictionary.setInt(COSName.COUNT, node.pages);
        file.put(node.number, dictionary);
    }

    /** Writes the nodes that are left; the last of them belongs to a node that is given. */
    Top finish(COSObject root) {
        for (int level = 0; level < path.size() - 1; level++) {
            if (path.get(level).pages > 0) {
                close(level, path.get(level + 1).number);
            }
        }
        Node top = path.get(path.size() - 1);
        write(top, root);
        return new Top(top.number, top.pages);
    }
}

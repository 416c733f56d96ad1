package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The logical structure of a document (ISO 32000-1 14.7): its elements, and which content on which page belongs to each. */
final class StructureTree {
    /** Where PDF 2.0 defines its structure types (ISO 32000-2 14.8.6). */
    private static final String PDF_2_TYPES = "http://iso.org/pdf2/ssn";
    /** The types of PDF 1.7 that PDF 2.0 has no more; without a namespace an element is of PDF 1.7 (ISO 32000-2, table 355). */
    private static final Set<String> DROPPED = Set.of("BlockQuote");

    private final COSDictionary root = Cos.dictionary("StructTreeRoot");
    private final boolean pdf2;
    private final Element document;
    private final List<COSBase> parents = new ArrayList<>();
    private final int firstKey;

    StructureTree(PdfProfile profile) {
        pdf2 = profile.has(PdfProfile.Trait.PDF_2_STRUCTURE);
        document = new Element("Document", root, pdf2 ? Optional.of(namespace()) : Optional.empty());
        root.setItem(COSName.K, document.dictionary);
        firstKey = 0;
    }

    /**
     * A branch of the tree of a volume.
     *
     * @param top what the branch hangs from
     * @param firstKey the first key of the way back that is free
     */
    StructureTree(Element top, int firstKey) {
        pdf2 = false;
        document = top;
        this.firstKey = firstKey;
    }

    private COSDictionary namespace() {
        COSDictionary namespace = Cos.dictionary("Namespace");
        namespace.setString(Cos.name("NS"), PDF_2_TYPES);
        root.setItem(Cos.name("Namespaces"), Cos.array(List.of(namespace)));
        return namespace;
    }

    /** Whether this is a structure of PDF 2.0. */
    boolean pdf2() {
        return pdf2;
    }

    /** What all others stand in. */
    Element document() {
        return document;
    }

    /** What the keys of the way back lead to, from the first on. */
    List<COSBase> parents() {
        return List.copyOf(parents);
    }

    private int nextKey() {
        return firstKey + parents.size();
    }

    /** Content of one page, by marked-content identifier. */
    final class PageContent {
        private final COSDictionary page;
        private final COSArray elements = new COSArray();

        PageContent(COSDictionary page) {
            this.page = page;
            page.setInt(COSName.STRUCT_PARENTS, nextKey());
            parents.add(elements);
        }

        /** Gives the next piece of the page's content to an element and says its identifier. */
        int mark(Element element) {
            int mcid = elements.size();
            elements.add(element.dictionary);
            element.addContent(page, mcid);
            return mcid;
        }

        /** Gives an annotation of the page to an element (ISO 14289-1 7.18.1). */
        void own(COSDictionary annotation, Element element) {
            annotation.setInt(COSName.STRUCT_PARENT, nextKey());
            parents.add(element.dictionary);
            COSDictionary reference = Cos.dictionary("OBJR");
            reference.setItem(COSName.PG, page);
            reference.setItem(COSName.OBJ, annotation);
            element.kids.add(reference);
        }
    }

    /** A node of the tree. */
    static final class Element {
        private final COSDictionary dictionary = Cos.dictionary("StructElem");
        private final COSArray kids = new COSArray();
        private final Optional<COSDictionary> namespace;

        /**
         * A node of a structure of PDF 1.7.
         *
         * @param type a standard one (ISO 32000-1 14.8.4)
         * @param parent the node above, or a reference to it
         */
        Element(String type, COSBase parent) {
            this(type, parent, Optional.empty());
        }

        private Element(String type, COSBase parent, Optional<COSDictionary> namespace) {
            this.namespace = namespace;
            dictionary.setName(COSName.S, type);
            namespace.filter(any -> !DROPPED.contains(type)).ifPresent(of -> dictionary.setItem(Cos.name("NS"), of));
            dictionary.setItem(COSName.P, parent);
            dictionary.setItem(COSName.K, kids);
        }

        /** Adds an element of a standard type (ISO 32000-1 14.8.4) after what is there. */
        Element add(String type) {
            Element child = new Element(type, dictionary, namespace);
            kids.add(child.dictionary);
            return child;
        }

        /** Adds an attribute (ISO 32000-1 14.7.5) of an owner that the standard names, such as {@code Table}. */
        void attribute(String owner, String name, COSBase value) {
            COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
            if (attributes == null) {
                attributes = new COSDictionary();
                attributes.setName(COSName.O, owner);
                dictionary.setItem(COSName.A, attributes);
            }
            attributes.setItem(COSName.getPDFName(name), value);
        }

        /** Says in which language the words are (ISO 32000-1 14.9.2). */
        void language(String tag) {
            dictionary.setItem(COSName.LANG, new COSString(tag));
        }

        /** Says what those hear who do not see the content (ISO 32000-1 14.9.3). */
        void alternative(String words) {
            dictionary.setItem(COSName.ALT, new COSString(words));
        }

        /** The element as an object, such as what a structure destination leads to (ISO 32000-2 12.3.2.3). */
        COSDictionary dictionary() {
            return dictionary;
        }

        String type() {
            return dictionary.getNameAsString(COSName.S);
        }

        private void addContent(COSDictionary page, int mcid) {
            if (!dictionary.containsKey(COSName.PG)) {
                dictionary.setItem(COSName.PG, page);
            }
            if (dictionary.getDictionaryObject(COSName.PG) == page) {
                kids.add(COSInteger.get(mcid));
            } else {
                COSDictionary reference = Cos.dictionary("MCR");
                reference.setItem(COSName.PG, page);
                reference.setInt(COSName.MCID, mcid);
                kids.add(reference);
            }
        }
    }

    /** The finished tree, with the way back from content to elements (ISO 32000-1 14.7.4.4). */
    COSDictionary finish() {
        COSArray numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parentTree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }
}

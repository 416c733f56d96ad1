package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes;
import org.wirebound.style.PageStyle;
import org.wirebound.style.VolumeMargins;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Sheet;

/** The pages of a volume, each written as soon as it and those that it belongs with are done. */
final class VolumePages {
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final PdfFile file;
    private final FontLibrary library;
    private final Typesetter typesetter;
    private final PdfFonts fonts;
    private final COSObject resources;
    private final COSObject root;
    private final ParentTree parents;
    private final PageNodes body;
    private final PageNodes front;
    private final SortedMap<String, COSObject> places = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private boolean inFront;
    private int number;

    VolumePages(PdfFile file, FontLibrary library, PdfProfile profile) {
        this.library = library;
        this.typesetter = new Typesetter(library);
        this.fonts = new PdfFonts(profile);
        this.file = file;
        this.resources = file.reserve();
        this.root = file.reserve();
        this.parents = new ParentTree(file);
        this.body = new PageNodes(file);
        this.front = new PageNodes(file);
    }

    /**
     * What stands on a page.
     *
     * @param galley whose look and direction the page has
     * @param margins what its head and foot say
     */
    record Page(Sheet sheet, Galley galley, VolumeMargins margins) {}

    /** Writes what belongs to a line besides its words. */
    interface Finish {
        Finish NOTHING = (line, structure, writer) -> { };

        void write(Sheet.PlacedLine line, Structure structure, PageWriter writer);
    }

    /** Begins a branch of the structure, to which pages can be added until it is flushed. */
    StructureTree branch(StructureTree.Element top) {
        return new StructureTree(top, parents.nextKey());
    }

    /** Gives the next page a name that links lead to. */
    void nameNext(String name) {
        names.add(name);
    }

    /** From here on pages stand before all others, numbered in roman numerals from the first. */
    void beginFront() {
        inFront = true;
        number = 0;
    }

    /** Adds a page; its words belong to a structure, and the way back from them to a branch. */
    void add(Page page, Structure structure, StructureTree branch, Finish finish) {
        COSDictionary dictionary = Cos.dictionary("Page");
        dictionary.setName(COSName.getPDFName("Tabs"), "S");
        StructureTree.PageContent marks = branch.new PageContent(dictionary);
        PageWriter writer = new PageWriter(page.galley.style().page(), page.galley.rightToLeft(), fonts, marks);
        Galley margins = page.margins.of(page.galley, label(++number));
        furniture(margins, MarginBoxes.Edge.TOP, writer);
        page.sheet.fills().forEach(writer::fill);
        page.sheet.rules().forEach(writer::rule);
        for (Sheet.PlacedLine line : page.sheet.lines()) {
            writer.line(line, structure);
            finish.write(line, structure, writer);
        }
        furniture(margins, MarginBoxes.Edge.BOTTOM, writer);
        dictionary.setItem(COSName.CONTENTS, Cos.stream(writer.finish()));
        LinkAnnotations.into(dictionary, writer.links(), marks);
        dictionary.setItem(COSName.RESOURCES, resources);
        COSObject reference = (inFront ? front : body).add(dictionary);
        names.forEach(name -> places.put(name, reference));
        names.clear();
    }

    private void furniture(Galley margins, MarginBoxes.Edge edge, PageWriter writer) {
        Furniture.of(margins, edge, true, library, typesetter)
                .ifPresent(line -> line.write(writer, typesetter, margins.rightToLeft(), number, number));
    }

    private String label(int page) {
        return inFront ? roman(page) : String.valueOf(page);
    }

    private static String roman(int page) {
        StringBuilder roman = new StringBuilder();
        int rest = page;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** Writes a branch and its pages. */
    void flush(StructureTree branch) {
        parents.add(branch.parents());
        file.flush();
    }

    /**
     * Writes the fonts and what holds the pages together, and says in the catalog where all of that is.
     *
     * @return the way back from content to structure
     */
    COSObject finish(COSDictionary catalog, PageStyle style) {
        PageNodes.Top first = front.finish(root);
        PageNodes.Top second = body.finish(root);
        COSDictionary pages = Cos.dictionary("Pages");
        pages.setItem(COSName.KIDS, Cos.array(List.of(first.number(), second.number())));
        pages.setInt(COSName.COUNT, first.pages() + second.pages());
        pages.setItem(COSName.MEDIA_BOX, Cos.lengths(0, 0, style.width(), style.height()));
        file.put(root, pages);
        file.put(resources, fonts.resources());
        catalog.setItem(COSName.PAGES, root);
        catalog.setItem(COSName.PAGE_LABELS, labels(first.pages()));
        COSDictionary trees = new COSDictionary();
        trees.setItem(COSName.DESTS, new PlaceNames(file, style.height()).tree(places));
        catalog.setItem(COSName.NAMES, trees);
        return parents.finish();
    }

    /** Roman numerals before the first dispatch, arabic ones from there (ISO 32000-1 12.4.2). */
    private static COSDictionary labels(int frontPages) {
        COSArray numbers = new COSArray();
        for (int at : new int[] {0, frontPages}) {
            COSDictionary label = new COSDictionary();
            label.setName(COSName.S, at == 0 ? "r" : "D");
            numbers.add(COSInteger.get(at));
            numbers.add(label);
        }
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        return labels;
    }
}

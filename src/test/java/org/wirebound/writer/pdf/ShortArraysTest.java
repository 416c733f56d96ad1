package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.junit.jupiter.api.Test;

class ShortArraysTest {
    private static final int MANY = 20_000;
    private static final COSName NUMBER = Cos.name("Number");

    @Test
    void aProgramFindsEveryPageElementAndKeyAgain() throws IOException {
        COSDictionary catalog = catalog(MANY);
        ShortArrays.in(catalog);

        PDPageTree pages = new PDPageTree(catalog.getCOSDictionary(COSName.PAGES));
        assertThat(StreamSupport.stream(pages.spliterator(), false).map(PDPage::getCOSObject).mapToInt(page -> page.getInt(NUMBER)))
                .containsExactlyElementsOf(IntStream.range(0, MANY).boxed().toList());
        assertThat(pages.get(MANY - 1).getCOSObject().getInt(NUMBER)).isEqualTo(MANY - 1);
        COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        PDNumberTreeNode parents = new PDNumberTreeNode(structure.getCOSDictionary(COSName.PARENT_TREE), PDParentTreeValue.class);
        for (int key : new int[] {0, 4094, 4095, MANY - 1}) {
            COSDictionary element = (COSDictionary) ((COSArray) ((COSObjectable) parents.getValue(key)).getCOSObject()).getObject(0);
            COSDictionary division = element.getCOSDictionary(COSName.P);
            assertThat(division.getNameAsString(COSName.S)).isEqualTo("Div");
            assertThat(division.getCOSArray(COSName.K).indexOfObject(element)).isNotNegative();
            assertThat(division.getCOSDictionary(COSName.P)).isSameAs(structure.getCOSDictionary(COSName.K));
        }
    }

    @Test
    void contentKnowsTheGroupThatItIsIn() {
        COSDictionary catalog = catalog(3);
        StructureTree tree = new StructureTree(PdfProfile.PDFA_1B);
        StructureTree.Element paragraph = tree.document().add("P");
        COSArray marked = new COSArray();
        catalog.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS).forEach(page -> {
            StructureTree.PageContent content = tree.new PageContent((COSDictionary) page);
            for (int i = 0; i < 5_000; i++) {
                content.mark(paragraph);
            }
            COSDictionary annotation = new COSDictionary();
            content.own(annotation, paragraph);
            marked.add(annotation);
        });
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
        ShortArrays.in(catalog);

        COSArray groups = paragraph.dictionary().getCOSArray(COSName.K);
        COSArray parents = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        assertThat(groups).hasSize(2).allMatch(group -> ((COSDictionary) group).getNameAsString(COSName.S).equals("Span"));
        assertThat(((COSArray) parents.getObject(1)).getObject(4_999)).isSameAs(groups.getObject(0));
        assertThat(((COSArray) parents.getObject(5)).getObject(0)).isSameAs(groups.getObject(0));
        assertThat(((COSArray) parents.getObject(9)).getObject(0)).isSameAs(groups.getObject(1));
        assertThat(parents.getObject(2 * ((COSDictionary) marked.getObject(2)).getInt(COSName.STRUCT_PARENT) + 1)).isSameAs(groups.getObject(1));
        assertThat(((COSDictionary) groups.getObject(0)).getCOSDictionary(COSName.PG)).isSameAs(paragraph.dictionary().getCOSDictionary(COSName.PG));
    }

    @Test
    void noArrayIsLonger() {
        COSDictionary catalog = catalog(MANY);
        ShortArrays.in(catalog);

        COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        assertParted(catalog.getCOSDictionary(COSName.PAGES), COSName.KIDS, COSName.KIDS);
        assertParted(structure.getCOSDictionary(COSName.K), COSName.K, COSName.K);
        assertParted(structure.getCOSDictionary(COSName.PARENT_TREE), COSName.KIDS, COSName.NUMS);
    }

    @Test
    void ordinaryDocumentsStayAsTheyAre() {
        COSDictionary catalog = catalog(10);
        ShortArrays.in(catalog);

        assertThat(catalog.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS)).hasSize(10);
        assertThat(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.K).getCOSArray(COSName.K)).hasSize(10);
        assertThat(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.PARENT_TREE).containsKey(COSName.NUMS)).isTrue();
    }

    private static void assertParted(COSDictionary node, COSName between, COSName below) {
        COSArray nodes = node.getCOSArray(between);
        assertThat(nodes.size()).isBetween(2, 10);
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(((COSDictionary) nodes.getObject(i)).getCOSArray(below).size()).isBetween(1, 8191);
        }
    }

    /** As many pages as said, each with one paragraph. */
    private static COSDictionary catalog(int count) {
        StructureTree tree = new StructureTree(PdfProfile.PDFA_1B);
        COSDictionary pages = Cos.dictionary("Pages");
        COSArray kids = new COSArray();
        for (int number = 0; number < count; number++) {
            COSDictionary page = Cos.dictionary("Page");
            page.setInt(NUMBER, number);
            page.setItem(COSName.PARENT, pages);
            kids.add(page);
            tree.new PageContent(page).mark(tree.document().add("P"));
        }
        pages.setItem(COSName.KIDS, kids);
        pages.setInt(COSName.COUNT, count);
        COSDictionary catalog = Cos.dictionary("Catalog");
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
        return catalog;
    }
}

package org.wirebound.writer.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.wirebound.writer.Passage;

/** The words of a tagged PDF along its structure, from a node to its kids. */
final class TaggedText {
    private final Function<COSDictionary, @Nullable Map<Integer, StringBuilder>> texts;
    private Passage.Gatherer gatherer = new Passage.Gatherer();
    private int lists;
    private boolean inItem;
    private int quotations;

    /** @param texts what the content of a page says, by marked-content identifier */
    TaggedText(Function<COSDictionary, @Nullable Map<Integer, StringBuilder>> texts) {
        this.texts = texts;
    }

    /** Reads a node, or several. */
    void read(@Nullable COSBase nodes) {
        kids(nodes, null);
    }

    /** All passages that were read; reading begins anew after it. */
    List<Passage> passages() {
        List<Passage> read = gatherer.passages();
        gatherer = new Passage.Gatherer();
        return read;
    }

    private void kids(@Nullable COSBase kids, @Nullable COSDictionary page) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), page);
            }
        } else if (kids != null) {
            kid(kids, page);
        }
    }

    private void kid(@Nullable COSBase kid, @Nullable COSDictionary page) {
        if (kid instanceof COSInteger mcid) {
            content(page, mcid.intValue());
        } else if (kid instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.MCID)) {
                content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
            } else if (dictionary.containsKey(COSName.S)) {
                element(dictionary);
            }
        }
    }

    private void element(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        switch (type) {
            case "L" -> list(element);
            case "LI" -> item(element);
            case "BlockQuote" -> {
                quotations++;
                kidsOf(element);
                quotations--;
            }
            case "Table" -> {
                gatherer.table();
                kidsOf(element);
            }
            case "TR" -> {
                gatherer.row();
                kidsOf(element);
            }
            case "TH", "TD" -> {
                gatherer.cell(columns(element), type.equals("TH"));
                kidsOf(element);
                gatherer.close();
            }
            case "Lbl" -> {
                kidsOf(element);
                gatherer.add(" ");
            }
            case "Figure" -> {
                gatherer.open(Passage.Form.PICTURE);
                gatherer.add(String.valueOf(element.getString(COSName.ALT)));
                gatherer.close();
            }
            case "P", "H1", "H2", "H3" -> paragraph(element);
            default -> kidsOf(element);
        }
    }

    /** A paragraph within an item is the item's own words. */
    private void paragraph(COSDictionary paragraph) {
        if (inItem) {
            kidsOf(paragraph);
            return;
        }
        gatherer.open(quotations > 0 ? Passage.Form.QUOTATION : Passage.Form.RUNNING);
        kidsOf(paragraph);
        gatherer.close();
    }

    /** A list within an item ends the item's own words. */
    private void list(COSDictionary list) {
        if (inItem) {
            gatherer.close();
            inItem = false;
        }
        lists++;
        kidsOf(list);
        lists--;
    }

    private void item(COSDictionary item) {
        gatherer.open(new Passage.Item(lists - 1));
        inItem = true;
        kidsOf(item);
        if (inItem) {
            gatherer.close();
            inItem = false;
        }
    }

    private static int columns(COSDictionary cell) {
        COSDictionary attributes = cell.getCOSDictionary(COSName.A);
        return attributes == null ? 1 : attributes.getInt(COSName.getPDFName("ColSpan"), 1);
    }

    private void kidsOf(COSDictionary element) {
        kids(element.getDictionaryObject(COSName.K), element.getCOSDictionary(COSName.PG));
    }

    private void content(@Nullable COSDictionary page, int mcid) {
        Map<Integer, StringBuilder> ofPage = page == null ? null : texts.apply(page);
        if (ofPage != null) {
            gatherer.add(ofPage.getOrDefault(mcid, new StringBuilder()));
        }
    }
}

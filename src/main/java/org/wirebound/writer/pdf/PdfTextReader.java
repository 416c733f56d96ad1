package org.wirebound.writer.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.UnreadableRenditionException;

/** Reads the words back out of a tagged PDF the way assistive technology does: along the structure tree. */
public final class PdfTextReader implements RenditionReader {
    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public List<Passage> passages(byte[] rendition) {
        try (PDDocument document = Loader.loadPDF(rendition)) {
            COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            if (root == null) {
                throw new IOException("it has no structure tree");
            }
            Walk walk = new Walk(texts(document));
            walk.kids(root.getDictionaryObject(COSName.K), null);
            return walk.gatherer.passages();
        } catch (IOException e) {
            throw new UnreadableRenditionException(Format.PDF, e);
        }
    }

    private static Map<COSDictionary, Map<Integer, StringBuilder>> texts(PDDocument document) throws IOException {
        Map<COSDictionary, Map<Integer, StringBuilder>> texts = new HashMap<>();
        for (PDPage page : document.getPages()) {
            texts.put(page.getCOSObject(), MarkedText.of(page));
        }
        return texts;
    }

    /** One walk along the tree, from a node to its kids. */
    private static final class Walk {
        private final Map<COSDictionary, Map<Integer, StringBuilder>> texts;
        private final Passage.Gatherer gatherer = new Passage.Gatherer();
        private int lists;
        private boolean inItem;
        private int quotations;

        Walk(Map<COSDictionary, Map<Integer, StringBuilder>> texts) {
            this.texts = texts;
        }

        void kids(@Nullable COSBase kids, @Nullable COSDictionary page) {
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
                case "P", "H1", "H2" -> paragraph(element);
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
            Map<Integer, StringBuilder> ofPage = texts.getOrDefault(page, Map.of());
            gatherer.add(ofPage.getOrDefault(mcid, new StringBuilder()));
        }
    }
}

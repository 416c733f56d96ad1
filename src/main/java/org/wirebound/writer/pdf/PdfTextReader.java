package org.wirebound.writer.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.UnreadableRenditionException;

/** Reads the words back out of a tagged PDF the way assistive technology does: along the structure tree. */
public final class PdfTextReader implements RenditionReader {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Lbl", "LBody");

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public String text(byte[] rendition) {
        try (PDDocument document = Loader.loadPDF(rendition)) {
            COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            if (root == null) {
                throw new IOException("it has no structure tree");
            }
            Walk walk = new Walk(texts(document));
            walk.kids(root.getDictionaryObject(COSName.K), null);
            return walk.out.toString();
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
    private record Walk(Map<COSDictionary, Map<Integer, StringBuilder>> texts, StringBuilder out) {
        Walk(Map<COSDictionary, Map<Integer, StringBuilder>> texts) {
            this(texts, new StringBuilder());
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
            kids(element.getDictionaryObject(COSName.K), element.getCOSDictionary(COSName.PG));
            if (type.equals("Lbl")) {
                out.append(' ');
            } else if (!INLINE.contains(type)) {
                out.append('\n');
            }
        }

        private void content(@Nullable COSDictionary page, int mcid) {
            Map<Integer, StringBuilder> ofPage = texts.getOrDefault(page, Map.of());
            out.append(ofPage.getOrDefault(mcid, new StringBuilder()));
        }
    }
}

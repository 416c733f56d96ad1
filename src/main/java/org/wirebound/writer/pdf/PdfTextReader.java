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
            TaggedText text = new TaggedText(texts(document)::get);
            text.read(root.getDictionaryObject(COSName.K));
            return text.passages();
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
}

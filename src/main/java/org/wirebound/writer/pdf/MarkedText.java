package org.wirebound.writer.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.wirebound.type.Cluster;

/**
 * Gathers what the glyphs of a page read as, by the marked content that they stand in; artifacts are left out, and so are the hyphens
 * that the setting put at the ends of lines (ISO 32000-1, 14.8.2.2.3): the text's own soft hyphens need no actual text.
 */
final class MarkedText extends PDFStreamEngine {
    private static final int NONE = -1;

    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private int mcid = NONE;
    private boolean inActualText;

    private MarkedText() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The texts of a page by marked-content identifier. */
    static Map<Integer, StringBuilder> of(PDPage page) throws IOException {
        MarkedText engine = new MarkedText();
        engine.processPage(page);
        return engine.texts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (properties == null) {
            return;
        }
        if (properties.containsKey(COSName.ACTUAL_TEXT)) {
            inActualText = true;
            String text = properties.getString(COSName.ACTUAL_TEXT);
            append(Cluster.SOFT_HYPHEN.equals(text) ? "" : text);
        } else {
            mcid = properties.getInt(COSName.MCID, NONE);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        mcid = inActualText ? mcid : NONE;
        inActualText = false;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!inActualText) {
            append(font.toUnicode(code));
        }
    }

    private void append(@Nullable String text) {
        if (mcid != NONE && text != null) {
            texts.computeIfAbsent(mcid, missing -> new StringBuilder()).append(text);
        }
    }
}

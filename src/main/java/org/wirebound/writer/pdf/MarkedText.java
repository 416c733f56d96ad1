package org.wirebound.writer.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
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

/**
 * Gathers what the glyphs of a page read as, by the marked content that they stand in; artifacts are left out, and so are the hyphens
 * that the setting put at the ends of lines (ISO 32000-1, 14.8.2.2.3), which a tag of our own tells from the text's soft hyphens.
 */
final class MarkedText extends PDFStreamEngine {
    private static final int NONE = -1;

    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<String> reversed = new ArrayList<>();
    private int mcid = NONE;

    /** What an operator opened. */
    private enum Mark { CONTENT, ACTUAL_TEXT, REVERSED, HYPHEN, OTHER }

    private MarkedText() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new BeginMarkedContentSequence(this));
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
        if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT)) {
            append(properties.getString(COSName.ACTUAL_TEXT));
            open.push(Mark.ACTUAL_TEXT);
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            mcid = properties.getInt(COSName.MCID);
            open.push(Mark.CONTENT);
        } else {
            open.push(switch (tag.getName()) {
                case "ReversedChars" -> Mark.REVERSED;
                case ContentStream.LINE_END_HYPHEN -> Mark.HYPHEN;
                default -> Mark.OTHER;
            });
        }
    }

    @Override
    public void endMarkedContentSequence() {
        Mark closed = open.isEmpty() ? Mark.OTHER : open.pop();
        if (closed == Mark.CONTENT) {
            mcid = NONE;
        } else if (closed == Mark.REVERSED) {
            Collections.reverse(reversed);
            reversed.forEach(this::append);
            reversed.clear();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!open.contains(Mark.ACTUAL_TEXT)) {
            String text = font.toUnicode(code);
            append(open.contains(Mark.HYPHEN) && text != null ? text.substring(0, text.length() - 1) : text);
        }
    }

    private void append(@Nullable String text) {
        if (mcid == NONE || text == null) {
            return;
        } else if (open.contains(Mark.REVERSED)) {
            reversed.add(text);
        } else {
            texts.computeIfAbsent(mcid, missing -> new StringBuilder()).append(text);
        }
    }
}

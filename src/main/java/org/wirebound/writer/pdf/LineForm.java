package org.wirebound.writer.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;

/** One line of type as a form (ISO 32000-1 8.10) with its font in it, for what a printed copy says besides its pages. */
public final class LineForm {
    /** Letters with marks reach further than a type size above and below the baseline, and over the ends of the line. */
    private static final int ROOM = 2;

    private LineForm() {}

    /**
     * The form; its baseline starts at its origin.
     *
     * @param rightToLeft the direction of the line as a whole
     */
    public static PDFormXObject of(Line line, boolean rightToLeft) {
        ContentStream content = new ContentStream();
        PdfFonts fonts = new PdfFonts(PdfProfile.DEFAULT);
        content.beginText();
        new LinePainter(content, fonts).show(line.visual(rightToLeft), 0, 0, 0);
        content.endText();
        COSStream stream = Cos.stream(content.bytes());
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.RESOURCES, fonts.resources());
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(box(line));
        return form;
    }

    private static PDRectangle box(Line line) {
        List<Sort> sorts = line.drawn();
        float room = (float) Math.ceil(ROOM * sorts.stream().mapToDouble(Sort::size).max().orElse(0));
        return new PDRectangle(-room, -room, (float) Math.ceil(LinePainter.width(line, 0)) + 2 * room, 2 * room);
    }
}

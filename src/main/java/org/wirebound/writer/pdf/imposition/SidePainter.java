package org.wirebound.writer.pdf.imposition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.wirebound.style.PageStyle;

/**
 * Paints the sides of the sheets of one dispatch.
 *
 * @param page the size of a page before it is scaled
 * @param pages the pages, by number from 0
 * @param watermark what stands behind each page
 * @param note what stands at the lower edge of each side
 */
record SidePainter(PageStyle page, Map<Integer, PDFormXObject> pages, Optional<Overlay> watermark, Optional<Note> note) {
    /** The longest that a watermark may be, as a share of the diagonal of its page. */
    private static final double WATERMARK_LENGTH = 0.76;
    /** The largest that its type may be, as a share of the width of its page. */
    private static final double WATERMARK_SIZE = 0.22;
    /** Lines between pages keep this share of a page's side away from the edges of the sheet. */
    private static final double HAIRLINE_INSET = 0.04;

    /**
     * A line at the lower edge of each side.
     *
     * @param words the line
     * @param baseline its height in points
     */
    record Note(Overlay words, double baseline) {}

    /** One side of a sheet as a page. */
    PDPage side(Forme forme, Layout layout) {
        StringBuilder content = new StringBuilder();
        COSDictionary forms = new COSDictionary();
        watermark.ifPresent(words -> {
            forms.setItem(COSName.getPDFName("W"), words.form());
            forme.places().forEach(place -> behind(words, place, content));
        });
        forme.places().forEach(place -> {
            String name = "P" + (place.page() + 1);
            forms.setItem(COSName.getPDFName(name), pages.get(place.page()));
            content.append("q ").append(numbers(place.scale(), 0, 0, place.scale(), place.x(), place.y())).append("cm /").append(name).append(" Do Q\n");
        });
        hairlines(forme, layout, content);
        note.filter(any -> !forme.places().isEmpty()).ifPresent(line -> {
            forms.setItem(COSName.getPDFName("N"), line.words().form());
            below(line, forme, layout, content);
        });
        return page(forme, content, forms);
    }

    /**
     * Turned about the middle of its page, so that it rises as it is read. It reads as nothing (ISO 32000-1 14.9.4): readers that go by the
     * place of letters would strew its words among those of the page.
     */
    private void behind(Overlay words, Forme.Place place, StringBuilder content) {
        double diagonal = Math.hypot(page.width(), page.height());
        double scale = place.scale() * Math.min(WATERMARK_LENGTH * diagonal / words.width(), WATERMARK_SIZE * page.width() / words.size());
        double cosine = scale * page.width() / diagonal;
        double sine = scale * page.height() / diagonal * (words.rightToLeft() ? -1 : 1);
        double x = place.x() + place.scale() * page.width() / 2 - cosine * words.width() / 2 + sine * words.middle();
        double y = place.y() + place.scale() * page.height() / 2 - sine * words.width() / 2 - cosine * words.middle();
        content.append("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n/Span <</ActualText ()>> BDC\nq ")
                .append(numbers(cosine, sine, -sine, cosine, x, y)).append("cm /W Do Q\nEMC\nEMC\n");
    }

    /** Parts the pages of a sheet that stays flat; one that is folded needs no line. */
    private static void hairlines(Forme forme, Layout layout, StringBuilder content) {
        if (layout != Layout.TWO_UP && layout != Layout.FOUR_UP) {
            return;
        }
        double foot = Math.max(forme.foot(), forme.height() * HAIRLINE_INSET);
        double middle = (forme.height() + forme.foot()) / 2;
        double edge = forme.width() * HAIRLINE_INSET;
        content.append("/Artifact <</Type /Layout>> BDC\nq 0.25 w 0.7 G ")
                .append(numbers(forme.width() / 2, foot)).append("m ").append(numbers(forme.width() / 2, forme.height() * (1 - HAIRLINE_INSET))).append("l S ");
        if (layout.rows() > 1) {
            content.append(numbers(edge, middle)).append("m ").append(numbers(forme.width() - edge, middle)).append("l S ");
        }
        content.append("Q\nEMC\n");
    }

    /** In the middle of the sheet, or of the half where a turned sheet has its first page: a fold would cut it. */
    private static void below(Note line, Forme forme, Layout layout, StringBuilder content) {
        Forme.Place first = forme.places().get(0);
        double half = forme.width() / 2;
        double middle = !layout.turned() ? half : first.x() < half ? half / 2 : half * 1.5;
        content.append("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq ")
                .append(numbers(1, 0, 0, 1, middle - line.words().width() / 2, line.baseline())).append("cm /N Do Q\nEMC\n");
    }

    private static PDPage page(Forme forme, StringBuilder content, COSDictionary forms) {
        PDPage side = new PDPage(new PDRectangle((float) forme.width(), (float) forme.height()));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, forms);
        side.setResources(resources);
        side.setContents(new PDStream(deflated(content.toString().getBytes(StandardCharsets.US_ASCII))));
        return side;
    }

    private static COSStream deflated(byte[] content) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static String numbers(double... values) {
        StringBuilder numbers = new StringBuilder();
        for (double value : values) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN).stripTrailingZeros();
            numbers.append(rounded.signum() == 0 ? "0" : rounded.toPlainString()).append(' ');
        }
        return numbers.toString();
    }
}

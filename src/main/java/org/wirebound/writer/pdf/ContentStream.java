package org.wirebound.writer.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wirebound.style.Colour;

/** The operators of a page (ISO 32000-1 annex A), each said only when it changes something. */
final class ContentStream {
    /** The tag of our own for a hyphen that is no part of the text. */
    static final String LINE_END_HYPHEN = "LineEndHyphen";

    /** How many strokes that make a glyph bold stand side by side in an em. */
    private static final double STROKES_IN_AN_EM = 36;
    private static final int THOUSAND = 1000;
    /** Numbers of fewer thousandths are rounded in whole numbers. */
    private static final double EXACT = 1e9;
    /** What lies nearer than this to a thousandth is surely rounded to it. */
    private static final double CLEAR = 0.4999;

    private final StringBuilder out = new StringBuilder(1 << 13);
    private String font = "";
    private String colour = "";
    private String spacing = "0";
    private String bold = "0 Tr\n";
    private boolean inText;

    void beginMarked(String tag, int mcid) {
        out.append('/').append(tag).append(" <</MCID ").append(mcid).append(">> BDC\n");
    }

    /** What stands between this and the end is furniture of the page, not content (ISO 14289-1 7.1). */
    void beginArtifact(String subtype) {
        out.append("/Artifact <</Type /Pagination /Subtype /").append(subtype).append(">> BDC\n");
    }

    void beginLayoutArtifact() {
        out.append("/Artifact <</Type /Layout>> BDC\n");
    }

    /** The glyphs up to the end stand in an order that is the reverse of that of reading (ISO 32000-1 14.8.2.3.3). */
    void beginReversed() {
        out.append("/ReversedChars BMC\n");
    }

    /** What stands up to the end is a hyphen that the setting put there; for other readers it is a soft one by its code alone. */
    void beginLineEndHyphen() {
        out.append('/').append(LINE_END_HYPHEN).append(" BMC\n");
    }

    /** Says what the glyphs up to the end read as, in UTF-16 (ISO 32000-1 14.9.4). */
    void beginActualText(String hexadecimal) {
        out.append("/Span <</ActualText <FEFF").append(hexadecimal).append(">>> BDC\n");
    }

    void endMarked() {
        out.append("EMC\n");
    }

    void beginText() {
        out.append("BT\n");
        inText = true;
    }

    void endText() {
        out.append("ET\n");
        inText = false;
    }

    boolean inText() {
        return inText;
    }

    void font(String resource, double size) {
        String wanted = "/" + resource + " " + number(size) + " Tf\n";
        if (!wanted.equals(font)) {
            out.append(font = wanted);
        }
    }

    private static String colour(Colour wanted) {
        return wanted.red() == wanted.green() && wanted.green() == wanted.blue()
                ? number(wanted.red() / 255.0) + " g\n"
                : number(wanted.red() / 255.0) + " " + number(wanted.green() / 255.0) + " " + number(wanted.blue() / 255.0) + " rg\n";
    }

    void fill(Colour wanted) {
        String operator = colour(wanted);
        if (!operator.equals(colour)) {
            out.append(colour = operator);
        }
    }

    void letterSpacing(double points) {
        String wanted = number(points);
        if (!wanted.equals(spacing)) {
            out.append(spacing = wanted).append(" Tc\n");
        }
    }

    /**
     * Draws the outlines of the glyphs too, which makes them bolder.
     *
     * @param size of the type in points, 0 for plain glyphs
     */
    void embolden(double size, Colour colour) {
        String wanted = size == 0 ? "0 Tr\n" : number(size / STROKES_IN_AN_EM) + " w\n" + colour(colour).toUpperCase(Locale.ROOT) + "2 Tr\n";
        if (!wanted.equals(bold)) {
            out.append(bold = wanted);
        }
    }

    void moveTo(double x, double y) {
        out.append("1 0 0 1 ").append(number(x)).append(' ').append(number(y)).append(" Tm\n");
    }

    /** Shows an array of codes and adjustments, as it stands between the brackets of {@code TJ}. */
    void show(CharSequence array) {
        out.append('[').append(array).append("] TJ\n");
    }

    void rectangle(double x, double y, double width, double height) {
        out.append(number(x)).append(' ').append(number(y)).append(' ')
                .append(number(width)).append(' ').append(number(height)).append(" re f\n");
    }

    /** Draws a picture of the resources, which fills a square of the side 1, in a rectangle. */
    void picture(String resource, double x, double y, double width, double height) {
        out.append("q ").append(number(width)).append(" 0 0 ").append(number(height)).append(' ')
                .append(number(x)).append(' ').append(number(y)).append(" cm /").append(resource).append(" Do Q\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** At most three decimals, which is finer than any press. */
    static String number(double value) {
        double thousandths = value * THOUSAND;
        double whole = Math.rint(thousandths);
        return Math.abs(thousandths) < EXACT && Math.abs(thousandths - whole) < CLEAR ? decimals((long) whole) : rounded(value);
    }

    private static String decimals(long thousandths) {
        long whole = Math.abs(thousandths) / THOUSAND;
        int rest = (int) (Math.abs(thousandths) % THOUSAND);
        StringBuilder number = new StringBuilder(12).append(thousandths < 0 ? "-" : "").append(whole);
        if (rest > 0) {
            number.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                number.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                number.append((char) ('0' + rest % 10));
            }
        }
        return number.toString();
    }

    /** For what lies so near the middle of two thousandths that only its decimals tell which is the even one. */
    private static String rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}

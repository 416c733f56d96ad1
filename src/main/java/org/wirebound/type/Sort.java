package org.wirebound.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.wirebound.style.Run;

/**
 * One cluster cast at its size: what a line is made of.
 *
 * @param cluster what is drawn
 * @param run the run that it belongs to
 * @param size the type size in points
 * @param width how far the pen moves on, letter spacing and what national rules add included, in points
 * @param rigid true for a blank whose width is the same in every line
 */
public record Sort(Cluster cluster, Run run, double size, double width, boolean rigid) {
    /** A blank may become half as wide again before a line counts as loose. */
    private static final double BLANK_STRETCH = 0.5;
    /** A blank never becomes wider than this, in ems: some fonts draw it half an em wide, and readers of the file take wider gaps for those between columns. */
    private static final double WIDEST_BLANK = 0.75;
    /** A blank never becomes narrower than three quarters of its width. */
    private static final double BLANK_SHRINK = 0.25;
    /** How much room two ideographs may get between them, in ems, as for TeX's CJK packages. */
    private static final double IDEOGRAPH_STRETCH = 0.08;
    /** How much room two clusters may get where words are written without blanks, in ems; so little that no reader takes it for one. */
    private static final double CLUSTER_STRETCH = 0.03;
    /** The first character of the scripts that are written without blanks (U+0E00, Thai). */
    private static final int FIRST_UNSPACED = 0x0E00;
    /** The first character that may be an ideograph (U+2E80, CJK radicals). */
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final int NO_BREAK_BLANK = 0xA0;

    static Sort cast(Cluster cluster, Run run, double scale) {
        double size = run.style().size() * scale;
        return new Sort(cluster, run, size, cluster.advance() * size + run.style().letterSpacing() * scale, false);
    }

    /** Its embedding level (UAX 9): odd from right to left. */
    public int level() {
        return cluster.level();
    }

    /** True for a blank between words. */
    public boolean blank() {
        return cluster.blank();
    }

    /** How much wider it may become in a justified line, in points: the measure of its share of the line's slack. */
    public double stretch() {
        if (rigid) {
            return 0;
        }
        return spacing() ? blankStretch() : ideograph() ? IDEOGRAPH_STRETCH * size : unspaced() ? CLUSTER_STRETCH * size : 0;
    }

    private double blankStretch() {
        return Math.max(0, Math.min(BLANK_STRETCH * width, (WIDEST_BLANK * size - width) / Line.LOOSEST));
    }

    /** How much narrower it may become, in points. */
    public double shrink() {
        return !rigid && spacing() ? BLANK_SHRINK * width : 0;
    }

    /** What it is wider than its own glyphs, letter spacing apart, in points: the kern behind it that a national rule asks for. */
    public double kern() {
        return width - cluster.advance() * size - run.style().letterSpacing() * size / run.style().size();
    }

    Sort withWidth(double points) {
        return new Sort(cluster, run, size, points, true);
    }

    Sort asRigid() {
        return rigid ? this : new Sort(cluster, run, size, width, true);
    }

    /** A blank that parts words, may a line end with it or not (CSS Text 3, word-separator characters). */
    private boolean spacing() {
        return blank() || cluster.text().length() == 1 && cluster.text().charAt(0) == NO_BREAK_BLANK;
    }

    /** Hangul is written with blanks between words, which give way instead. */
    private boolean ideograph() {
        int character = cluster.text().isEmpty() ? 0 : cluster.text().codePointAt(0);
        if (character < FIRST_IDEOGRAPH) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH)
                && UScript.getScript(character) != UScript.HANGUL;
    }

    /** A cluster of a script whose words stand together, so that a line may have no blank at all. */
    private boolean unspaced() {
        int character = cluster.text().isEmpty() ? 0 : cluster.text().codePointAt(0);
        if (character < FIRST_UNSPACED || width == 0) {
            return false;
        }
        return switch (UScript.getScript(character)) {
            case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.TIBETAN -> true;
            default -> false;
        };
    }
}

package org.wirebound.type;

import org.wirebound.style.Run;

/**
 * One cluster cast at its size: what a line is made of.
 *
 * @param cluster what is drawn
 * @param run the run that it belongs to
 * @param size the type size in points
 * @param width how far the pen moves on, letter spacing included, in points
 */
public record Sort(Cluster cluster, Run run, double size, double width) {

    static Sort cast(Cluster cluster, Run run, double scale) {
        double size = run.style().size() * scale;
        return new Sort(cluster, run, size, cluster.advance() * size + run.style().letterSpacing() * scale);
    }

    /** Its embedding level (UAX 9): odd from right to left. */
    public int level() {
        return cluster.level();
    }

    /** True for a blank between words. */
    public boolean blank() {
        return cluster.blank();
    }
}

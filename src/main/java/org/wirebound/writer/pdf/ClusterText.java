package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wirebound.type.Cluster;

/**
 * What each glyph of a cluster reads as. Glyphs share the characters out among them in the order of reading, so that every reader
 * finds each once; what has more glyphs than characters, or a meaning that is agreed in private, has an actual text besides.
 *
 * @param parts one a glyph, from left to right
 * @param actual whether the cluster needs an actual text (ISO 32000-1 14.9.4)
 */
record ClusterText(List<String> parts, boolean actual) {
    /** What a glyph reads as when its cluster's text is carried by others: a break that no reader shows. */
    static final String NOTHING_VISIBLE = "\u200B";

    static ClusterText of(Cluster cluster) {
        int glyphs = cluster.glyphs().size();
        boolean secret = PrivateUse.in(cluster.text()) || cluster.lineEndHyphen();
        if (glyphs == 1) {
            return new ClusterText(List.of(cluster.text()), secret);
        }
        List<String> parts = new ArrayList<>(glyphs);
        int at = 0;
        for (int i = 0; i < glyphs; i++) {
            boolean last = i == glyphs - 1;
            int end = last || at == cluster.text().length() ? cluster.text().length() : cluster.text().offsetByCodePoints(at, 1);
            parts.add(end > at ? cluster.text().substring(at, end) : NOTHING_VISIBLE);
            at = end;
        }
        boolean surplus = parts.get(glyphs - 1).equals(NOTHING_VISIBLE) && !cluster.text().endsWith(NOTHING_VISIBLE);
        if (cluster.level() % 2 != 0) {
            Collections.reverse(parts);
        }
        return new ClusterText(parts, secret || surplus);
    }
}

package org.wirebound.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A font for text that is written as glyph codes, with a glyph for each logotype that a document uses.
 *
 * @param bytes a TrueType font; not to be written to
 * @param glyphs the number of the glyph of each logotype
 */
public record CastFont(byte[] bytes, Map<Logotype, Integer> glyphs) {

    /** Casts logotypes of a face; those that the face has as glyphs are taken as they are. */
    public static CastFont of(Face face, Collection<Logotype> logotypes) {
        SortedSet<Integer> used = new TreeSet<>();
        logotypes.forEach(logotype -> logotype.parts().forEach(part -> used.add(part.glyph())));
        FontSubset subset = FontSubset.ofGlyphs(face, used);
        int next = subset.newGlyphs().values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        Map<Logotype, Integer> numbers = new HashMap<>();
        List<Logotype> toCast = new ArrayList<>();
        for (Logotype logotype : logotypes) {
            if (logotype.cast(face)) {
                numbers.put(logotype, subset.newGlyphs().get(logotype.parts().get(0).glyph()));
            } else if (numbers.putIfAbsent(logotype, next + toCast.size()) == null) {
                toCast.add(renumbered(logotype, subset.newGlyphs()));
            }
        }
        return new CastFont(Foundry.cast(subset.bytes(), toCast), Map.copyOf(numbers));
    }

    private static Logotype renumbered(Logotype logotype, Map<Integer, Integer> numbers) {
        return new Logotype(logotype.parts().stream()
                .map(part -> new Logotype.Part(numbers.get(part.glyph()), part.x(), part.y()))
                .toList(), logotype.advance());
    }
}

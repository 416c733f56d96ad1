package org.wirebound.type;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wirebound.style.Galley;

/**
 * Which faces a galley needs, and which characters of each.
 *
 * @param characters the code points by face, in a fixed order
 * @param missing the code points that no face has
 */
public record FontUse(SortedMap<FaceName, SortedSet<Integer>> characters, SortedSet<Integer> missing) {
    /** Reads the galley, its markers and its foot. */
    public static FontUse of(Galley galley, FontLibrary library) {
        SortedMap<FaceName, SortedSet<Integer>> characters = new TreeMap<>();
        SortedSet<Integer> missing = new TreeSet<>();
        for (FaceRun run : FaceRun.of(galley, library)) {
            SortedSet<Integer> kind = run.face().map(face -> characters.computeIfAbsent(face, name -> new TreeSet<>())).orElse(missing);
            run.text().codePoints().forEach(kind::add);
        }
        return new FontUse(Collections.unmodifiableSortedMap(characters), Collections.unmodifiableSortedSet(missing));
    }

    /** The faces that are needed, in a fixed order. */
    public Stream<Map.Entry<FaceName, SortedSet<Integer>>> faces() {
        return characters.entrySet().stream();
    }
}

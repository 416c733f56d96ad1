package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

/**
 * Which faces a galley needs, and which characters of each.
 *
 * @param characters the code points by face, in a fixed order
 * @param missing the code points that no face has
 */
public record FontUse(SortedMap<FaceName, SortedSet<Integer>> characters, SortedSet<Integer> missing) {
    /** What a running foot needs besides the identifier: page numbers and what stands between them. */
    private static final String FOOT_CHARACTERS = "0123456789/ ";
    /** What a program that reads EPUB or DOCX draws where it breaks a word. */
    private static final int HYPHEN = '-';

    /** Reads the galley, its markers and its foot. */
    public static FontUse of(Galley galley, FontLibrary library) {
        return of(galley, List.of(), library);
    }

    /** Reads words that stand beside the pieces too, such as those of a running head. */
    public static FontUse of(Galley galley, List<Run> beside, FontLibrary library) {
        FontUse use = new FontUse(new TreeMap<>(), new TreeSet<>());
        for (Piece piece : galley.pieces()) {
            piece.marker().ifPresent(marker -> use.add(marker, piece.style().text(), galley.language(), library));
            boolean hyphens = piece.style().ends().hyphens() == BlockStyle.Hyphens.AUTO;
            for (Run run : piece.runs()) {
                String language = run.language().orElse(galley.language());
                use.add(run.text(), run.style(), language, library).filter(face -> hyphens && face.has(HYPHEN))
                        .forEach(face -> use.characters.get(face.name()).add(HYPHEN));
            }
        }
        beside.forEach(run -> use.add(run.text(), run.style(), galley.language(), library));
        BlockStyle foot = galley.style().of(Role.FOOT);
        use.add(FOOT_CHARACTERS + galley.imprint().identifier(), foot.text(), "und", library);
        return new FontUse(Collections.unmodifiableSortedMap(use.characters), Collections.unmodifiableSortedSet(use.missing));
    }

    /** What is needed for this and for other words. */
    public FontUse with(FontUse other) {
        SortedMap<FaceName, SortedSet<Integer>> all = new TreeMap<>(characters);
        other.characters.forEach((face, points) -> all.merge(face, points, FontUse::union));
        return new FontUse(all, union(missing, other.missing));
    }

    private static SortedSet<Integer> union(SortedSet<Integer> some, SortedSet<Integer> others) {
        if (some.containsAll(others)) {
            return some;
        }
        SortedSet<Integer> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    /** The faces that are needed, in a fixed order. */
    public Stream<Map.Entry<FaceName, SortedSet<Integer>>> faces() {
        return characters.entrySet().stream();
    }

    /** Adds words and gives the faces that they are set in. */
    private Stream<Face> add(String words, TextStyle style, String language, FontLibrary library) {
        Face preferred = library.face(style.family(), style.bold(), style.italic());
        String text = words.replace("\n", "");
        List<Item> items = Item.of(text, preferred, language, library);
        for (Item item : items) {
            SortedSet<Integer> kind = item.face()
                    .map(face -> characters.computeIfAbsent(face.name(), name -> new TreeSet<>()))
                    .orElse(missing);
            String part = text.substring(item.start(), item.end());
            part.codePoints().forEach(kind::add);
            if (item.script() == UScript.HANGUL) {
                Normalizer2.getNFCInstance().normalize(part).codePoints().forEach(kind::add); // shapers put syllables together
            }
        }
        return items.stream().flatMap(item -> item.face().stream());
    }
}

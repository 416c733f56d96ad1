package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Item;

/**
 * In which order a reading program is to look for letters. A family that sets more of the text stands before one that sets less:
 * the fonts hold the letters alone that they are used for, and blanks and points are then those of the words around them.
 *
 * @param families by the family of the house style, the first to be looked in first
 */
record FontStacks(SortedMap<String, List<String>> families) {

    static FontStacks of(Galley galley, FontLibrary library) {
        Counter counter = new Counter(library);
        counter.add(galley);
        return counter.stacks();
    }

    /** The families to look in for text in a family of the house style. */
    List<String> of(String family) {
        return families.getOrDefault(family, List.of(family));
    }

    /** Counts how much of the text of any number of galleys each family sets. */
    static final class Counter {
        private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        private final FontLibrary library;

        Counter(FontLibrary library) {
            this.library = library;
        }

        void add(Galley galley) {
            for (Piece piece : galley.pieces()) {
                piece.marker().ifPresent(marker -> count(marker, piece.style().text(), galley.language()));
                for (Run run : piece.runs()) {
                    count(run.text(), run.style(), run.language().orElse(galley.language()));
                }
            }
        }

        FontStacks stacks() {
            SortedMap<String, List<String>> families = new TreeMap<>();
            counts.forEach((own, used) -> {
                used.putIfAbsent(own, 0);
                List<String> stack = new ArrayList<>(used.keySet());
                stack.sort(Comparator.comparing((String family) -> -used.get(family)).thenComparing(family -> family.equals(own) ? 0 : 1));
                families.put(own, List.copyOf(stack));
            });
            return new FontStacks(families);
        }

        private void count(String text, TextStyle style, String language) {
            SortedMap<String, Integer> used = counts.computeIfAbsent(style.family(), family -> new TreeMap<>());
            Face preferred = library.face(style.family(), style.bold(), style.italic());
            if (text.codePoints().allMatch(point -> preferred.has(point) || Character.isISOControl(point))) {
                used.merge(style.family(), text.length(), Integer::sum);
                return;
            }
            for (Item item : Item.of(text, preferred, language, library)) {
                item.face().ifPresent(face -> used.merge(face.name().family(), item.end() - item.start(), Integer::sum));
            }
        }
    }
}

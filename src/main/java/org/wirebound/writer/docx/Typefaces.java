package org.wirebound.writer.docx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;

/**
 * The families that the named styles ask for, so that most words need no format of their own: of each kind of letters the one that sets
 * most of them in the document, where the family of the house style lacks them.
 *
 * @param names by the family of the house style; one that sets all of its text itself is not listed
 */
record Typefaces(SortedMap<String, Names> names) {

    /** The families of Word's kinds of letters. */
    record Names(String western, String eastAsian, String complex) {
        String of(LetterKind kind) {
            return switch (kind) {
                case WESTERN -> western;
                case EAST_ASIAN -> eastAsian;
                case COMPLEX -> complex;
            };
        }
    }

    static Typefaces of(Galley galley, FontLibrary fonts) {
        SortedMap<String, Map<LetterKind, SortedMap<String, Integer>>> counts = new TreeMap<>();
        for (Piece piece : galley.pieces()) {
            piece.marker().ifPresent(marker -> count(new Run(piece.role(), marker, piece.style().text(), Optional.empty()),
                    galley.language(), fonts, counts));
            piece.runs().forEach(run -> count(run, galley.language(), fonts, counts));
        }
        SortedMap<String, Names> names = new TreeMap<>();
        counts.forEach((family, kinds) -> {
            String western = most(kinds.get(LetterKind.WESTERN), family);
            Names found = new Names(western, most(kinds.get(LetterKind.EAST_ASIAN), western), most(kinds.get(LetterKind.COMPLEX), western));
            if (!found.equals(own(family))) {
                names.put(family, found);
            }
        });
        return new Typefaces(names);
    }

    private static void count(
            Run run, String language, FontLibrary fonts, Map<String, Map<LetterKind, SortedMap<String, Integer>>> counts) {
        Map<LetterKind, SortedMap<String, Integer>> kinds =
                counts.computeIfAbsent(run.style().family(), family -> new EnumMap<>(LetterKind.class));
        for (Portion portion : Portion.byFamily(run, language, fonts)) {
            for (LetterKind kind : LetterKind.values()) {
                int count = portion.count(kind);
                if (count > 0) {
                    kinds.computeIfAbsent(kind, any -> new TreeMap<>()).merge(portion.family(), count, Integer::sum);
                }
            }
        }
    }

    /** The family with the highest count, the first by name of several. */
    private static String most(@Nullable SortedMap<String, Integer> counts, String otherwise) {
        String most = otherwise;
        if (counts != null) {
            int highest = 0;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                if (entry.getValue() > highest) {
                    highest = entry.getValue();
                    most = entry.getKey();
                }
            }
        }
        return most;
    }

    private static Names own(String family) {
        return new Names(family, family, family);
    }

    /** What a style names for a family of the house style. */
    Names of(String family) {
        return names.getOrDefault(family, own(family));
    }

    /** Whether a portion of a run in a family of the house style comes out in the portion's own family by the style alone. */
    boolean fit(Portion portion, String family) {
        Names styled = of(family);
        for (LetterKind kind : LetterKind.values()) {
            if (portion.mayBe(kind) && !styled.of(kind).equals(portion.family())) {
                return false;
            }
        }
        return true;
    }
}

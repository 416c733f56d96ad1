package org.wirebound.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;

/**
 * What the pages of a dispatch after the first say above their text: one line.
 *
 * @param title at the start: the headline, cut between words and ended with an ellipsis where it is longer than the line has room
 * @param end at the end: the agency, or else the rubric with the date; nothing where it is wider than a third of the line
 */
public record RunningHead(Run title, Optional<Run> end) {
    private static final String ELLIPSIS = "\u2026";
    /** The room between start and end, in ems. */
    private static final double LEAST_GAP = 3;
    /** The most of the line that its end may take. */
    private static final double END_SHARE = 1 / 3.0;
    /** So many characters at most are looked at, more than any line of letters that can be read holds. */
    private static final int LONGEST = 1_000;

    /**
     * The running head of a galley; none where it has no headline, or where the upper margin is too low for a line and its rule.
     *
     * @param typesetter what the words are measured with
     */
    public static Optional<RunningHead> of(Galley galley, Typesetter typesetter) {
        return fits(galley) ? words(Role.HEADLINE, galley).map(title -> cut(title, words(Role.AGENCY, galley).or(() -> words(Role.RUBRIC, galley)), galley, new Ruler(galley, typesetter))) : Optional.empty();
    }

    /**
     * The running head of a page of a volume; none where the upper margin is too low for it.
     *
     * @param title what stands at the start, cut where it is too long; it may be empty
     * @param part what stands at the end
     * @param galley whose look it has
     */
    public static Optional<RunningHead> of(String title, String part, Galley galley, Typesetter typesetter) {
        return fits(galley) ? Optional.of(cut(plain(title), Optional.of(plain(part)), galley, new Ruler(galley, typesetter))) : Optional.empty();
    }

    /** All words of the line, from start to end. */
    public List<Run> runs() {
        return Stream.concat(Stream.of(title), end.stream()).toList();
    }

    private static boolean fits(Galley galley) {
        BlockStyle style = galley.style().of(Role.HEAD);
        double rule = style.ruleBelow().map(look -> look.gap() + look.thickness()).orElse(0.0);
        return style.leading() + rule <= galley.style().page().margins().top();
    }

    private static RunningHead cut(String title, Optional<String> last, Galley galley, Ruler ruler) {
        PageStyle page = galley.style().page();
        Optional<String> end = last
                .filter(words -> words.length() <= LONGEST && ruler.width(words) <= page.measure() * END_SHARE);
        double taken = end.map(words -> ruler.width(words) + LEAST_GAP * galley.style().of(Role.HEAD).text().size()).orElse(0.0);
        return new RunningHead(run(ruler.cut(title, page.measure() - taken), galley), end.map(words -> run(words, galley)));
    }

    private static Optional<String> words(Role role, Galley galley) {
        return galley.pieces().stream().filter(piece -> piece.role() == role).findFirst()
                .map(Piece::text).map(RunningHead::plain).filter(text -> !text.isEmpty());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Run run(String text, Galley galley) {
        return new Run(Role.HEAD, text, galley.style().of(Role.HEAD).text(), Optional.empty());
    }

    /** Measures words in the type of the head. */
    private record Ruler(Galley galley, Typesetter typesetter) {

        /** The width of some words on one line, in points. */
        double width(String words) {
            return typesetter.line(run(words, galley), galley.language(), galley.rightToLeft()).width();
        }

        /** The words themselves, or as many of them as there is room for; of a single word that is too long as many letters. */
        String cut(String words, double room) {
            if (words.length() <= LONGEST && width(words) <= room) {
                return words;
            }
            ULocale locale = ULocale.forLanguageTag(galley.language());
            String between = cut(words, room, BreakIterator.getLineInstance(locale));
            return between.equals(ELLIPSIS) ? cut(words, room, BreakIterator.getCharacterInstance(locale)) : between;
        }

        /** Looks for the last of the places at which the words may be cut that leaves no more than fits. */
        private String cut(String words, double room, BreakIterator places) {
            String start = words.substring(0, Math.min(words.length(), LONGEST));
            places.setText(start);
            int[] at = IntStream.iterate(places.first(), place -> place < start.length(), place -> places.next()).toArray();
            int fits = 0;
            for (int beyond = at.length; beyond - fits > 1; ) {
                int middle = (fits + beyond) / 2;
                if (width(shortened(start, at[middle])) <= room) {
                    fits = middle;
                } else {
                    beyond = middle;
                }
            }
            return shortened(start, at[fits]);
        }

        /** Without the blanks, stops, dashes and opening signs before the cut. */
        private static String shortened(String words, int end) {
            return words.substring(0, end).replaceAll("[\\s.,;:\u2026\u060C\u061B\u3001\u3002\\p{Pd}\\p{Ps}\\p{Pi}]+$", "") + ELLIPSIS;
        }
    }
}

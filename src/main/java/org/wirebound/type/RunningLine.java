package org.wirebound.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes.Edge;
import org.wirebound.style.MarginBoxes.Spot;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.RunningText;

/**
 * What a page says above or below its text: one line.
 *
 * @param start at the start; a title is cut between words and ended with an ellipsis where it is longer than the line has room
 * @param centre in the middle; nothing where it is wider than a third of the line or where the start needs the room, but a title is cut
 * @param end at the end; nothing where it is wider than a third of the line, but a title is cut
 */
public record RunningLine(Words start, Words centre, Words end) {
    private static final String ELLIPSIS = "\u2026";
    /** The room between two of them, in ems. */
    private static final double LEAST_GAP = 3;
    /** The most of the line that its middle and its end may take each. */
    private static final double SHARE = 1 / 3.0;
    /** So many characters at most are looked at, more than any line of letters that can be read holds. */
    private static final int LONGEST = 1_000;
    /** Stands for a number of pages that is not known yet. */
    private static final String NUMBER = "888";

    /**
     * What stands in one place of a line.
     *
     * @param parts none for nothing
     * @param language what the words are in
     */
    public record Words(List<Part> parts, String language) {
        private static final Words NONE = new Words(List.of(), "und");

        public boolean empty() {
            return parts.isEmpty();
        }

        /** True where a number of pages is among them. */
        public boolean counts() {
            return parts.stream().anyMatch(part -> part.counter().isPresent());
        }

        /** All in one run, with the numbers of a page. */
        public Run run(int page, int pages) {
            StringBuilder text = new StringBuilder();
            for (Part part : parts) {
                text.append(part.counter().isEmpty() ? part.run().text() : part.counter().get() == RunningText.Counter.PAGE ? page : pages);
            }
            Run first = parts.get(0).run();
            return new Run(first.role(), text.toString(), first.style(), Optional.empty());
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(part.run().text()));
            return text.toString();
        }
    }

    /**
     * A part of some words.
     *
     * @param run the words themselves, or figures in place of a number
     * @param counter which number it is
     */
    public record Part(Run run, Optional<RunningText.Counter> counter) {}

    /**
     * The line of a galley at one edge of a page; none where it has nothing to say, where it would say the headline and there is none, or where the upper
     * margin is too low for a line and its rule.
     *
     * @param typesetter what the words are measured with
     */
    public static Optional<RunningLine> of(Galley galley, Edge edge, boolean firstPage, Typesetter typesetter) {
        Map<Spot, RunningText> boxes = galley.style().page().boxes().of(firstPage);
        List<Spot> spots = boxes.keySet().stream().filter(spot -> spot.edge() == edge).toList();
        boolean untitled = spots.stream().anyMatch(spot -> boxes.get(spot).names(RunningText.Named.TITLE))
                && galley.named(RunningText.Named.TITLE).isEmpty();
        return spots.isEmpty() || untitled || !fits(galley, edge)
                ? Optional.empty()
                : Optional.of(new Setter(galley, edge, typesetter).set(boxes)).filter(line -> !line.runs().isEmpty());
    }

    /** The role that a line of an edge has. */
    public static Role role(Edge edge) {
        return edge == Edge.TOP ? Role.HEAD : Role.FOOT;
    }

    /** All words of the line, from start to end. */
    public List<Run> runs() {
        return Stream.of(start, centre, end).flatMap(words -> words.parts().stream()).map(Part::run).toList();
    }

    private static boolean fits(Galley galley, Edge edge) {
        BlockStyle style = galley.style().of(Role.HEAD);
        double rule = style.ruleBelow().map(look -> look.gap() + look.thickness()).orElse(0.0);
        return edge == Edge.BOTTOM || style.leading() + rule <= galley.style().page().margins().top();
    }

    /** Puts the words of one line together and gives each place its room. */
    private record Setter(Galley galley, Role role, Edge edge, Ruler ruler) {
        Setter(Galley galley, Edge edge, Typesetter typesetter) {
            this(galley, RunningLine.role(edge), edge, new Ruler(galley, RunningLine.role(edge), typesetter));
        }

        RunningLine set(Map<Spot, RunningText> boxes) {
            boolean top = edge == Edge.TOP;
            double measure = galley.style().page().measure();
            double gap = LEAST_GAP * galley.style().of(role).text().size();
            Words end = shown(boxes.get(top ? Spot.TOP_RIGHT : Spot.BOTTOM_RIGHT), measure * SHARE);
            Words centre = shown(boxes.get(top ? Spot.TOP_CENTER : Spot.BOTTOM_CENTER), measure * SHARE - 2 * gap);
            @Nullable RunningText said = boxes.get(top ? Spot.TOP_LEFT : Spot.BOTTOM_LEFT);
            Words start = words(said);
            boolean cuttable = said != null && said.names(RunningText.Named.TITLE) && !start.counts();
            double beside = centre.empty() ? measure : (measure - ruler.width(centre.text())) / 2 - gap;
            if (!centre.empty() && !cuttable && ruler.width(start.text()) > beside) {
                return new RunningLine(start, Words.NONE, end);
            }
            double room = centre.empty() ? measure - (end.empty() ? 0 : ruler.width(end.text()) + gap) : beside;
            return new RunningLine(cuttable ? cut(start, room) : start, centre, end);
        }

        private Words shown(@Nullable RunningText text, double room) {
            Words words = words(text);
            if (words.empty() || words.text().length() <= LONGEST && ruler.width(words.text()) <= room) {
                return words;
            }
            return text != null && text.names(RunningText.Named.TITLE) && !words.counts() ? cut(words, room) : Words.NONE;
        }

        private Words cut(Words words, double room) {
            return new Words(List.of(part(ruler.cut(words.text(), room), Optional.empty())), words.language());
        }

        private Part part(String text, Optional<RunningText.Counter> counter) {
            return new Part(new Run(role, text, galley.style().of(role).text(), Optional.empty()), counter);
        }

        /** Words between two values stand only where both have something to say; and those beside one value only where it has. */
        private Words words(@Nullable RunningText text) {
            List<Part> parts = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            boolean valued = false;
            boolean silent = false;
            for (RunningText.Part part : text == null ? List.<RunningText.Part>of() : text.parts()) {
                if (part instanceof RunningText.Words words) {
                    open.append(words.text());
                    continue;
                }
                Part value = value(part);
                if (value.run().text().isEmpty()) {
                    silent = true;
                    open.setLength(valued ? open.length() : 0);
                    continue;
                }
                if (!open.isEmpty() && (valued || !silent)) {
                    parts.add(part(open.toString(), Optional.empty()));
                }
                open.setLength(0);
                parts.add(value);
                valued = true;
                silent = false;
            }
            if (!open.isEmpty() && !silent) {
                parts.add(part(open.toString(), Optional.empty()));
            }
            return new Words(List.copyOf(parts), text != null && spoken(text) ? galley.language() : "und");
        }

        private Part value(RunningText.Part part) {
            return part instanceof RunningText.Counter counter
                    ? part(NUMBER, Optional.of(counter))
                    : part(galley.named((RunningText.Named) part), Optional.empty());
        }

        /** Numbers and names of files are in no language. */
        private static boolean spoken(RunningText text) {
            return Stream.of(RunningText.Named.TITLE, RunningText.Named.AGENCY, RunningText.Named.DATE, RunningText.Named.RUBRIC,
                    RunningText.Named.MASTHEAD).anyMatch(text::names);
        }
    }

    /** Measures words in the type of the line. */
    private record Ruler(Galley galley, Role role, Typesetter typesetter) {

        /** The width of some words on one line, in points. */
        double width(String words) {
            return typesetter.line(new Run(role, words, galley.style().of(role).text(), Optional.empty()), galley.language(), galley.rightToLeft()).width();
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

package org.wirebound.style;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the margins of pages say (CSS Paged Media 3, 5).
 *
 * @param first on the first page
 * @param others on every other page
 */
public record MarginBoxes(Map<Spot, RunningText> first, Map<Spot, RunningText> others) {
    public static final MarginBoxes NONE = new MarginBoxes(Map.of(), Map.of());

    public MarginBoxes {
        first = Map.copyOf(first);
        others = Map.copyOf(others);
    }

    /** The margins above and below the text. */
    public enum Edge {
        TOP, BOTTOM
    }

    /** Where a box stands: at the start of its line, in the middle or at the end, as the script of the dispatch runs. */
    public enum Spot {
        TOP_LEFT(Edge.TOP), TOP_CENTER(Edge.TOP), TOP_RIGHT(Edge.TOP),
        BOTTOM_LEFT(Edge.BOTTOM), BOTTOM_CENTER(Edge.BOTTOM), BOTTOM_RIGHT(Edge.BOTTOM);

        static final String NAMES = Arrays.stream(values()).map(Spot::css).collect(Collectors.joining(", "));

        private final Edge edge;

        Spot(Edge edge) {
            this.edge = edge;
        }

        public Edge edge() {
            return edge;
        }

        /** The rule of CSS that sets it. */
        String css() {
            return "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Spot> of(String css) {
            return Arrays.stream(values()).filter(spot -> spot.css().equalsIgnoreCase(css)).findFirst();
        }
    }

    /** The boxes of a page. */
    public Map<Spot, RunningText> of(boolean firstPage) {
        return firstPage ? first : others;
    }

    /** True where any line says something in its middle. */
    public boolean centred() {
        return Stream.of(first, others).anyMatch(boxes -> boxes.containsKey(Spot.TOP_CENTER) || boxes.containsKey(Spot.BOTTOM_CENTER));
    }

    /** True where the foot of the first page is that of all others. */
    public boolean sameFoot() {
        return Arrays.stream(Spot.values()).filter(spot -> spot.edge() == Edge.BOTTOM)
                .allMatch(spot -> Objects.equals(first.get(spot), others.get(spot)));
    }

    /** The boxes that rules say something of; those that say nothing are not there. */
    static MarginBoxes of(Rules rules) {
        Map<Spot, RunningText> first = new EnumMap<>(Spot.class);
        Map<Spot, RunningText> others = new EnumMap<>(Spot.class);
        for (Spot spot : Spot.values()) {
            Optional<RunningText> usual = rules.get(Cascade.PAGE + spot.css(), Property.CONTENT).map(Declaration::runningText);
            usual.filter(text -> !text.parts().isEmpty()).ifPresent(text -> others.put(spot, text));
            rules.get(Cascade.FIRST_PAGE + spot.css(), Property.CONTENT).map(Declaration::runningText).or(() -> usual)
                    .filter(text -> !text.parts().isEmpty()).ifPresent(text -> first.put(spot, text));
        }
        return new MarginBoxes(first, others);
    }
}

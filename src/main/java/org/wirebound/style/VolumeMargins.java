package org.wirebound.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the margins of a page of a volume say: at the head the headline of a dispatch that goes on from the page before, and the section; at
 * the foot the identifier, behind a warning where a dispatch must not be published, and the page number.
 *
 * @param titled whether the headline stands at the head; a title that is derived never does
 * @param section what stands at the end of the head
 */
public record VolumeMargins(boolean titled, Optional<String> section) {
    /** A page with nothing at its head. */
    public static final VolumeMargins BARE = new VolumeMargins(false, Optional.empty());

    private static final RunningText.Words BETWEEN = new RunningText.Words(" · ");

    /** A galley whose pages have the identifier at their foot, and their number as the program counts it that opens the file. */
    public static Galley counted(Galley galley) {
        Map<MarginBoxes.Spot, RunningText> boxes = Map.of(
                MarginBoxes.Spot.BOTTOM_LEFT, new RunningText(List.of(RunningText.Named.IDENTIFIER)),
                MarginBoxes.Spot.BOTTOM_RIGHT, new RunningText(List.of(RunningText.Counter.PAGE)));
        return galley.with(new MarginBoxes(boxes, boxes));
    }

    /**
     * A galley whose pages, in what counts as their first, say so.
     *
     * @param number of the page, as it is written
     */
    public Galley of(Galley galley, String number) {
        Map<MarginBoxes.Spot, RunningText> boxes = new EnumMap<>(MarginBoxes.Spot.class);
        if (titled && !galley.named(RunningText.Named.TITLE).isEmpty()) {
            boxes.put(MarginBoxes.Spot.TOP_LEFT, new RunningText(List.of(RunningText.Named.TITLE)));
        }
        section.ifPresent(words -> boxes.put(MarginBoxes.Spot.TOP_RIGHT, new RunningText(List.of(new RunningText.Words(words)))));
        boxes.put(MarginBoxes.Spot.BOTTOM_LEFT,
                new RunningText(List.of(RunningText.Named.WARNING, BETWEEN, RunningText.Named.IDENTIFIER)));
        boxes.put(MarginBoxes.Spot.BOTTOM_RIGHT, new RunningText(List.of(new RunningText.Words(number))));
        return galley.with(new MarginBoxes(boxes, boxes));
    }
}

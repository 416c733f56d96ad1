package org.wirebound.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One block of a galley, ready to be set.
 *
 * @param role what it is
 * @param style its resolved look
 * @param marker what stands before a list item, in the item's own text style
 * @param runs its words, at least one run
 */
public record Piece(Role role, BlockStyle style, Optional<String> marker, List<Run> runs) {
    public Piece {
        runs = List.copyOf(runs);
    }

    /** Its words without the marker. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}

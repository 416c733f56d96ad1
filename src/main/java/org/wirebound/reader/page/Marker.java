package org.wirebound.reader.page;

import java.util.Optional;

/**
 * The mark before an item of a list.
 *
 * @param text as written
 * @param number the value of a number; 0 for a bullet
 * @param end offset after the mark
 */
record Marker(String text, int number, int end) {
    private static final String BULLETS = "•·▪●◦‣*-–○■□◆►▶";

    /** The marker that opens a line and is followed by a blank. */
    static Optional<Marker> at(String text, Line line) {
        char first = text.charAt(line.start());
        int end = line.start() + 1;
        int number = 0;
        if (first >= '0' && first <= '9') {
            number = first - '0';
            while (end < line.end() && end - line.start() < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                number = number * 10 + text.charAt(end++) - '0';
            }
            if (end >= line.end() || ".)".indexOf(text.charAt(end++)) < 0) {
                return Optional.empty();
            }
        } else if (BULLETS.indexOf(first) < 0) {
            return Optional.empty();
        }
        boolean blankFollows = end < line.end() && Line.isBlank(text.charAt(end));
        return blankFollows ? Optional.of(new Marker(text.substring(line.start(), end), number, end)) : Optional.empty();
    }

    /** True where this mark can belong to the item after {@code other}. */
    boolean follows(Marker other) {
        return number == 0 ? text.equals(other.text) : number == other.number + 1 && other.number > 0;
    }
}

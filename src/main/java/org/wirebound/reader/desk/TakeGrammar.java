package org.wirebound.reader.desk;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Found;
import org.wirebound.reader.desk.Stretch.Evidence;

/** Reads the signs of a story that was sent in parts: {@code =2} behind a headline or slug, and {@code (more)} at the foot. */
final class TakeGrammar {
    /** The rule by which a take without a number is the first. */
    static final String MORE_FOLLOWS = "more-follows";

    private static final Words MORE = new Words("more.tsv");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)=(\\d{1,2})(?=\\s|$)");

    private TakeGrammar() {}

    /** The number behind an equals sign, from 2 on: the first take has none. */
    static Optional<Found<Integer>> number(Stretch stretch) {
        if (stretch.text().indexOf('=') < 0) {
            return Optional.empty();
        }
        Matcher matcher = NUMBERED.matcher(stretch.text());
        OptionalInt number = matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= 2
                ? Optional.of(stretch.found(matcher.start(1) - 1, matcher.end(1), number.getAsInt(), new Evidence("take-number", 0.9)))
                : Optional.empty();
    }

    /** True for a line that says nothing but that more follows. */
    static boolean saysMore(Stretch stretch) {
        String line = stretch.text().strip();
        return MORE.at(line, 0).filter(match -> match.end() == line.length()).isPresent();
    }
}

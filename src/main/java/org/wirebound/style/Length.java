package org.wirebound.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of a style sheet with its unit (CSS Values 3, sections 5 and 6). */
record Length(double value, Unit unit) {
    private static final Pattern SYNTAX = Pattern.compile("([+-]?(?:\\d{1,6}(?:\\.\\d{0,6})?|\\.\\d{1,6}))([a-z]*)");
    /** Fine enough for any press, and it hides the last binary digits of converted millimetres. */
    private static final double STEPS_PER_POINT = 1000;

    /** The units that a sheet may use. */
    enum Unit {
        /** A bare number: a multiple of the type size, for line heights alone. */
        NUMBER("", 0),
        POINT("pt", 1),
        MILLIMETRE("mm", 72 / 25.4),
        CENTIMETRE("cm", 720 / 25.4),
        INCH("in", 72),
        EM("em", 0);

        private final String suffix;
        private final double points;

        Unit(String suffix, double points) {
            this.suffix = suffix;
            this.points = points;
        }

        private static Optional<Unit> of(String suffix) {
            for (Unit unit : values()) {
                if (unit.suffix.equals(suffix)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    static Optional<Length> parse(String term) {
        Matcher matcher = SYNTAX.matcher(term.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Unit.of(matcher.group(2)).map(unit -> new Length(Double.parseDouble(matcher.group(1)), unit));
    }

    /** Zero needs no unit; any other length does. */
    boolean measures() {
        return unit != Unit.NUMBER || value == 0;
    }

    /** In points, where {@code em} is the type size that relative lengths refer to. */
    double points(double em) {
        double scale = unit == Unit.EM || unit == Unit.NUMBER ? em : unit.points;
        return Math.round(value * scale * STEPS_PER_POINT) / STEPS_PER_POINT;
    }
}

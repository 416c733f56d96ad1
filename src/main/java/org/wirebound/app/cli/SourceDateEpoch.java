package org.wirebound.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The date that files carry as their own, where the environment sets one (reproducible-builds.org, SOURCE_DATE_EPOCH). */
final class SourceDateEpoch {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";
    /** The last second of the year 9999: dates in PDF and XMP have four digits for the year. */
    private static final long LAST = 253_402_300_799L;

    private SourceDateEpoch() {}

    static Optional<OffsetDateTime> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(value -> !value.isEmpty()).map(SourceDateEpoch::parse);
    }

    private static OffsetDateTime parse(String value) {
        try {
            long seconds = Long.parseLong(value);
            if (seconds < 0 || seconds > LAST) {
                throw new DateTimeException("out of range");
            }
            return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new CommandException(ExitCode.USAGE, VARIABLE + " is \"" + value
                    + "\"; it must be the seconds since 1970-01-01 as a whole number, such as 1681862400", e);
        }
    }
}

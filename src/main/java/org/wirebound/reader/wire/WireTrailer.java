package org.wirebound.reader.wire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/**
 * The line in which a wire dates a message behind its text: day, hour and minute, zone, month, year ({@code 121101 GMT Nov 13}, IPTC 7901 section 6), with the agency's name
 * before it or without; or the day with hyphens and the time ({@code 09-MAR-10 14:30}). Only a time in GMT is a moment; of others the day is known.
 */
final class WireTrailer {
    private static final int LONGEST = 80;
    private static final Pattern GROUP = Pattern.compile("(?:\\p{L}{2,8} )?(\\d\\d)(\\d\\d)(\\d\\d) ?(GMT|UTC|Z|MEZ|MESZ|CET|CEST)? ?(\\p{L}{3,10})\\.? (\\d{2}|\\d{4})");
    private static final Pattern STAMP = Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})-(\\d{2}|\\d{4}) \\d\\d[:.]\\d\\d");

    private WireTrailer() {}

    /** Enters the date of a line; false where the line is no trailer. */
    static boolean enter(String decoded, SourceLine line, ItemDraft draft, String rule) {
        String words = line.length() > LONGEST ? "" : line.text(decoded);
        Matcher group = GROUP.matcher(words);
        Matcher stamp = STAMP.matcher(words);
        Optional<DispatchDate> date = group.matches() ? ofGroup(group)
                : stamp.matches() ? WireDate.dayOfNamedMonth(stamp.group(3), stamp.group(2), stamp.group(1)).map(DispatchDate::of) : Optional.empty();
        date.ifPresent(found -> draft.enter(MetadataKey.DATE, Found.at(new Span(line.start(), line.end()), found, 0.9, rule)));
        return date.isPresent();
    }

    private static Optional<DispatchDate> ofGroup(Matcher group) {
        Optional<LocalDate> day = WireDate.dayOfNamedMonth(group.group(6), group.group(5), group.group(1));
        boolean greenwich = "GMT".equals(group.group(4)) || "UTC".equals(group.group(4)) || "Z".equals(group.group(4));
        return day.map(found -> greenwich ? WireDate.moment(found, group.group(2), group.group(3)) : DispatchDate.of(found));
    }
}

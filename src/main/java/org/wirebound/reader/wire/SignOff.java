package org.wirebound.reader.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Agencies;

/**
 * The last line of a message in which its agency signs: its name alone, with the initials of those who wrote ({@code dpa grj rmo}), with the name of a service
 * ({@code AAP RESULTS}), or behind a double hyphen ({@code ==Kyodo}).
 *
 * @param line where it stands
 * @param agency the agency's name in full use
 */
record SignOff(SourceLine line, String agency) {
    private static final int LONGEST = 60;
    private static final Pattern GRAMMAR = Pattern.compile("=*(\\p{L}[\\p{L}.-]{1,15})(?: \\p{Ll}{2,4}(?:/\\p{Ll}{2,4})?){0,8}|(\\p{Lu}{2,8}) \\p{Lu}{3,12}");

    /** The sign-off at the end of a range of the source. */
    static Optional<SignOff> at(String decoded, int start, int limit) {
        SourceLine line = SourceLine.last(decoded, start, limit);
        Matcher matcher = GRAMMAR.matcher(line.length() > LONGEST ? "" : line.text(decoded));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Agencies.bundled().named(name).map(agency -> new SignOff(line, agency));
    }

    /** Takes the line off the page and enters the agency where the text does not name it; gives where the text ends. */
    static int takeOff(String decoded, int start, int limit, ItemDraft draft) {
        Optional<SignOff> signOff = at(decoded, start, limit);
        if (signOff.isEmpty()) {
            return limit;
        }
        Span span = new Span(signOff.get().line.start(), signOff.get().line.end());
        draft.find(Finding.at(span, FindingCode.END_MARK_REMOVED, "Taken off the page as the wire's end mark: " + decoded.substring(span.start(), span.end())));
        draft.hint(MetadataKey.AGENCY, Found.at(span, signOff.get().agency, 0.9, "sign-off"));
        return span.start();
    }
}

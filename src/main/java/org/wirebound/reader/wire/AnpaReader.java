package org.wirebound.reader.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.dateline.Agencies;

/** Reads ANPA 1312, the format of American wires: one message or a feed of them, with its transmission controls or without. */
final class AnpaReader implements WireReader {
    private static final String TYPE = "text/vnd.iptc.anpa";
    private static final int LONGEST_TRAILER = 80;
    /** Such as {@code AP-WF-11-13-13 1509GMT}: service, month, day, year, time. */
    private static final Pattern TRAILER = Pattern.compile("([A-Za-z]{2,4})-[A-Za-z]{1,4}-(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d)(\\d\\d)(?:GMT|UTC)?<?");
    /** Such as {@code KWS-21:37-09-12-18}: service, local time, day, month, year. */
    private static final Pattern TIME_FIRST_TRAILER = Pattern.compile("([A-Za-z]{2,5})-(\\d\\d):(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d\\d)");

    @Override
    public Optional<Items> read(String name, String decoded) {
        if (!Transmission.opens(decoded)) {
            return AnpaHeader.read(decoded, 0, decoded.length()).filter(AnpaHeader::complete)
                    .flatMap(header -> ItemDraft.items(TYPE, List.of(withoutControls(decoded, header)), List.of()));
        }
        return MessageFeed.read(TYPE, decoded, message -> header(decoded, message).isPresent(), message -> item(decoded, message));
    }

    private static Optional<AnpaHeader> header(String decoded, Transmission message) {
        return AnpaHeader.read(decoded, message.heading().start(), message.heading().end());
    }

    private static Item item(String decoded, Transmission message) {
        ItemDraft draft = new ItemDraft(decoded);
        Optional<AnpaHeader> header = header(decoded, message);
        int start = message.text().length() > 0 ? message.text().start() : header.map(AnpaHeader::end).orElse(message.heading().start());
        if (header.isEmpty()) {
            draft.find(Finding.at(new Span(message.start(), message.heading().end()), FindingCode.FORMAT_MALFORMED,
                    "A message of the feed has no heading of ANPA 1312: all of it was kept as text."));
            draft.plain(List.of(new Span(message.heading().start(), message.trailer().start())));
        } else {
            draft.takeOff(message.start(), Math.min(start, message.trailer().start()));
            header.get().enterInto(draft);
            text(decoded, draft, header.get(), start, message.trailer().start());
        }
        draft.takeOff(message.trailer().start(), message.trailer().end());
        trailer(decoded, draft, message.trailer().start(), message.trailer().end());
        return draft.finish();
    }

    private static void text(String decoded, ItemDraft draft, AnpaHeader header, int start, int end) {
        new AnpaText(decoded, draft, header.keyword()).read(Math.min(start, end), end);
    }

    private static Item withoutControls(String decoded, AnpaHeader header) {
        ItemDraft draft = new ItemDraft(decoded);
        draft.takeOff(0, header.end());
        header.enterInto(draft);
        int lastLine = SourceLine.last(decoded, header.end(), decoded.length()).start();
        boolean trailer = decoded.length() - lastLine <= LONGEST_TRAILER && trailer(decoded, draft, lastLine, decoded.length());
        text(decoded, draft, header, header.end(), trailer ? lastLine : decoded.length());
        if (trailer) {
            draft.takeOff(lastLine, decoded.length());
        }
        return draft.finish();
    }

    /** Enters the date and the service of a trailer; false where it is none. */
    private static boolean trailer(String decoded, ItemDraft draft, int start, int end) {
        SourceLine line = SourceLine.firstWithWords(decoded, start, end);
        if (line.length() > LONGEST_TRAILER) {
            return false;
        }
        Matcher monthFirst = TRAILER.matcher(line.text(decoded));
        Matcher timeFirst = TIME_FIRST_TRAILER.matcher(line.text(decoded));
        if (monthFirst.matches()) {
            WireDate.day(monthFirst.group(4), monthFirst.group(2), monthFirst.group(3)).ifPresent(day -> draft.enter(MetadataKey.DATE,
                    Found.at(new Span(line.start() + monthFirst.start(2), line.start() + monthFirst.end(6)),
                            WireDate.moment(day, monthFirst.group(5), monthFirst.group(6)), 0.9, "anpa-1312-trailer")));
            service(draft, line, monthFirst);
        } else if (timeFirst.matches()) {
            WireDate.day(timeFirst.group(6), timeFirst.group(5), timeFirst.group(4)).ifPresent(day -> draft.enter(MetadataKey.DATE,
                    Found.at(new Span(line.start() + timeFirst.start(4), line.start() + timeFirst.end(6)),
                            DispatchDate.of(day), 0.85, "anpa-1312-trailer")));
        }
        return monthFirst.matches() || timeFirst.matches();
    }

    private static void service(ItemDraft draft, SourceLine line, Matcher trailer) {
        Agencies.bundled().named(trailer.group(1)).filter(agency -> !draft.hasHint(MetadataKey.AGENCY))
                .ifPresent(agency -> draft.hint(MetadataKey.AGENCY,
                        Found.at(new Span(line.start() + trailer.start(1), line.start() + trailer.end(1)), agency, 0.8, "anpa-1312-trailer")));
    }
}

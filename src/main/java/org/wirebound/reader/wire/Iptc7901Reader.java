package org.wirebound.reader.wire;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Reads IPTC 7901, the format of European wires: one message or a feed of them, with its transmission controls or without. */
final class Iptc7901Reader implements WireReader {
    private static final String TYPE = "text/plain";

    @Override
    public Optional<Items> read(String name, String decoded) {
        if (!Transmission.opens(decoded)) {
            return withoutControls(decoded).flatMap(item -> ItemDraft.items(TYPE, List.of(item), List.of()));
        }
        return MessageFeed.read(TYPE, decoded, message -> header(decoded, message).isPresent(), message -> item(decoded, message));
    }

    private static Optional<Iptc7901Header> header(String decoded, Transmission message) {
        return Iptc7901Header.read(decoded, message.heading().start(), message.heading().end());
    }

    private static Item item(String decoded, Transmission message) {
        ItemDraft draft = new ItemDraft(decoded);
        Optional<Iptc7901Header> header = header(decoded, message);
        int end = message.trailer().start();
        if (header.isEmpty()) {
            draft.find(Finding.at(new Span(message.start(), message.heading().end()), FindingCode.FORMAT_MALFORMED,
                    "A message of the feed has no heading of IPTC 7901: all of it was kept as text."));
            draft.plain(List.of(new Span(message.heading().start(), end)));
        } else {
            int start = message.text().length() > 0 ? message.text().start() : header.get().end();
            draft.takeOff(message.start(), Math.min(start, end));
            header.get().enterInto(draft);
            new Iptc7901Text(decoded, draft).read(Math.min(start, end), end);
        }
        draft.takeOff(message.trailer().start(), message.trailer().end());
        trailer(decoded, draft, message.trailer().start(), message.trailer().end());
        return draft.finish();
    }

    /** Without controls the heading is believed only where it is whole and its keyword line or its trailer bears it out. */
    private static Optional<Item> withoutControls(String decoded) {
        Optional<Iptc7901Header> header = Iptc7901Header.read(decoded, 0, decoded.length());
        if (header.isEmpty() || !header.get().countsWords()) {
            return Optional.empty();
        }
        int lastLine = SourceLine.last(decoded, header.get().end(), decoded.length()).start();
        ItemDraft draft = new ItemDraft(decoded);
        boolean trailer = trailer(decoded, draft, lastLine, decoded.length());
        if (!trailer && header.get().keywords().length() == 0) {
            return Optional.empty();
        }
        draft.takeOff(0, header.get().end());
        header.get().enterInto(draft);
        new Iptc7901Text(decoded, draft).read(header.get().end(), trailer ? lastLine : decoded.length());
        if (trailer) {
            draft.takeOff(lastLine, decoded.length());
        }
        return Optional.of(draft.finish());
    }

    /** Enters the date of a trailer; false where it is none. */
    private static boolean trailer(String decoded, ItemDraft draft, int start, int end) {
        SourceLine line = SourceLine.firstWithWords(decoded, start, end);
        return WireTrailer.enter(decoded, line, draft, "iptc-7901-trailer");
    }
}

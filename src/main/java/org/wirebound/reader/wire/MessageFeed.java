package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** A feed of messages between the controls of a transmission, as ANPA 1312 and IPTC 7901 have them alike: an item a message. */
final class MessageFeed {
    /** Of one source. */
    static final int MOST_MESSAGES = 10_000;

    private MessageFeed() {}

    /**
     * Reads all messages of a source that opens with a transmission.
     *
     * @param claims whether the first message has a heading of the format; otherwise nothing is read
     * @param item how a message is read
     */
    static Optional<Items> read(String mediaType, String decoded, Predicate<Transmission> claims, Function<Transmission, Item> item) {
        List<Transmission> messages = Transmission.of(decoded, MOST_MESSAGES);
        if (!claims.test(messages.get(0))) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        messages.forEach(message -> items.add(item.apply(message)));
        List<Finding> findings = messages.size() < MOST_MESSAGES ? List.of() : List.of(Finding.of(FindingCode.LIMIT_REACHED,
                "Of a feed " + MOST_MESSAGES + " messages are told apart: all that follows stands in the last; split the feed."));
        return ItemDraft.items(mediaType, items, findings);
    }
}

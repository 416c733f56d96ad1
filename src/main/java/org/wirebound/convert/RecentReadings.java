package org.wirebound.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;

/** Reads sources for the second time. Those that hold many dispatches stay in memory for a while, so that they are not read once a dispatch. */
final class RecentReadings {
    private static final int KEPT = 4;

    private final DispatchReader reader;
    private final Shelf shelf;
    private final Map<Integer, Read> kept = new LinkedHashMap<>(KEPT, 1, true);

    RecentReadings(DispatchReader reader, Shelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
    }

    private record Read(String sourceName, List<Reading> readings) {}

    /** A dispatch and the file name of its source. */
    record Found(String sourceName, Dispatch dispatch) {}

    /** The dispatch of a card. */
    Found of(Card card) throws ChangedSourceException {
        Read read = kept.containsKey(card.place()) ? kept.get(card.place()) : read(card.place());
        if (card.item() >= read.readings.size()) {
            throw changed(card);
        }
        Dispatch dispatch = read.readings.get(card.item()).dispatch();
        if (!dispatch.metadata().get(MetadataKey.IDENTIFIER).filter(card.identifier()::equals).isPresent()) {
            throw changed(card);
        }
        return new Found(read.sourceName, dispatch);
    }

    private static ChangedSourceException changed(Card card) {
        return new ChangedSourceException(card.place(), "it was changed while the volume was bound; bind it again");
    }

    private Read read(int place) throws ChangedSourceException {
        try {
            Shelf.Taken taken = shelf.take(place);
            Read read = new Read(taken.source().name(),
                    reader.read(taken.source()).stream().map(reading -> Composing.overlaid(reading, taken.said())).toList());
            if (read.readings.size() > 1) {
                kept.put(place, read);
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
            return read;
        } catch (UnavailableException e) {
            throw new ChangedSourceException(place, e.finding().message());
        }
    }
}

package org.wirebound.convert;

import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.Source;

/** Sources that can be taken again and again; whoever may touch files gives it. */
public interface Shelf {
    int size();

    /**
     * Takes a source from its place.
     *
     * @param place from 0
     * @throws UnavailableException if it cannot be had; it is left out
     */
    Taken take(int place) throws UnavailableException;

    /**
     * A source with what a person said of it.
     *
     * @param said beats every detection
     */
    record Taken(Source source, Metadata said) {}
}

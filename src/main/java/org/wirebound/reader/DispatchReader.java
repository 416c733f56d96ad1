package org.wirebound.reader;

/** Reads any source as one dispatch. Never fails: what is wrong with a source is a finding. Safe for use by several threads. */
public final class DispatchReader {

    /** Reads one source. */
    public Reading read(Source source) {
        throw new UnsupportedOperationException();
    }
}

package org.wirebound.app.batch;

import java.util.List;
import java.util.function.Supplier;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.Source;

/** Converts the dispatches of one source. Must be safe for use by several threads. */
@FunctionalInterface
public interface Conversion {
    /**
     * Reads a source; each dispatch that it holds is converted when it is asked for, so that a feed of thousands is never held whole.
     *
     * @param person what a person said of it
     */
    List<Supplier<Outcome>> convert(Source source, Metadata person);
}

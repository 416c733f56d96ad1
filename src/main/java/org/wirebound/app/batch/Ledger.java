package org.wirebound.app.batch;

import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.input.Planned;

/** Remembers what was done. */
public interface Ledger {
    /** What an earlier run did with an input, if that still holds. */
    Optional<Settlement> remembered(Planned planned);

    /**
     * Makes sure that all that was done outlives a power cut, and remembers it. Nobody is told of anything before this.
     *
     * @return the same, with what only the whole shows
     * @throws LedgerException if that cannot be
     */
    List<Settlement> remember(List<Settlement> settlements);
}

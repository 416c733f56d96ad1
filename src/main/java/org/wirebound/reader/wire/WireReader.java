package org.wirebound.reader.wire;

import java.util.Optional;
import org.wirebound.reader.copy.Items;

/** Reads sources of one format. Never fails; safe for use by several threads. */
interface WireReader {
    /**
     * Reads every item of a source, or nothing where the source is not in this format; the answer no is cheap.
     *
     * @param name the source's file name, a hint
     * @param decoded its characters
     */
    Optional<Items> read(String name, String decoded);
}

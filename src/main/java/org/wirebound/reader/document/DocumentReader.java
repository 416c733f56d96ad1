package org.wirebound.reader.document;

import java.util.Optional;
import org.wirebound.reader.copy.Items;

/** Reads files of one format. Never fails; safe for use by several threads. */
interface DocumentReader {
    /**
     * Reads every item of a file, or nothing where the file is not in this format; the answer no is cheap.
     *
     * @param enclosures opens the files within the file
     */
    Optional<Items> read(DocumentFile file, Enclosures enclosures);
}

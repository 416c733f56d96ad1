package org.wirebound.reader.document;

import java.util.Optional;
import org.wirebound.reader.copy.Items;

/** The files that are read from their bytes, not from decoded text. */
public final class DocumentFormats {
    private DocumentFormats() {}

    /**
     * Reads a file, or nothing where its type is none of those that are known here.
     *
     * @param mediaType as detected
     */
    public static Optional<Items> read(String name, byte[] bytes, String mediaType) {
        return Optional.empty();
    }
}

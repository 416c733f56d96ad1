package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One source that a person named.
 *
 * @param given how it was named, or what it was called within a folder that was named
 * @param file the file; empty for standard input
 * @param place where it belongs below an output folder, its own file name included
 */
public record Input(String given, Optional<Path> file, Path place) {
    /** The file name without folders. */
    public String name() {
        return place.getFileName().toString();
    }
}

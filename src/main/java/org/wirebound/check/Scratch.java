package org.wirebound.check;

import java.net.URI;
import java.util.function.Function;

/** Lends a file on disk for the time of one call to a validator that reads nothing else; a room that may touch files gives it. */
public interface Scratch {
    /**
     * Writes a file, has it used, and takes it away again.
     *
     * @param content what the file holds
     * @param extension the end of its name, without a dot
     * @param use what is done with it; the argument is a {@code file:} URI
     * @return what the use gives
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    <R> R lend(byte[] content, String extension, Function<URI, R> use);
}

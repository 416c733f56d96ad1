package org.wirebound.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.wirebound.check.Scratch;

/** Files in the machine's folder for temporary files, each gone when its use is over. */
public final class ScratchFiles implements Scratch {
    @Override
    public <R> R lend(byte[] content, String extension, Function<URI, R> use) {
        try {
            Path file = Files.createTempFile("wirebound-", "." + extension);
            try {
                Files.write(file, content);
                return use.apply(file.toUri());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file could not be written (" + e.getMessage() + "); check the disk", e);
        }
    }
}

package org.wirebound.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Function;

/** A folder for one use, gone with all that is in it when the use is over. */
final class WorkFolder {
    private WorkFolder() {}

    /**
     * Lends a folder.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    static <R> R lend(Function<Path, R> use) {
        try {
            Path folder = Files.createTempDirectory("wirebound-");
            try {
                return use.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary folder cannot be used (" + e.getMessage() + "); check the disk", e);
        }
    }

    /** What a program that was stopped still holds open is left to the system, which empties its folder for temporary files. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                remove(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, java.io.@org.jspecify.annotations.Nullable IOException e) {
                remove(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void remove(Path path) {
        if (!path.toFile().delete()) {
            path.toFile().deleteOnExit();
        }
    }
}

package org.wirebound.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.wirebound.archive.UnwrittenException.Obstacle;

/**
 * The files of one record on their way to their names: written beside their places and forced to disk, then renamed
 * together, the last that was written first; what was not renamed by the end is removed, and so are folders that were made for it.
 */
final class Staging implements AutoCloseable {
    /** What the names of staged files look like. */
    static final String PATTERN = ".*.part";

    private final Path root;
    private final NewFolders folders;
    private final List<Path> entered = new ArrayList<>();
    private final List<Staged> files = new ArrayList<>();
    private final List<Path> renamed = new ArrayList<>();
    private boolean committed;

    /**
     * @param root the folder that nothing may leave
     * @param folders what knows the folders that other records need
     */
    Staging(Path root, NewFolders folders) {
        this.root = root;
        this.folders = folders;
    }

    private record Staged(Path temporary, Path target) {}

    /** Makes the folder of the target and those above it, if need be. */
    void makeFolderOf(Path target) throws IOException, UnwrittenException {
        entered.addAll(folders.enter(root));
        Path folder = root;
        for (Path name : root.relativize(target.getParent())) {
            folder = folder.resolve(name);
            entered.addAll(folders.enter(folder));
            if (!folder.toRealPath().startsWith(root.toRealPath())) {
                throw new UnwrittenException(folder, Obstacle.OUTSIDE);
            }
        }
    }

    /**
     * Writes bytes beside the target and reads them back from there.
     *
     * @throws IOException if they cannot be written, or come back changed
     */
    byte[] stage(Path target, byte[] content) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path temporary = target.resolveSibling(temporaryName(target));
        files.add(new Staged(temporary, target));
        Files.deleteIfExists(temporary);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        byte[] reread = Files.readAllBytes(temporary);
        if (!Arrays.equals(content, reread)) {
            throw new IOException("what was read back differs from what was written");
        }
        return reread;
    }

    /**
     * Gives every staged file its name; an older file of that name is replaced. The description, which is staged last, comes first:
     * should the machine stop halfway, it tells what is missing.
     */
    void commit() throws IOException {
        Collections.reverse(files);
        for (Staged file : files) {
            Files.move(file.temporary, file.target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            renamed.add(file.target);
        }
        folders.keep(entered);
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (committed) {
            return;
        }
        for (Staged file : files) {
            Files.deleteIfExists(file.temporary);
        }
        for (Path halfARecord : renamed) {
            Files.deleteIfExists(halfARecord);
        }
        folders.leave(entered);
    }

    /** A hidden name that depends on the target alone, so that the next run clears away what a crash has left. */
    static String temporaryName(Path target) {
        byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        return "." + UUID.nameUUIDFromBytes(name) + ".part";
    }
}

package org.wirebound.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file too large for memory on its way to its name: written beside its place while it comes to be, forced to disk, read back from there, and renamed
 * when all is well; otherwise nothing of it is left.
 */
public final class VolumeFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private VolumeFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /**
     * Begins a file in a folder that is there.
     *
     * @throws UnwrittenException if the disk or the folder does not let it
     */
    public static VolumeFile beside(Path target) throws UnwrittenException {
        try {
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Path temporary = target.resolveSibling(Staging.temporaryName(target));
            Files.deleteIfExists(temporary);
            return new VolumeFile(target, temporary, FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new UnwrittenException(target, e);
        }
    }

    /** Where the bytes go; not to be closed. */
    public OutputStream out() {
        return out;
    }

    public Path target() {
        return target;
    }

    /** What is wrong with writing, for a person. */
    public UnwrittenException unwritten(IOException e) {
        return new UnwrittenException(target, e);
    }

    /** Forces what was written to disk and opens it anew, to be read; closed by whoever asks for it. */
    public SeekableByteChannel reread() throws UnwrittenException {
        try {
            out.flush();
            channel.force(true);
            return FileChannel.open(temporary, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
    }

    /** SHA-256 of the file as it is on disk, as 64 lower-case hexadecimal digits. */
    public String sha256() throws UnwrittenException {
        try {
            return Fixity.sha256(temporary, Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
    }

    /** The length of the file in bytes. */
    public long size() throws UnwrittenException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
    }

    /** Gives the file its name; an older file of that name is replaced. */
    public void commit() throws UnwrittenException {
        try {
            channel.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            committed = true;
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
    }

    @Override
    public void close() throws UnwrittenException {
        try {
            channel.close();
            if (!committed) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
    }
}

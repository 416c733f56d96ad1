package org.wirebound.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.check.Problem;
import org.wirebound.check.VolumeEquality;
import org.wirebound.convert.Binder;
import org.wirebound.convert.ChangedSourceException;
import org.wirebound.convert.Plan;
import org.wirebound.convert.Shelf;
import org.wirebound.dispatch.Finding;
import org.wirebound.style.Galley;
import org.wirebound.writer.Format;
import org.wirebound.writer.Pagination;
import org.wirebound.writer.VolumeWriter;

/** Puts a volume on disk in several formats at once: all of its files, or none. */
public final class VolumeFiles {
    private final Binder binder;
    private final Map<Format, Path> targets;

    /** @param targets where the file of each format goes */
    public VolumeFiles(Binder binder, Map<Format, Path> targets) {
        this.binder = binder;
        this.targets = targets;
    }

    /**
     * What came of it.
     *
     * @param pages the last page number
     */
    public record Written(int pages, List<Volume> files) {}

    /** One file on disk. */
    public record Volume(Format format, Path file, long bytes, String sha256) {}

    /**
     * Binds a volume. Each file is forced to disk, read back from there dispatch by dispatch and compared with what was set, before any gets its name.
     *
     * @throws UnwrittenException if the disk or a folder does not let it
     * @throws UnfaithfulException if a file does not say what the dispatches say
     * @throws ChangedSourceException if a source changed meanwhile
     */
    public Written write(Plan plan, Shelf shelf, Binder.Watcher watcher) throws UnwrittenException, UnfaithfulException, ChangedSourceException {
        List<VolumeFile> files = new ArrayList<>();
        try {
            List<VolumeWriter> writers = new ArrayList<>();
            for (Map.Entry<Format, Path> target : targets.entrySet()) {
                VolumeFile file = begin(target.getValue());
                files.add(file);
                writers.add(binder.writer(target.getKey(), plan, file.out()));
            }
            VolumeEquality equality = new VolumeEquality();
            Pagination pages = bind(plan, shelf, writers, new Comparing(watcher, equality));
            List<Volume> written = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                written.add(verified(writers.get(i).format(), files.get(i), equality));
            }
            for (VolumeFile file : files) {
                file.commit();
            }
            return new Written(pages.end() - 1, written);
        } finally {
            for (VolumeFile file : files) {
                file.close();
            }
        }
    }

    private static VolumeFile begin(Path target) throws UnwrittenException {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UnwrittenException(target, e);
        }
        return VolumeFile.beside(target);
    }

    private Pagination bind(Plan plan, Shelf shelf, List<VolumeWriter> writers, Binder.Watcher watcher) throws UnwrittenException, ChangedSourceException {
        try {
            return binder.bind(plan, shelf, writers, watcher);
        } catch (UncheckedIOException e) {
            throw new UnwrittenException(targets.values().iterator().next(), e.getCause());
        }
    }

    private static Volume verified(Format format, VolumeFile file, VolumeEquality equality) throws UnwrittenException, UnfaithfulException {
        try (SeekableByteChannel reread = file.reread()) {
            Optional<Problem> difference = equality.difference(format, reread);
            if (difference.isPresent()) {
                throw new UnfaithfulException(file.target(), difference.get());
            }
        } catch (IOException e) {
            throw file.unwritten(e);
        }
        return new Volume(format, file.target(), file.size(), file.sha256());
    }

    /** Notes what is set, to be compared with what comes back, and tells another. */
    private record Comparing(Binder.Watcher other, VolumeEquality equality) implements Binder.Watcher {
        @Override
        public void noticed(int place, List<Finding> findings) {
            other.noticed(place, findings);
        }

        @Override
        public void omitted(int place, List<Finding> findings) {
            other.omitted(place, findings);
        }

        @Override
        public void set(Galley galley) {
            equality.expect(galley);
            other.set(galley);
        }
    }
}

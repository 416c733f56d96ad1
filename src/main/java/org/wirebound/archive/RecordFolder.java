package org.wirebound.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.check.Problem;
import org.wirebound.check.TextEquality;
import org.wirebound.convert.Outcome;
import org.wirebound.style.Galley;
import org.wirebound.writer.Rendition;

/** A folder that records are written to: for each its renditions and, beside them, a JSON file that describes them. Safe for use by several threads. */
public final class RecordFolder {
    /** The extension of the file that describes a record. */
    public static final String DESCRIPTION = "json";

    private final Path root;
    private final RecordDescription description;
    private final TextEquality equality = new TextEquality();
    private final NewFolders folders = new NewFolders();

    /**
     * @param root the folder; made when the first record is written
     * @param version the version of the program, for the description
     */
    public RecordFolder(Path root, String version) {
        this.root = root.toAbsolutePath().normalize();
        this.description = new RecordDescription(version);
    }

    /**
     * Writes a record: all of its files, or none. Each file is forced to disk, read back from there and its words compared
     * with those of the galley before any gets its name.
     *
     * @param stem where in the folder, and the files' name without extension
     * @return the files
     * @throws UnwrittenException if the disk or the folder does not let it
     * @throws UnfaithfulException if a document does not say what the dispatch says
     */
    public List<StoredFile> write(Path stem, Outcome.Converted converted) throws UnwrittenException, UnfaithfulException {
        Path target = root.resolve(stem).normalize();
        if (!target.startsWith(root)) {
            throw new UnwrittenException(target, UnwrittenException.Obstacle.OUTSIDE);
        }
        List<StoredFile> written = new ArrayList<>();
        try (Staging staging = new Staging(root, folders)) {
            staging.makeFolderOf(target);
            for (Rendition rendition : converted.renditions()) {
                Path file = withExtension(stem, rendition.format().extension());
                byte[] reread = staging.stage(root.resolve(file), rendition.bytes());
                requireFaithful(file, converted.galley(), new Rendition(rendition.format(), reread));
                written.add(new StoredFile(file, Fixity.sha256(reread), reread.length));
            }
            Path file = withExtension(stem, DESCRIPTION);
            byte[] page = staging.stage(root.resolve(file), RecordJson.page(describe(converted, written)));
            written.add(new StoredFile(file, Fixity.sha256(page), page.length));
            staging.commit();
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new UnwrittenException(target, e);
        }
        return written;
    }

    private void requireFaithful(Path file, Galley galley, Rendition reread) throws UnfaithfulException {
        Optional<Problem> difference = equality.difference(galley, reread);
        if (difference.isPresent()) {
            throw new UnfaithfulException(file, difference.get());
        }
    }

    private ObjectNode describe(Outcome.Converted converted, List<StoredFile> files) {
        ObjectNode record = description.object(converted.source(), converted.reading().dispatch(), converted.findings());
        ArrayNode renditions = record.putArray("renditions");
        for (int i = 0; i < files.size(); i++) {
            renditions.addObject()
                    .put("format", converted.renditions().get(i).format().extension())
                    .put("file", files.get(i).path().getFileName().toString())
                    .put("bytes", files.get(i).size())
                    .put("sha256", files.get(i).sha256());
        }
        return record;
    }

    private static Path withExtension(Path stem, String extension) {
        return stem.resolveSibling(stem.getFileName() + "." + extension);
    }
}

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

/** A folder that records are written to: for each its renditions and, beside them, a JSON file that describes them. */
public final class RecordFolder {
    /** The extension of the file that describes a record. */
    public static final String DESCRIPTION = "json";

    private final Path root;
    private final RecordDescription description;
    private final TextEquality equality = new TextEquality();

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
     * @return the files, as paths within the folder
     * @throws UnwrittenException if the disk or the folder does not let it
     * @throws UnfaithfulException if a document does not say what the dispatch says
     */
    public List<Path> write(Path stem, Outcome.Converted converted) throws UnwrittenException, UnfaithfulException {
        Path target = root.resolve(stem).normalize();
        if (!target.startsWith(root)) {
            throw new UnwrittenException(target, UnwrittenException.Obstacle.OUTSIDE);
        }
        List<Path> written = new ArrayList<>();
        try (Staging staging = new Staging(root)) {
            staging.makeFolderOf(target);
            for (Rendition rendition : converted.renditions()) {
                Path file = withExtension(stem, rendition.format().extension());
                requireFaithful(file, converted.galley(),
                        new Rendition(rendition.format(), staging.stage(root.resolve(file), rendition.bytes())));
                written.add(file);
            }
            Path file = withExtension(stem, DESCRIPTION);
            staging.stage(root.resolve(file), RecordJson.page(describe(stem, converted)));
            written.add(file);
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

    private ObjectNode describe(Path stem, Outcome.Converted converted) {
        ObjectNode record = description.object(converted.source(), converted.reading().dispatch(), converted.findings());
        ArrayNode renditions = record.putArray("renditions");
        for (Rendition rendition : converted.renditions()) {
            renditions.addObject()
                    .put("format", rendition.format().extension())
                    .put("file", withExtension(stem.getFileName(), rendition.format().extension()).toString())
                    .put("bytes", rendition.bytes().length)
                    .put("sha256", Fixity.sha256(rendition.bytes()));
        }
        return record;
    }

    private static Path withExtension(Path stem, String extension) {
        return stem.resolveSibling(stem.getFileName() + "." + extension);
    }
}

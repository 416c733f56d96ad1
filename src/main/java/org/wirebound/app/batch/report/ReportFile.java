package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.wirebound.archive.RecordJson;
import org.wirebound.dispatch.FindingCode;

/**
 * A file that reports on a run. What becomes of each source waits in a file beside it, so that memory does not grow with the run,
 * and the sums can stand before the particulars. The report gets its name when it is whole.
 */
public final class ReportFile {
    private final Path path;
    private final ReportForm form;
    private Optional<BufferedWriter> spool = Optional.empty();
    private Optional<IOException> obstacle = Optional.empty();

    private ReportFile(Path path, ReportForm form) {
        this.path = path;
        this.form = form;
    }

    /**
     * A report of the form that the file's extension names.
     *
     * @param path absolute
     * @throws IllegalArgumentException if it names none
     */
    public static ReportFile at(Path path) {
        return new ReportFile(path, ReportForm.of(path.getFileName().toString()));
    }

    public Path path() {
        return path;
    }

    /** Adds what became of one dispatch. */
    public void add(ObjectNode result) {
        try {
            if (obstacle.isEmpty()) {
                BufferedWriter writer = spool.isPresent() ? spool.get() : open();
                writer.write(RecordJson.line(result));
                writer.newLine();
            }
        } catch (IOException e) {
            obstacle = Optional.of(e); // told at the end: the run is worth more than its report
        }
    }

    /**
     * Writes the report.
     *
     * @param summary the sums
     * @param findings how often each was made
     * @throws IOException if that or an addition before could not be written
     */
    public void write(ObjectNode summary, Map<FindingCode, Long> findings) throws IOException {
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        if (spool.isEmpty()) {
            open();
        }
        spool.get().close();
        Path whole = beside(".whole");
        try (Writer out = Files.newBufferedWriter(whole)) {
            form.write(new Results(beside(".results")), new Sums(summary, findings), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(beside(".results"));
    }

    private BufferedWriter open() throws IOException {
        Files.createDirectories(path.getParent());
        BufferedWriter writer = Files.newBufferedWriter(beside(".results"));
        spool = Optional.of(writer);
        return writer;
    }

    private Path beside(String ending) {
        return path.resolveSibling("." + path.getFileName() + ending);
    }
}

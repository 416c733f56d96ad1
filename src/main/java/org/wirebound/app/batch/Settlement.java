package org.wirebound.app.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.StoredFile;

/**
 * What became of one source.
 *
 * @param source what the source was when it was read; empty if it could not be
 * @param duplicateOf another source of the same bytes that has a record, as a person named it
 * @param results one a dispatch, in the source's order; at least one
 */
public record Settlement(Planned planned, Optional<Content> source, Optional<String> duplicateOf, List<Result> results) {
    public Settlement {
        results = List.copyOf(results);
    }

    /**
     * The bytes of a source.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param size in bytes
     */
    public record Content(String sha256, long size) {}

    static Settlement of(Planned planned, Result result) {
        return new Settlement(planned, Optional.empty(), Optional.empty(), List.of(result));
    }

    /** The same, with another source known to have the same bytes. */
    Settlement asDuplicateOf(Optional<String> other) {
        return new Settlement(planned, source, other, results);
    }

    /** True where every dispatch of it has its record on disk. */
    public boolean done() {
        return results.stream().allMatch(result -> result instanceof Result.Written || result instanceof Result.Unchanged);
    }

    /** The first dispatch that has none because of a failure. */
    public Optional<Result.Failed> failure() {
        return results.stream().filter(Result.Failed.class::isInstance).map(Result.Failed.class::cast).findFirst();
    }

    /** All files of its records. */
    List<StoredFile> files() {
        return results.stream()
                .flatMap(result -> result instanceof Result.Written written ? written.files().stream()
                        : result instanceof Result.Unchanged unchanged ? unchanged.files().stream() : Stream.of())
                .toList();
    }
}

package org.wirebound.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.archive.RecordFolder;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.StoredFile;
import org.wirebound.archive.UnfaithfulException;
import org.wirebound.archive.UnwrittenException;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.Source;

/**
 * Takes an input from the source to its records on disk; whatever is wrong with it becomes a result, but for a lack of memory,
 * which may be the fault of another. Safe for use by several threads.
 */
public final class Recorder {
    private final Intake intake;
    private final Metadata person;
    private final Conversion conversion;
    private final RecordFolder folder;
    private final Places places;

    /** @param person what was said of all inputs; it beats the metadata file of each */
    public Recorder(Intake intake, Metadata person, Conversion conversion, RecordFolder folder, Places places) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.folder = folder;
        this.places = places;
    }

    /** Converts an input and writes its records. */
    Settlement record(Planned planned, Deadline deadline) {
        Input input = planned.input();
        Optional<Path> inTheWay = places.inTheWay(planned.stem());
        if (inTheWay.isPresent()) {
            return Settlement.of(planned, keep(input, inTheWay.get()));
        }
        Source source;
        List<Supplier<Outcome>> dispatches;
        try {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            source = intake.read(input);
            deadline.converting();
            dispatches = conversion.convert(source, said);
        } catch (UnusableInputException e) {
            return Settlement.of(planned, Failures.rejected(input, List.of(e.finding())));
        } catch (Deadline.AbandonedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return Settlement.of(planned, Failures.faulty(input, e));
        }
        Settlement.Content content = new Settlement.Content(source.sha256(), source.bytes().length);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < dispatches.size(); i++) {
            deadline.converting();
            results.add(record(input, planned.stem(i + 1, dispatches.size()), dispatches.get(i), deadline));
        }
        return new Settlement(planned, Optional.of(content), Optional.empty(), results);
    }

    private Result record(Input input, Path stem, Supplier<Outcome> dispatch, Deadline deadline) {
        try {
            Outcome outcome = dispatch.get();
            deadline.writing();
            return outcome instanceof Outcome.Converted converted
                    ? write(input, stem, converted)
                    : Failures.rejected(input, outcome.findings());
        } catch (UnwrittenException e) {
            return Failures.unwritten(input, e);
        } catch (UnfaithfulException e) {
            return new Result.Failed(input, Failure.UNFAITHFUL, e.getMessage(), List.of());
        } catch (Deadline.AbandonedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return Failures.faulty(input, e);
        }
    }

    private Result write(Input input, Path stem, Outcome.Converted converted) throws UnwrittenException, UnfaithfulException {
        Optional<Path> inTheWay = places.inTheWay(stem);
        if (inTheWay.isPresent()) {
            return keep(input, inTheWay.get());
        }
        Path place = places.take(stem);
        try {
            List<StoredFile> files = folder.write(place, converted);
            return new Result.Written(input, files, RecordJson.metadata(converted.reading().dispatch().metadata()), converted.findings());
        } finally {
            places.giveBack(place);
        }
    }

    private Result keep(Input input, Path inTheWay) {
        return places.rule() == OnConflict.SKIP
                ? new Result.Kept(input, inTheWay.toString())
                : new Result.Failed(input, Failure.IN_THE_WAY, inTheWay + " is in the output folder already; move it away,"
                        + " or choose replace, skip or rename with --on-conflict", List.of());
    }
}

package org.wirebound.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirebound.archive.RecordFolder;
import org.wirebound.archive.UnfaithfulException;
import org.wirebound.archive.UnwrittenException;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.Severity;
import org.wirebound.reader.Source;

/** Takes inputs one by one from the source to the record on disk; an input that fails does not stop the others. */
final class ConvertRun {
    private static final Logger LOG = LoggerFactory.getLogger(ConvertRun.class);

    private final Intake intake;
    private final Metadata person;
    private final Conversion conversion;
    private final RecordFolder folder;
    private final ItemNames items;

    /** Converts the dispatches of one source, with a person's word over it. */
    interface Conversion {
        List<Outcome> convert(Source source, Metadata person);
    }

    /**
     * @param person what was said of all inputs; it beats the metadata file of each
     * @param items where the records of a source go that holds several dispatches
     */
    ConvertRun(Intake intake, Metadata person, Conversion conversion, RecordFolder folder, ItemNames items) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.folder = folder;
        this.items = items;
    }

    /**
     * Converts one input: a result a dispatch that it holds, or one that says why there is none.
     *
     * @param stem where the record of a single dispatch goes within the folder, without extension
     */
    List<Result> convert(Input input, Path stem) {
        List<Outcome> outcomes;
        try {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            outcomes = conversion.convert(intake.read(input), said);
        } catch (UnusableInputException e) {
            return List.of(rejected(input, List.of(e.finding())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(faulty(input, e));
        }
        List<Result> results = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            results.add(archived(input, items.of(stem, results.size() + 1, outcomes.size()), outcome));
        }
        return results;
    }

    private Result archived(Input input, Path stem, Outcome outcome) {
        try {
            return outcome instanceof Outcome.Converted converted
                    ? new Result.Written(input, folder.write(stem, converted), converted)
                    : rejected(input, outcome.findings());
        } catch (UnwrittenException e) {
            return new Result.Failed(
                    input, ExitCode.NOT_WRITTEN, e.getMessage(), List.of(), e.obstacle().endsTheRun());
        } catch (UnfaithfulException e) {
            return new Result.Failed(input, ExitCode.NOT_TO_STANDARD, e.getMessage(), List.of(), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return faulty(input, e);
        }
    }

    /** An input that a fault of the program stopped. */
    static Result.Failed faulty(Input input, Throwable e) {
        LOG.debug("{} failed", input.given(), e);
        return new Result.Failed(input, ExitCode.INTERNAL_ERROR,
                "a fault of the program itself (" + e + "); run it again with --debug and report it", List.of(), false);
    }

    /** An input that cannot be used, or must not be published. */
    static Result.Failed rejected(Input input, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        List<Finding> reasons = errors.isEmpty() ? Unpublishable.reasons(findings) : errors;
        boolean limit = !errors.isEmpty() && errors.stream().allMatch(finding -> finding.code() == FindingCode.SOURCE_TOO_LARGE);
        String reason = reasons.stream().map(Finding::message).collect(Collectors.joining(" "));
        return new Result.Failed(input, limit ? ExitCode.LIMIT_HIT : ExitCode.SOME_FAILED, reason, findings, false);
    }
}

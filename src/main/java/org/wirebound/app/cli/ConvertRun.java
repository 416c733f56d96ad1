package org.wirebound.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Converts the dispatches of one source, with a person's word over it. */
    interface Conversion {
        List<Outcome> convert(Source source, Metadata person);
    }

    /** @param person what was said of all inputs; it beats the metadata file of each */
    ConvertRun(Intake intake, Metadata person, Conversion conversion, RecordFolder folder) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.folder = folder;
    }

    /**
     * Converts one input: a result a dispatch that it holds. Where it holds several, their records go into a folder {@code x.items}.
     *
     * @param stem where the record of a single dispatch goes within the folder, without extension
     */
    List<Result> convert(Input input, Path stem) {
        List<Result> results = new ArrayList<>();
        guarded(input, () -> {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            List<Outcome> outcomes = conversion.convert(intake.read(input), said);
            for (int i = 0; i < outcomes.size(); i++) {
                Outcome outcome = outcomes.get(i);
                Path place = outcomes.size() == 1 ? stem : ofItem(stem, i + 1, outcomes.size());
                results.add(guarded(input, () -> archived(input, place, outcome)).orElseThrow());
            }
            return null;
        }).ifPresent(results::add);
        return results;
    }

    /** One step of work on an input. */
    private interface Work {
        @Nullable Result run() throws UnusableInputException, UnwrittenException, UnfaithfulException;
    }

    private static Path ofItem(Path stem, int number, int of) {
        int digits = Math.max(3, Integer.toString(of).length());
        return stem.resolveSibling(stem.getFileName() + ".items").resolve(String.format(Locale.ROOT, "%0" + digits + "d", number));
    }

    private static Optional<Result> guarded(Input input, Work work) {
        try {
            return Optional.ofNullable(work.run());
        } catch (UnusableInputException e) {
            return Optional.of(rejected(input, List.of(e.finding())));
        } catch (UnwrittenException e) {
            return Optional.of(new Result.Failed(
                    input, ExitCode.NOT_WRITTEN, e.getMessage(), List.of(), e.obstacle().endsTheRun()));
        } catch (UnfaithfulException e) {
            return Optional.of(new Result.Failed(input, ExitCode.NOT_TO_STANDARD, e.getMessage(), List.of(), false));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("{} failed", input.given(), e);
            return Optional.of(new Result.Failed(input, ExitCode.INTERNAL_ERROR,
                    "a fault of the program itself (" + e + "); run it again with --debug and report it", List.of(), false));
        }
    }

    private Result archived(Input input, Path stem, Outcome outcome)
            throws UnwrittenException, UnfaithfulException {
        if (outcome instanceof Outcome.Converted converted) {
            return new Result.Written(input, folder.write(stem, converted), converted);
        }
        return rejected(input, outcome.findings());
    }

    private static Result.Failed rejected(Input input, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        boolean limit = errors.stream().allMatch(finding -> finding.code() == FindingCode.SOURCE_TOO_LARGE);
        String reason = errors.stream().map(Finding::message).collect(Collectors.joining(" "));
        return new Result.Failed(input, limit ? ExitCode.LIMIT_HIT : ExitCode.SOME_FAILED, reason, findings, false);
    }
}

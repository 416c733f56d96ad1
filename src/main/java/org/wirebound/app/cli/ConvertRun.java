package org.wirebound.app.cli;

import java.nio.file.Path;
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

    /** Converts one source, with a person's word over it. */
    interface Conversion {
        Outcome convert(Source source, Metadata person);
    }

    /** @param person what was said of all inputs; it beats the metadata file of each */
    ConvertRun(Intake intake, Metadata person, Conversion conversion, RecordFolder folder) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.folder = folder;
    }

    /**
     * Converts one input.
     *
     * @param stem where its record goes within the folder, without extension
     */
    Result convert(Input input, Path stem) {
        try {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            return archived(input, stem, conversion.convert(intake.read(input), said));
        } catch (UnusableInputException e) {
            return rejected(input, List.of(e.finding()));
        } catch (UnwrittenException e) {
            return new Result.Failed(
                    input, ExitCode.NOT_WRITTEN, e.getMessage(), List.of(), e.obstacle().endsTheRun());
        } catch (UnfaithfulException e) {
            return new Result.Failed(input, ExitCode.NOT_TO_STANDARD, e.getMessage(), List.of(), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("{} failed", input.given(), e);
            return new Result.Failed(input, ExitCode.INTERNAL_ERROR,
                    "a fault of the program itself (" + e + "); run it again with --debug and report it", List.of(), false);
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

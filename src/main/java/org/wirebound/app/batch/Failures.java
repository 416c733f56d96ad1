package org.wirebound.app.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirebound.app.batch.input.Input;
import org.wirebound.archive.UnwrittenException;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Severity;

/** Puts into words what went wrong. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** A fault of the program stopped it. */
    public static Result.Failed faulty(Input input, Throwable e) {
        LOG.debug("{} failed", input.given(), e);
        return new Result.Failed(input, Failure.FAULT,
                "a fault of the program itself (" + e + "); run it again with --debug and report it", List.of());
    }

    /** It cannot be used, or must not be published; the findings say why. */
    public static Result.Failed rejected(Input input, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        List<Finding> reasons = errors.isEmpty() ? Unpublishable.reasons(findings) : errors;
        boolean limit = !errors.isEmpty() && errors.stream().allMatch(finding -> finding.code() == FindingCode.SOURCE_TOO_LARGE);
        String reason = reasons.stream().map(Finding::message).collect(Collectors.joining(" "));
        return new Result.Failed(input, limit ? Failure.LIMIT : Failure.REJECTED, reason, findings);
    }

    static Result.Failed unwritten(Input input, UnwrittenException e) {
        return new Result.Failed(input, e.obstacle().endsTheRun() ? Failure.DISK : Failure.NOT_WRITTEN, e.getMessage(), List.of());
    }

    static Result.Failed limit(Input input, String reason) {
        return new Result.Failed(input, Failure.LIMIT, reason, List.of());
    }
}

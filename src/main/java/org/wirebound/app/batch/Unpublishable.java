package org.wirebound.app.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

/** Tells dispatches of which an agency or a desk says that they must not be published. */
public final class Unpublishable {
    private static final Set<FindingCode> FORBIDDING = EnumSet.of(FindingCode.EMBARGOED, FindingCode.WITHHELD, FindingCode.KILLED);

    private Unpublishable() {}

    /** The outcome, or in place of one that must not be published a rejection with the same findings. */
    public static Outcome rejected(Outcome outcome) {
        return reasons(outcome.findings()).isEmpty() ? outcome : new Outcome.Rejected(outcome.source(), outcome.findings());
    }

    /** The same for an outcome that is still to be made. */
    public static Supplier<Outcome> rejected(Supplier<Outcome> outcome) {
        return () -> rejected(outcome.get());
    }

    /** The findings that forbid publication. */
    public static List<Finding> reasons(List<Finding> findings) {
        return findings.stream().filter(finding -> FORBIDDING.contains(finding.code())).toList();
    }
}

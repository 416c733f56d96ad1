package org.wirebound.reader;

import java.util.List;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Severity;

/**
 * What was read from one source, with everything that was noticed on the way.
 *
 * @param dispatch the news item; without blocks where the source is unusable
 * @param findings in the order of the source, those without a place first
 */
public record Reading(Dispatch dispatch, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** False where a finding says that the source cannot be used. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

package org.wirebound.reader;

import java.util.List;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Severity;

/**
 * One dispatch that was read from a source, with everything that was noticed on the way.
 *
 * @param dispatch the news item; without blocks where the source is unusable
 * @param findings in the order of the source, those without a place first
 * @param decoded the characters in which all spans count; empty where the source could not be decoded
 */
public record Reading(Dispatch dispatch, List<Finding> findings, String decoded) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** A source that gave nothing. */
    public Reading(Dispatch dispatch, List<Finding> findings) {
        this(dispatch, findings, "");
    }

    /** False where a finding says that the source cannot be used. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

package org.wirebound.reader;

import java.util.Comparator;
import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Span;

/** The order in which a reading lists its findings. */
final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(finding -> finding.span().map(Span::start).orElse(-1));

    private Findings() {}

    /** In the order of the source, those without a place first; equal ones keep the order in which they were found. */
    static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}

package org.wirebound.reader.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.intake.Places;

/** Keeps account of what was changed or dropped while a copy was built. */
final class Changes {
    private final List<Finding> others = new ArrayList<>();
    private final Places dropped = new Places();
    private final Places repaired = new Places();

    void dropped(int from, int to) {
        dropped.add(from, to);
    }

    void repaired(int from, int to) {
        repaired.add(from, to);
    }

    void add(Finding finding) {
        others.add(finding);
    }

    /** Adds what was found in characters that stand in the source in another form. */
    void add(List<Finding> findings, IntUnaryOperator toSource) {
        findings.forEach(finding -> others.add(Finding.at(finding.spans().stream().map(span -> moved(span, toSource)).toList(), finding.code(), finding.message())));
    }

    private static Span moved(Span span, IntUnaryOperator toSource) {
        int start = toSource.applyAsInt(span.start());
        return new Span(start, Math.max(start, toSource.applyAsInt(span.end())));
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(others);
        if (!dropped.isEmpty()) {
            all.add(Finding.at(dropped.spans(), FindingCode.CONTROL_REMOVED, "Took off the page, " + dropped.count() + " in all: control characters."));
        }
        if (!repaired.isEmpty()) {
            all.add(Finding.at(repaired.spans(), FindingCode.MOJIBAKE_REPAIRED, "Put right, " + repaired.count()
                    + " in all: letters that a wrong character set had made of others; compare with the source."));
        }
        return List.copyOf(all);
    }
}

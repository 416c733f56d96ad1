package org.wirebound.dispatch;

import java.util.List;
import java.util.Optional;

/**
 * One thing noticed about a dispatch.
 *
 * @param code what kind of thing
 * @param spans every place in the decoded source where it is so, in order; none where it holds of the whole
 * @param message one English sentence for a person, with the particulars
 */
public record Finding(FindingCode code, List<Span> spans, String message) {
    public Finding {
        spans = List.copyOf(spans);
    }

    public static Finding at(Span span, FindingCode code, String message) {
        return new Finding(code, List.of(span), message);
    }

    public static Finding at(List<Span> spans, FindingCode code, String message) {
        return new Finding(code, spans, message);
    }

    public static Finding of(FindingCode code, String message) {
        return new Finding(code, List.of(), message);
    }

    /** The first place, if it is at any. */
    public Optional<Span> span() {
        return spans.stream().findFirst();
    }

    public Severity severity() {
        return code.severity();
    }
}

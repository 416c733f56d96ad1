package org.wirebound.dispatch;

import java.util.Optional;

/**
 * One thing noticed about a dispatch.
 *
 * @param code what kind of thing
 * @param span where in the decoded source, if it is at one place
 * @param message one English sentence for a person, with the particulars
 */
public record Finding(FindingCode code, Optional<Span> span, String message) {

    public static Finding at(Span span, FindingCode code, String message) {
        return new Finding(code, Optional.of(span), message);
    }

    public static Finding of(FindingCode code, String message) {
        return new Finding(code, Optional.empty(), message);
    }

    public Severity severity() {
        return code.severity();
    }
}

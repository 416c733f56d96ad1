package org.wirebound.convert;

import org.wirebound.dispatch.Finding;

/** A source that cannot be had; the finding says why. */
public final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnavailableException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}

package org.wirebound.app.batch.input;

import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

/** An input that does not get as far as the reader; the others go on. */
public final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnusableInputException(FindingCode code, String message) {
        super(message);
        this.finding = Finding.of(code, message);
    }

    /** What is wrong with it. */
    public Finding finding() {
        return finding;
    }
}

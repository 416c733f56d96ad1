package org.wirebound.app.batch;

/** What was done cannot be remembered; the message says where, why and what to do. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}

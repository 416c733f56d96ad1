package org.wirebound.type;

/** A user's font cannot go into documents; the message says why and what to do, without the file's name. */
public final class UnusableFontException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableFontException(String message) {
        super(message);
    }

    UnusableFontException(String message, Throwable cause) {
        super(message, cause);
    }
}

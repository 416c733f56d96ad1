package org.wirebound.reader.dateline;

/** A line of an agency profile that cannot be understood. */
public final class AgencyProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    AgencyProfileException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }
}

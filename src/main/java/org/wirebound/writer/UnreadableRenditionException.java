package org.wirebound.writer;

/** Bytes that claim to be a document and cannot be read back as one. */
public final class UnreadableRenditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRenditionException(Format format, Throwable cause) {
        super("not a readable " + format + ": " + cause.getMessage(), cause);
    }
}

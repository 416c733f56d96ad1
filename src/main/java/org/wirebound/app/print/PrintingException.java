package org.wirebound.app.print;

/** A printing system or a printer that does not do what it was asked for; the message says what, where and what to do. */
public final class PrintingException extends Exception {
    private static final long serialVersionUID = 1L;

    public PrintingException(String message) {
        super(message);
    }

    public PrintingException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.wirebound.app.batch.database;

/** A data base that cannot be used; its message is the data base's own. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}

package org.wirebound.app.batch;

/** Why a dispatch has no record. */
public enum Failure {
    /** The source cannot be used, or must not be published. */
    REJECTED,
    /** It is over a limit of size, time or memory. */
    LIMIT,
    /** Something has its name, and was not to be replaced. */
    IN_THE_WAY,
    /** The file system refused this record. */
    NOT_WRITTEN,
    /** The file system would refuse every other record too. */
    DISK,
    /** A document was made that does not say what the dispatch says. */
    UNFAITHFUL,
    /** A fault of the program. */
    FAULT
}

package org.wirebound.app.batch;

/** What to do where a file has the name that a record would get. */
public enum OnConflict {
    /** The record takes its place. */
    REPLACE,
    /** It stays, and the record is not made. */
    SKIP,
    /** The record gets a number behind its name. */
    RENAME,
    /** It stays, and the source counts as failed. */
    FAIL
}

package org.wirebound.convert;

/** A source has other bytes than when the volume was planned, or is gone: what was written until then is of no use. */
public final class ChangedSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int place;

    ChangedSourceException(int place, String reason) {
        super(reason);
        this.place = place;
    }

    /** The place of the source on its shelf. */
    public int place() {
        return place;
    }
}

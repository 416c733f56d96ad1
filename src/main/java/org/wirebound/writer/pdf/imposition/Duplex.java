package org.wirebound.writer.pdf.imposition;

/** Whether both sides of a sheet are printed, and about which edge it is turned. */
public enum Duplex {
    NONE("Simplex"),
    LONG("DuplexFlipLongEdge"),
    SHORT("DuplexFlipShortEdge");

    private final String preference;

    Duplex(String preference) {
        this.preference = preference;
    }

    /** The word of a PDF's viewer preferences (ISO 32000-1 12.2). */
    String preference() {
        return preference;
    }

    public boolean bothSides() {
        return this != NONE;
    }
}

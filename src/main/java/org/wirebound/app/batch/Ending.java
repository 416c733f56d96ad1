package org.wirebound.app.batch;

/**
 * How a run ended.
 *
 * @param message one sentence for a person; empty where every source was tried
 */
public record Ending(Reason reason, String message) {
    /** Why there was no more to do. */
    public enum Reason {
        /** Every source was tried. */
        COMPLETE,
        /** It was asked to stop. */
        STOPPED,
        /** The file system would refuse everything else; the source that showed it says so. */
        DISK,
        /** What was done could not be remembered. */
        LEDGER,
        /** Too many conversions never end. */
        STUCK
    }

    static Ending of(Reason reason) {
        return new Ending(reason, "");
    }
}

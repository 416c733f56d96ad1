package org.wirebound.app.batch;

/** Tells whoever watches over a source which part of the work is going on. */
interface Deadline {
    /** Work whose time counts begins anew; it may be abandoned from here on. */
    void converting();

    /** Work begins that will not be abandoned. */
    void writing();

    /** For work that nobody watches over. */
    static Deadline none() {
        return new Deadline() {
            @Override
            public void converting() {
                // nobody watches
            }

            @Override
            public void writing() {
                // nobody watches
            }
        };
    }

    /** The work took too long and was given up by others; its result is of no use. */
    final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super("the time is over", null, false, false);
        }
    }
}

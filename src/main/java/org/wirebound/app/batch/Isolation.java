package org.wirebound.app.batch;

import org.wirebound.app.batch.input.Planned;

/** A second try for a source that took too long or ran out of memory, where it can harm no other. */
@FunctionalInterface
public interface Isolation {
    /** What became of the first try. */
    enum Cause { TIME, MEMORY }

    /** Tries it again, or says why not. Never throws. */
    Settlement again(Planned planned, Cause cause);

    /** No second try: it fails. */
    static Isolation none(Limits limits) {
        return (planned, cause) -> Settlement.of(planned,
                Failures.limit(planned.input(), cause == Cause.TIME ? tooLong(limits) : tooMuch()));
    }

    private static String tooLong(Limits limits) {
        return "its conversion took longer than " + limits.time().toMillis() / 1000.0 + " s; look at the file, or allow more with --timeout";
    }

    private static String tooMuch() {
        return "its conversion needs more memory than the " + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MB that there are; give more with -Xmx in WIREBOUND_OPTS";
    }
}

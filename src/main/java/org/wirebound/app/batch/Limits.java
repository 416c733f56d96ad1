package org.wirebound.app.batch;

import java.time.Duration;

/**
 * What a run may use.
 *
 * @param jobs how many sources are converted at a time; at least 1
 * @param time how long the conversion of one dispatch may take; zero for as long as it wants
 */
public record Limits(int jobs, Duration time) {
    public Limits {
        if (jobs < 1) {
            throw new IllegalArgumentException("a run needs one job at least");
        }
    }

    /** How many threads may be stuck for good before a run is given up: they still take their share of the processors. */
    int mostStuck() {
        return 2 * jobs + 2;
    }

    boolean untimed() {
        return time.isZero();
    }
}

package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirebound.app.batch.Settlement;

/** How a run is followed while it goes on, on the error stream. */
interface Progress {
    /** How a person wants to follow a run. */
    enum Manner {
        /** A bar on a terminal where there are many inputs, a line an input elsewhere. */
        AUTO,
        /** A line an input. */
        PLAIN,
        /** One JSON object an event and line. */
        JSON,
        /** Failures alone. */
        NONE
    }

    /** One more input is done with. */
    void tell(Settlement settlement);

    /** Something that concerns the run as a whole went wrong. */
    void fail(String message);

    /**
     * The run has ended.
     *
     * @param summary the sums for people
     * @param object the same for programs
     */
    void end(String summary, ObjectNode object);
}

package org.wirebound.app.cli;

import java.util.List;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.input.Input;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;

/** What became of one dispatch that was to be printed. */
sealed interface PrintResult {
    Input input();

    /** Everything that was noticed about it. */
    List<Finding> findings();

    /**
     * Its pages are in a printer's queue, or among the sheets of a file.
     *
     * @param place the job or the file
     * @param sides how many sides of sheets; 0 if it has none of the wanted pages
     */
    record Printed(Input input, String place, int sides, Outcome.Converted converted) implements PrintResult {
        @Override
        public List<Finding> findings() {
            return converted.findings();
        }
    }

    /** Nothing of it is printed. */
    record Failed(Result.Failed why) implements PrintResult {
        @Override
        public Input input() {
            return why.input();
        }

        @Override
        public List<Finding> findings() {
            return why.findings();
        }
    }
}

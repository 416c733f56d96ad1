package org.wirebound.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;

/** What became of one input of a run. */
sealed interface Result {
    Input input();

    /** Everything that was noticed about it. */
    List<Finding> findings();

    /** Its record is on disk. */
    record Written(Input input, List<Path> files, Outcome.Converted converted) implements Result {
        @Override
        public List<Finding> findings() {
            return converted.findings();
        }
    }

    /**
     * Its pages are in a printer's queue, or among the sheets of a file.
     *
     * @param place the job or the file
     * @param sides how many sides of sheets; 0 if it has none of the wanted pages
     */
    record Printed(Input input, String place, int sides, Outcome.Converted converted) implements Result {
        @Override
        public List<Finding> findings() {
            return converted.findings();
        }
    }

    /**
     * Nothing of it is on disk.
     *
     * @param code the exit code of a run in which nothing worse happens
     * @param reason one sentence for a person
     * @param endsTheRun whether all other inputs would fail as well
     */
    record Failed(Input input, ExitCode code, String reason, List<Finding> findings, boolean endsTheRun) implements Result {}
}

package org.wirebound.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.wirebound.app.batch.Journal;
import org.wirebound.app.batch.LedgerException;
import org.wirebound.app.batch.Limits;
import org.wirebound.app.batch.OnConflict;
import org.wirebound.app.batch.input.Inputs;
import picocli.CommandLine.Option;

/** The options of a run over many sources: how fast, how long, how far, and what is remembered. */
final class BatchOptions {
    private static final String DEFAULT_TIME = "60s";

    @Option(names = "--jobs", paramLabel = "N", description = "How many sources are converted at a time; as many as there are processors by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "TIME",
            description = "How long the conversion of one dispatch may take, such as 500ms, 60s or 5m; 0 for as long as it wants. ${DEFAULT-VALUE} by default.")
    private String timeout = DEFAULT_TIME;

    @Option(names = "--on-conflict", paramLabel = "RULE",
            description = "What happens where a record's file is there already: replace (default), skip, rename or fail.")
    private OnConflict onConflict = OnConflict.REPLACE;

    @Option(names = "--resume", description = "Leave as it is what an earlier run has done, where neither source nor files nor options have changed since.")
    private boolean resume;

    @Option(names = "--journal", description = {
        "Keep a journal in the output folder's .wirebound, which --resume goes by.",
        "By default where there are more than " + Inputs.HELD + " sources, where there is a journal already, and with --resume."})
    private boolean journal;

    @Option(names = "--no-journal", description = "Keep none.")
    private boolean noJournal;

    Limits limits() {
        if (jobs < 1) {
            throw new CommandException(ExitCode.USAGE, "--jobs: " + jobs + " is no number of jobs; give 1 or more");
        }
        return new Limits(jobs, time());
    }

    OnConflict onConflict() {
        return onConflict;
    }

    boolean resume() {
        return resume;
    }

    /** The journal, if this run keeps one. */
    Optional<Journal> journal(Inputs inputs, Path folder, Journal.Edition edition) {
        if (noJournal && (journal || resume)) {
            throw new CommandException(ExitCode.USAGE, "--no-journal takes away what --journal and --resume need; leave one of them out");
        }
        boolean kept = journal || resume || inputs.large() || Journal.isIn(folder);
        try {
            return kept && !noJournal ? Optional.of(new Journal(folder, edition, resume)) : Optional.empty();
        } catch (LedgerException e) {
            throw new CommandException(ExitCode.NOT_WRITTEN, e.getMessage(), e);
        }
    }

    private Duration time() {
        try {
            return DurationText.parse(timeout);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--timeout: " + e.getMessage(), e);
        }
    }
}

package org.wirebound.app.cli;

import java.util.Collection;
import java.util.List;
import org.wirebound.app.batch.Failure;

/** What the program's exit code tells the program that called it; the numbers never change. */
public enum ExitCode {
    OK(0, "All good."),
    INTERNAL_ERROR(1, "A fault of the program itself."),
    USAGE(2, "The command line cannot be understood."),
    SOME_FAILED(3, "Some inputs failed; the others are done."),
    NOTHING_TO_DO(4, "There was nothing to do."),
    NOT_WRITTEN(5, "The output could not be written."),
    NOT_TO_STANDARD(6, "A file was made or checked that does not meet its standard."),
    LIMIT_HIT(7, "An input was over a limit."),
    BAD_STYLE(8, "The style or the configuration is wrong."),
    INTERRUPTED(130, "Stopped by an interrupt (Ctrl-C)."),
    TERMINATED(143, "Stopped by a request to end.");

    /** Which code stands for a run with several kinds of failure: the first of these that occurred. */
    private static final List<ExitCode> GRAVEST_FIRST =
            List.of(NOT_WRITTEN, INTERNAL_ERROR, NOT_TO_STANDARD, SOME_FAILED, LIMIT_HIT);

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** One English sentence for the help and the README's table. */
    public String meaning() {
        return meaning;
    }

    /** The code for a source that failed. */
    static ExitCode of(Failure failure) {
        return switch (failure) {
            case REJECTED, IN_THE_WAY -> SOME_FAILED;
            case LIMIT -> LIMIT_HIT;
            case NOT_WRITTEN, DISK -> NOT_WRITTEN;
            case UNFAITHFUL -> NOT_TO_STANDARD;
            case FAULT -> INTERNAL_ERROR;
        };
    }

    /** The code of a run in which these failures occurred. */
    static ExitCode of(Collection<ExitCode> failures) {
        return GRAVEST_FIRST.stream().filter(failures::contains).findFirst().orElse(OK);
    }
}

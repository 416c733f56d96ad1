package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirebound.app.batch.Ending;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.Settlement;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.report.ReportFile;
import org.wirebound.app.batch.report.ResultJson;
import org.wirebound.app.batch.report.Tally;
import org.wirebound.archive.RecordJson;

/** Tells what became of the inputs of a run: people by the progress, programs by an object each, both by sums and report files. Holds the sums alone. */
final class ConvertReport {
    private final Progress progress;
    private final Optional<PrintStream> json;
    private final List<ReportFile> files;
    private final InstantSource clock;
    private final Instant start;
    private final Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
    private final Tally tally = new Tally();

    /** @param json where objects go, if they are wanted */
    ConvertReport(Progress progress, Optional<PrintStream> json, List<ReportFile> files, InstantSource clock) {
        this.progress = progress;
        this.json = json;
        this.files = files;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Tells what became of one input. */
    void tell(Settlement settlement) {
        tally.count(settlement);
        for (Result result : settlement.results()) {
            if (result instanceof Result.Failed failed) {
                failures.add(ExitCode.of(failed.failure()));
            }
            if (json.isPresent() || !files.isEmpty()) {
                ObjectNode object = ResultJson.object(settlement, result);
                json.ifPresent(out -> out.println(RecordJson.line(object)));
                files.forEach(file -> file.add(object));
            }
        }
        progress.tell(settlement);
    }

    /** Tells the sums, and how the run ended. */
    ExitCode close(Inputs inputs, Ending ending) {
        if (!ending.message().isEmpty()) {
            progress.fail(ending.message());
        }
        switch (ending.reason()) {
            case LEDGER -> failures.add(ExitCode.NOT_WRITTEN);
            case STUCK -> failures.add(ExitCode.LIMIT_HIT);
            case COMPLETE, STOPPED, DISK -> { }
        }
        Duration time = Duration.between(start, clock.instant());
        long untried = inputs.size() - tally.inputs();
        ObjectNode summary = tally.summary(inputs.skipped(), untried, time);
        progress.end(line(inputs.skipped(), untried, time), summary);
        json.ifPresent(out -> out.println(RecordJson.line(JsonNodeFactory.instance.objectNode().set("summary", summary))));
        files.forEach(file -> write(file, summary));
        return ExitCode.of(failures);
    }

    private String line(long skipped, long untried, Duration time) {
        return String.format(Locale.ROOT, "%d converted%s, %d failed%s%s, %d skipped%s in %.1f s", tally.converted(),
                sum(tally.duplicates(), " (%d of them duplicates)"), tally.failed(), sum(tally.unchanged(), ", %d unchanged"),
                sum(tally.kept(), ", %d kept"), skipped, sum(untried, ", %d not tried"), time.toMillis() / 1000.0);
    }

    private static String sum(long number, String form) {
        return number > 0 ? String.format(Locale.ROOT, form, number) : "";
    }

    private void write(ReportFile file, ObjectNode summary) {
        try {
            file.write(summary, tally.findings());
        } catch (IOException e) {
            failures.add(ExitCode.NOT_WRITTEN);
            progress.fail("the report " + file.path() + " cannot be written (" + e.getMessage() + "); check the folder and the disk");
        }
    }
}

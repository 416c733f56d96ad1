package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirebound.archive.RecordJson;
import org.wirebound.dispatch.Severity;
import org.wirebound.writer.Rendition;

/** Tells what became of the inputs of a run: a line each for people, an object each for programs, and a summary. */
final class ConvertReport {
    private final Console console;
    private final Optional<PrintStream> json;
    private final Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
    private int converted;
    private int failed;
    private int findings;

    /** @param json where objects go, if they are wanted */
    ConvertReport(Console console, Optional<PrintStream> json) {
        this.console = console;
        this.json = json;
    }

    /** Tells one result. */
    void tell(Result result) {
        findings += result.findings().size();
        if (result instanceof Result.Written written) {
            converted++;
            console.say(line(written));
        } else if (result instanceof Result.Failed failure) {
            failed++;
            failures.add(failure.code());
            console.fail(failure.input().given() + ": " + failure.reason());
        }
        result.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> console.warn(finding.message()));
        json.ifPresent(out -> out.println(RecordJson.line(object(result))));
    }

    /**
     * Tells the sums.
     *
     * @param skipped how many files were passed over
     * @param untried how many inputs were left when the run ended early
     */
    ExitCode close(int skipped, int untried, Duration time) {
        double seconds = time.toMillis() / 1000.0;
        console.say(String.format(Locale.ROOT, "%d converted, %d failed, %d skipped%s in %.1f s", converted, failed, skipped,
                untried > 0 ? ", " + untried + " not tried" : "", seconds));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.putObject("summary").put("converted", converted).put("failed", failed).put("skipped", skipped)
                .put("untried", untried).put("findings", findings).put("seconds", seconds);
        json.ifPresent(out -> out.println(RecordJson.line(object)));
        return ExitCode.of(failures);
    }

    private static String line(Result.Written written) {
        String formats = written.converted().renditions().stream()
                .map(Rendition::format)
                .map(format -> format.extension())
                .collect(Collectors.joining(" "));
        int count = written.findings().size();
        return written.input().given() + " -> " + formats
                + (count == 0 ? "" : "  (" + count + (count == 1 ? " finding)" : " findings)"));
    }

    private static ObjectNode object(Result result) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("source", result.input().given());
        if (result instanceof Result.Written written) {
            object.put("status", "converted");
            for (Path file : written.files()) {
                object.withArray("files").add(file.toString());
            }
            object.set("metadata", RecordJson.metadata(written.converted().reading().dispatch().metadata()));
        } else if (result instanceof Result.Failed failure) {
            object.put("status", "failed");
            object.put("reason", failure.reason());
        }
        object.set("findings", RecordJson.findings(result.findings()));
        return object;
    }
}

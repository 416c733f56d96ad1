package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.VolumeFiles;
import org.wirebound.convert.Binder;
import org.wirebound.convert.Plan;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Severity;
import org.wirebound.style.Galley;

/** Tells what became of the inputs of a volume: what people should look at, an object a dispatch for programs, and a summary. */
final class BindReport implements Binder.Watcher {
    private final Console console;
    private final InputShelf shelf;
    private final Optional<PrintStream> json;
    private final Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
    private int omitted;

    /** @param json where objects go, if they are wanted */
    BindReport(Console console, InputShelf shelf, Optional<PrintStream> json) {
        this.console = console;
        this.shelf = shelf;
        this.json = json;
    }

    @Override
    public void noticed(int place, List<Finding> findings) {
        List<Finding> warnings = findings.stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
        if (!warnings.isEmpty()) {
            console.say(shelf.name(place));
            warnings.forEach(finding -> console.warn(finding.message()));
        }
        json.ifPresent(out -> out.println(RecordJson.line(object(place, "bound", findings))));
    }

    @Override
    public void omitted(int place, List<Finding> findings) {
        omitted++;
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        boolean limit = !errors.isEmpty() && errors.stream().allMatch(finding -> finding.code() == FindingCode.SOURCE_TOO_LARGE);
        failures.add(limit ? ExitCode.LIMIT_HIT : ExitCode.SOME_FAILED);
        console.fail(shelf.name(place) + " is left out: " + errors.stream().map(Finding::message).collect(Collectors.joining(" ")));
        json.ifPresent(out -> out.println(RecordJson.line(object(place, "omitted", findings))));
    }

    @Override
    public void set(Galley galley) {
        // what is set is told at the end, as a number
    }

    private ObjectNode object(int place, String status, List<Finding> findings) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("source", shelf.name(place)).put("status", status);
        object.set("findings", RecordJson.findings(findings));
        return object;
    }

    /** Tells that there is nothing to bind, as all inputs are left out. */
    ExitCode nothing() {
        console.say("nothing is bound: all " + omitted + " inputs are left out");
        return ExitCode.of(failures);
    }

    /**
     * Tells the sums.
     *
     * @param skipped how many files were passed over
     */
    ExitCode close(Plan plan, VolumeFiles.Written written, int skipped, Duration time) {
        int bound = plan.volume().size();
        int sections = plan.volume().sections().size();
        double seconds = time.toMillis() / 1000.0;
        String files = written.files().stream().map(file -> file.file().getFileName().toString()).collect(Collectors.joining(", "));
        console.say(String.format(Locale.ROOT, "%s: %d bound in %d sections on %d pages, %d left out, %d skipped in %.1f s",
                files, bound, sections, written.pages(), omitted, skipped, seconds));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ObjectNode summary = object.putObject("summary");
        summary.put("bound", bound).put("sections", sections).put("pages", written.pages()).put("omitted", omitted).put("skipped", skipped);
        ArrayNode list = summary.putArray("files");
        written.files().forEach(file -> list.addObject().put("format", file.format().extension()).put("file", file.file().toString())
                .put("bytes", file.bytes()).put("sha256", file.sha256()));
        summary.put("seconds", seconds);
        json.ifPresent(out -> out.println(RecordJson.line(object)));
        return ExitCode.of(failures);
    }
}

package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirebound.archive.RecordJson;
import org.wirebound.dispatch.Severity;

/** Tells what was printed: a line a dispatch for people, an object each for programs, and a summary. */
final class PrintReport {
    private final Console console;
    private final Optional<PrintStream> json;
    private final Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
    private int printed;
    private int without;
    private int failed;
    private int sides;

    /** @param json where objects go, if they are wanted */
    PrintReport(Console console, Optional<PrintStream> json) {
        this.console = console;
        this.json = json;
    }

    void tell(PrintResult result) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("source", result.input().given());
        if (result instanceof PrintResult.Printed done) {
            tell(done, object);
        } else if (result instanceof PrintResult.Failed failure) {
            failed++;
            failures.add(ExitCode.of(failure.why().failure()));
            console.fail(failure.input().given() + ": " + failure.why().reason());
            object.put("status", "failed").put("reason", failure.why().reason());
        }
        result.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> console.warn(finding.message()));
        object.set("findings", RecordJson.findings(result.findings()));
        json.ifPresent(out -> out.println(RecordJson.line(object)));
    }

    private void tell(PrintResult.Printed done, ObjectNode object) {
        String title = done.converted().galley().title();
        if (done.sides() == 0) {
            without++;
            console.say(done.input().given() + ": none of the wanted pages are in it; nothing of it is printed");
            object.put("status", "skipped").put("title", title);
            return;
        }
        printed++;
        sides += done.sides();
        console.say(done.input().given() + " -> " + done.place() + "  (" + count(done.sides(), "side") + ")");
        object.put("status", "printed").put("title", title).put("place", done.place()).put("sides", done.sides());
    }

    /** Tells the sums. */
    ExitCode close(int skipped) {
        console.say(String.format(Locale.ROOT, "%d printed on %s, %d failed, %d skipped", printed, count(sides, "side"), failed, skipped + without));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.putObject("summary").put("printed", printed).put("sides", sides).put("failed", failed).put("skipped", skipped + without);
        json.ifPresent(out -> out.println(RecordJson.line(object)));
        return printed == 0 && failures.isEmpty() ? ExitCode.NOTHING_TO_DO : ExitCode.of(failures);
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}

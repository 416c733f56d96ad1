package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.Settlement;
import org.wirebound.archive.RecordFolder;
import org.wirebound.archive.StoredFile;
import org.wirebound.dispatch.Severity;

/** A line a dispatch with its warnings, or failures alone. */
final class LineProgress implements Progress {
    private final Console console;
    private final boolean failuresAlone;

    LineProgress(Console console, boolean failuresAlone) {
        this.console = console;
        this.failuresAlone = failuresAlone;
    }

    @Override
    public void tell(Settlement settlement) {
        for (Result result : settlement.results()) {
            if (result instanceof Result.Failed failed) {
                console.fail(failed.input().given() + ": " + failed.reason());
            } else if (!failuresAlone) {
                console.say(result.input().given() + line(settlement, result));
            }
            if (!failuresAlone) {
                result.findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .forEach(finding -> console.warn(finding.message()));
            }
        }
    }

    @Override
    public void fail(String message) {
        console.fail(message);
    }

    @Override
    public void end(String summary, ObjectNode object) {
        console.say(summary);
    }

    private static String line(Settlement settlement, Result result) {
        if (result instanceof Result.Written written) {
            String formats = written.files().stream().map(LineProgress::extension)
                    .filter(extension -> !extension.equals(RecordFolder.DESCRIPTION))
                    .collect(Collectors.joining(" "));
            int count = written.findings().size();
            return " -> " + formats + (count == 0 ? "" : "  (" + count + (count == 1 ? " finding)" : " findings)"))
                    + settlement.duplicateOf().map(other -> "  (the same bytes as " + other + ")").orElse("");
        }
        return result instanceof Result.Kept kept ? ": kept what is there, " + kept.inTheWay() : ": done before, unchanged";
    }

    private static String extension(StoredFile file) {
        String name = file.path().getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirebound.archive.RecordJson;
import org.wirebound.app.batch.input.Input;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Severity;
import org.wirebound.type.FaceName;
import org.wirebound.type.FaceRun;
import org.wirebound.type.FontLibrary;

/** Tells which font serves each part of dispatches; counts them on the way. */
final class FontCoverage {
    /** So many characters of a part stand in a line for people. */
    private static final int SHOWN = 48;
    private static final String NONE = "(no font)";

    private final FontLibrary fonts;
    private final SortedSet<Integer> missing = new TreeSet<>();
    private int covered;
    private int failed;

    FontCoverage(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** How many sources could not be used. */
    int failed() {
        return failed;
    }

    /** For people: a line a part, and one for what is missing. */
    String text(Input input, Outcome outcome) {
        StringBuilder text = new StringBuilder(VisibleText.line(input.given())).append('\n');
        if (!(outcome instanceof Outcome.Converted converted)) {
            return text.append("  error: ").append(VisibleText.line(fault(outcome))).append("\n\n").toString();
        }
        List<FaceRun> runs = FaceRun.of(converted.galley(), fonts);
        for (FaceRun run : runs) {
            text.append(String.format(Locale.ROOT, "  %-11s %-32s %s  %s%n", role(run), face(run), run.script(), VisibleText.line(shortened(run.text()))));
        }
        SortedSet<Integer> none = count(runs);
        if (!none.isEmpty()) {
            text.append("  missing: ").append(none.stream()
                    .map(codePoint -> VisibleText.line(Character.toString(codePoint)) + " (" + named(codePoint) + ")").collect(Collectors.joining(", "))).append('\n');
        }
        return text.append('\n').toString();
    }

    /** For programs: one object. */
    String json(Input input, Outcome outcome) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("source", input.given());
        if (!(outcome instanceof Outcome.Converted converted)) {
            return RecordJson.line(object.put("error", fault(outcome))) + "\n";
        }
        List<FaceRun> runs = FaceRun.of(converted.galley(), fonts);
        ArrayNode array = object.putArray("runs");
        for (FaceRun run : runs) {
            ObjectNode one = array.addObject().put("role", role(run)).put("language", run.language()).put("script", run.script());
            run.face().ifPresent(face -> one.put("family", face.family()).put("face", FontFamily.face(face)));
            one.put("text", run.text());
        }
        ArrayNode codes = object.putArray("missing");
        count(runs).forEach(codePoint -> codes.add(named(codePoint)));
        return RecordJson.line(object) + "\n";
    }

    /** The last line for programs. */
    String summary() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.putObject("summary").put("covered", covered).put("failed", failed).put("missing", missing.size());
        return RecordJson.line(object) + "\n";
    }

    private String fault(Outcome outcome) {
        failed++;
        return outcome.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).collect(Collectors.joining(" "));
    }

    private SortedSet<Integer> count(List<FaceRun> runs) {
        SortedSet<Integer> none = new TreeSet<>();
        runs.stream().filter(run -> run.face().isEmpty()).forEach(run -> run.text().codePoints().forEach(none::add));
        missing.addAll(none);
        covered += none.isEmpty() ? 1 : 0;
        return none;
    }

    private static String role(FaceRun run) {
        return run.role().name().toLowerCase(Locale.ROOT);
    }

    private static String face(FaceRun run) {
        return run.face().map(FontCoverage::full).orElse(NONE);
    }

    private static String full(FaceName name) {
        String face = FontFamily.face(name);
        return face.equals("regular") ? name.family() : name.family() + " " + face;
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

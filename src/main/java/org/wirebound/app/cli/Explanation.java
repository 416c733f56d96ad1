package org.wirebound.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wirebound.archive.RecordJson;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.Reading;

/** Explains a reading to a person: the source with every span in it, the fields with the reason to believe each, and the findings. */
final class Explanation {
    private static final int WIDTH = 80;
    private static final int CELLS = 5;
    private static final int LONGEST_VALUE = 160;

    private final Paint paint;

    Explanation(Paint paint) {
        this.paint = paint;
    }

    /**
     * One dispatch.
     *
     * @param number of the dispatch in its source, from 1
     * @param of how many the source holds
     */
    String of(String source, Reading reading, int number, int of) {
        StringBuilder page = new StringBuilder();
        Metadata metadata = reading.dispatch().metadata();
        String which = of > 1 ? "  " + number + " of " + of : "";
        page.append(rule("━", VisibleText.line(source) + which)).append('\n');
        if (!reading.decoded().isEmpty()) {
            page.append(NamedSpans.show(reading, paint).stripTrailing()).append("\n\n");
        }
        page.append(rule("─", "fields"));
        for (MetadataKey<?> key : RecordJson.told(metadata)) {
            page.append(field(key, metadata.found(key).orElseThrow()));
        }
        if (!reading.findings().isEmpty()) {
            page.append('\n').append(rule("─", "findings"));
            reading.findings().forEach(finding -> page.append(finding(finding)));
        }
        return page.append('\n').toString();
    }

    private String rule(String stroke, String title) {
        String start = stroke.repeat(2);
        return paint.faint(start) + " " + paint.strong(title) + " " + paint.faint(stroke.repeat(Math.max(2, WIDTH - 4 - title.length()))) + "\n";
    }

    private String field(MetadataKey<?> key, Found<?> found) {
        int tone = Paint.tone(key);
        String place = found.span().map(Explanation::place).orElse("");
        return paint.words(tone, found.span().isPresent() ? "■" : "□") + " "
                + paint.words(tone, String.format(Locale.ROOT, "%-13s", key.name())) + " "
                + meter(found.confidence()) + " "
                + paint.faint(String.format(Locale.ROOT, "%-24s %11s", found.rule(), place)) + "  "
                + value(found.value()) + "\n";
    }

    private String meter(double confidence) {
        int full = (int) (confidence * CELLS);
        return "▰".repeat(full) + paint.faint("▱".repeat(CELLS - full)) + String.format(Locale.ROOT, " %.2f", confidence);
    }

    private static String value(Object value) {
        String text = value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining("; ")) : String.valueOf(value);
        String line = VisibleText.line(text);
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private String finding(Finding finding) {
        String places = finding.spans().stream().limit(CELLS).map(Explanation::place).collect(Collectors.joining(", "))
                + (finding.spans().size() > CELLS ? ", …" : "");
        return paint.words(Paint.tone(finding.severity()), switch (finding.severity()) {
            case ERROR -> "✖ error  ";
            case WARNING -> "▲ warning";
            case INFO -> "· info   ";
        } + " " + finding.code()) + (places.isEmpty() ? "" : "  " + paint.faint(places)) + "\n            " + VisibleText.line(finding.message()) + "\n";
    }

    private static String place(Span span) {
        return span.start() + "–" + span.end();
    }
}

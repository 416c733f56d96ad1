package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A table (RFC 4180) with a row a dispatch. */
final class CsvForm implements ReportForm {
    private static final List<String> HEAD =
            List.of("source", "status", "reason", "duplicateOf", "title", "date", "place", "agency", "language", "findings", "files");
    /** What spreadsheets take for a formula, and run. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    @Override
    public void write(Results results, Sums sums, Writer out) throws IOException {
        row(out, HEAD);
        results.each(result -> row(out, HEAD.stream().map(name -> value(result, name)).toList()));
    }

    private static String value(JsonNode result, String name) {
        return switch (name) {
            case "source", "status", "duplicateOf" -> result.path(name).asText();
            case "reason" -> result.has("inTheWay") ? "kept " + result.get("inTheWay").asText() : result.path(name).asText();
            case "findings" -> texts(result.path(name), "code");
            case "files" -> texts(result.path(name), "");
            default -> result.path("metadata").path(name).asText();
        };
    }

    private static String texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> key.isEmpty() ? item.asText() : item.path(key).asText())
                .collect(Collectors.joining(" "));
    }

    private static void row(Writer out, List<String> values) throws IOException {
        out.write(values.stream().map(CsvForm::quoted).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String quoted(String value) {
        String harmless = FORMULA.matcher(value).find() ? "'" + value : value;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

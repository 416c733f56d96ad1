package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A page that stands alone: sums, a chart of the findings, and a table that sorts; it asks for nothing from elsewhere. */
final class HtmlForm implements ReportForm {
    /** More rows make a browser slow; the other forms have all. */
    private static final int ROWS = 10_000;
    private static final List<String> HEAD = List.of("Source", "Outcome", "Title", "Findings", "Particulars");
    private static final Map<String, String> SUMS = new LinkedHashMap<>();

    static {
        SUMS.put("converted", "converted");
        SUMS.put("failed", "failed");
        SUMS.put("unchanged", "done before");
        SUMS.put("kept", "kept as they were");
        SUMS.put("duplicates", "duplicates");
        SUMS.put("skipped", "files skipped");
        SUMS.put("untried", "not tried");
    }

    @Override
    public void write(Results results, Sums sums, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
                + "<title>Wirebound: " + sums.count("converted") + " converted, " + sums.count("failed") + " failed</title>\n"
                + "<style>\n" + resource("report.css") + "</style>\n</head>\n<body>\n<main>\n<h1>Conversion report</h1>\n"
                + "<p class=\"faint\">Wirebound, in " + sums.seconds() + " seconds</p>\n" + totals(sums) + FindingsChart.of(sums.findings()));
        table(results, out);
        out.write("</main>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n");
    }

    private static String totals(Sums sums) {
        return SUMS.entrySet().stream()
                .filter(sum -> sum.getKey().equals("converted") || sums.count(sum.getKey()) > 0)
                .map(sum -> "<div" + (sum.getKey().equals("failed") ? " class=\"bad\"" : "") + "><dt>" + sum.getValue()
                        + "</dt><dd>" + sums.count(sum.getKey()) + "</dd></div>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static void table(Results results, Writer out) throws IOException {
        long[] counts = {0, 0};
        results.each(result -> counts[failed(result) ? 0 : 1]++);
        long all = counts[0] + counts[1];
        out.write("<h2 id=\"sources\">Sources</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"sources\">\n<table>\n<caption>"
                + (all > ROWS ? "The first " + ROWS + " of " + all + ", failed ones first; a report in JSON or CSV has all." : "Failed ones first; choose a heading to sort.")
                + "</caption>\n<thead><tr>" + HEAD.stream().map(name -> "<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">" + name + "</button></th>")
                        .collect(Collectors.joining()) + "</tr></thead>\n<tbody>\n");
        long[] left = {ROWS};
        for (boolean failed : List.of(true, false)) {
            results.each(result -> {
                if (failed(result) == failed && left[0]-- > 0) {
                    out.write(row(result));
                }
            });
        }
        out.write("</tbody>\n</table>\n</div>\n");
    }

    private static boolean failed(JsonNode result) {
        return result.path("status").asText().equals("failed");
    }

    private static String row(JsonNode result) {
        String status = Markup.escaped(result.path("status").asText());
        String codes = StreamSupport.stream(result.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asText()).distinct().collect(Collectors.joining(", "));
        String particulars = result.has("reason") ? result.get("reason").asText()
                : result.has("duplicateOf") ? "the same bytes as " + result.get("duplicateOf").asText() : result.path("inTheWay").asText();
        return "<tr>" + cell(result.path("source").asText()) + "<td class=\"" + status + "\">" + status + "</td>"
                + cell(result.path("metadata").path("title").asText()) + cell(codes) + cell(particulars) + "</tr>\n";
    }

    private static String cell(String text) {
        return "<td dir=\"auto\">" + Markup.escaped(text) + "</td>";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlForm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** XML in the form of JUnit's reports, which build servers read: a source is a test case, a failed one fails, a kept one is skipped. */
final class JunitForm implements ReportForm {
    @Override
    public void write(Results results, Sums sums, Writer out) throws IOException {
        long tests = sums.count("converted") + sums.count("failed") + sums.count("unchanged") + sums.count("kept");
        String counts = String.format(Locale.ROOT, "tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"%.3f\"",
                tests, sums.count("failed"), sums.count("kept"), sums.seconds());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " + counts + ">\n<testsuite name=\"wirebound convert\" " + counts + ">\n");
        results.each(result -> out.write(testCase(result)));
        out.write("</testsuite>\n</testsuites>\n");
    }

    private static String testCase(JsonNode result) {
        String open = "<testcase classname=\"convert\" name=\"" + Markup.escaped(result.path("source").asText()) + "\" time=\"0\"";
        return switch (result.path("status").asText()) {
            case "failed" -> open + "><failure message=\"" + Markup.escaped(result.path("reason").asText()) + "\" type=\"failed\"/></testcase>\n";
            case "kept" -> open + "><skipped message=\"" + Markup.escaped("kept " + result.path("inTheWay").asText()) + "\"/></testcase>\n";
            default -> open + "/>\n";
        };
    }
}

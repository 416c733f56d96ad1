package org.wirebound.app.batch.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How a report is written down. */
interface ReportForm {
    /** @throws IOException if it cannot be written */
    void write(Results results, Sums sums, Writer out) throws IOException;

    /** The form that a file's extension names. */
    static ReportForm of(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "json" -> new JsonForm();
            case "csv" -> new CsvForm();
            case "html" -> new HtmlForm();
            case "xml" -> new JunitForm();
            default -> throw new IllegalArgumentException("\"" + file + "\" is a report of no known form; call it .json, .csv, .html or .xml");
        };
    }
}

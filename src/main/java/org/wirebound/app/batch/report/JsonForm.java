package org.wirebound.app.batch.report;

import java.io.IOException;
import java.io.Writer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wirebound.archive.RecordJson;

/** One object: {@code summary}, and {@code sources}, a line each. */
final class JsonForm implements ReportForm {
    @Override
    public void write(Results results, Sums sums, Writer out) throws IOException {
        out.write("{\"summary\":" + RecordJson.line(sums.summary()) + ",\n\"sources\":[");
        String[] separator = {"\n"};
        results.each(result -> {
            out.write(separator[0] + RecordJson.line((ObjectNode) result));
            separator[0] = ",\n";
        });
        out.write("\n]}\n");
    }
}

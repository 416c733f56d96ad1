package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.wirebound.dispatch.FindingCode;

/**
 * What stands at the head of a report.
 *
 * @param summary the sums by name
 * @param findings how often each was made, in the order of the codes
 */
record Sums(ObjectNode summary, Map<FindingCode, Long> findings) {
    long count(String name) {
        return summary.path(name).asLong();
    }

    double seconds() {
        return summary.path("seconds").asDouble();
    }
}

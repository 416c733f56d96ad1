package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.Settlement;
import org.wirebound.dispatch.FindingCode;

/** The sums of a run; dispatches are counted, but for inputs that gave none. */
public final class Tally {
    private final Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
    private long inputs;
    private long converted;
    private long failed;
    private long unchanged;
    private long kept;
    private long duplicates;

    /** Counts one input. */
    public void count(Settlement settlement) {
        inputs++;
        duplicates += settlement.duplicateOf().isPresent() ? 1 : 0;
        for (Result result : settlement.results()) {
            converted += result instanceof Result.Written ? 1 : 0;
            unchanged += result instanceof Result.Unchanged ? 1 : 0;
            kept += result instanceof Result.Kept ? 1 : 0;
            failed += result instanceof Result.Failed ? 1 : 0;
            result.findings().forEach(finding -> findings.merge(finding.code(), 1L, Long::sum));
        }
    }

    /** How many inputs were told of. */
    public long inputs() {
        return inputs;
    }

    public long converted() {
        return converted;
    }

    public long failed() {
        return failed;
    }

    public long unchanged() {
        return unchanged;
    }

    public long kept() {
        return kept;
    }

    /** How many inputs have the bytes of another. */
    public long duplicates() {
        return duplicates;
    }

    /** How often each finding was made; in the order of the codes. */
    public Map<FindingCode, Long> findings() {
        return Collections.unmodifiableMap(findings);
    }

    /**
     * The sums for programs.
     *
     * @param skipped how many files were passed over
     * @param untried how many inputs were left when the run ended early
     */
    public ObjectNode summary(long skipped, long untried, Duration time) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("converted", converted).put("failed", failed()).put("unchanged", unchanged).put("kept", kept)
                .put("duplicates", duplicates).put("skipped", skipped).put("untried", untried)
                .put("findings", findings.values().stream().mapToLong(Long::longValue).sum())
                .put("seconds", time.toMillis() / 1000.0);
        return object;
    }
}

package org.wirebound.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.desk.Series;
import org.wirebound.reader.desk.Series.Linked;

/** How dispatches hang together: the versions before and after each, what kills it, which takes are missing. */
public final class Links {
    private final Map<String, Linked> byIdentifier;

    private Links(Map<String, Linked> byIdentifier) {
        this.byIdentifier = byIdentifier;
    }

    /**
     * The links among dispatches.
     *
     * @param summaries what {@link #summary} gave of each; two copies of one source count once
     */
    public static Links among(List<Metadata> summaries) {
        Map<String, Metadata> once = new HashMap<>();
        List<Metadata> distinct = summaries.stream()
                .filter(summary -> summary.get(MetadataKey.IDENTIFIER).filter(identifier -> once.putIfAbsent(identifier, summary) == null).isPresent())
                .toList();
        List<Linked> linked = Series.link(distinct);
        Map<String, Linked> byIdentifier = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            byIdentifier.put(distinct.get(i).get(MetadataKey.IDENTIFIER).orElseThrow(), linked.get(i));
        }
        return new Links(Map.copyOf(byIdentifier));
    }

    /** What a run over many sources needs to keep of a reading: a few hundred bytes. */
    public static Metadata summary(Reading reading) {
        return Series.summary(reading.dispatch().metadata());
    }

    /** A reading with its links. */
    Reading in(Reading reading) {
        Metadata metadata = reading.dispatch().metadata();
        Linked linked = metadata.get(MetadataKey.IDENTIFIER).map(byIdentifier::get).orElse(null);
        if (linked == null || linked.additions().keys().isEmpty() && linked.findings().isEmpty()) {
            return reading;
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        boolean known = findings.stream().anyMatch(finding -> finding.code() == FindingCode.KILLED);
        linked.findings().stream().filter(finding -> finding.code() != FindingCode.KILLED || !known).forEach(findings::add);
        return new Reading(reading.dispatch().withMetadata(metadata.overlaidWith(linked.additions())), Findings.inOrder(findings), reading.decoded());
    }
}

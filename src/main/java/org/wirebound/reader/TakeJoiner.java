package org.wirebound.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.desk.Series;

/** Joins the takes that one source holds of a story to one reading, under the head of the first. */
final class TakeJoiner {
    private TakeJoiner() {}

    /** The readings, those of takes joined where the first one stands; only where all count their spans in the same characters. */
    static List<Reading> join(List<Reading> readings) {
        if (readings.size() == 1) {
            return readings;
        }
        Map<Integer, Reading> joined = new HashMap<>();
        Set<Integer> absorbed = new HashSet<>();
        for (List<Integer> run : Series.takes(readings.stream().map(reading -> reading.dispatch().metadata()).toList())) {
            List<Reading> parts = run.stream().map(readings::get).toList();
            if (parts.stream().allMatch(part -> part.decoded().equals(parts.get(0).decoded()))) {
                joined.put(run.get(0), joined(parts));
                absorbed.addAll(run.subList(1, run.size()));
            }
        }
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (!absorbed.contains(i)) {
                result.add(joined.getOrDefault(i, readings.get(i)));
            }
        }
        return List.copyOf(result);
    }

    private static Reading joined(List<Reading> parts) {
        Reading first = parts.get(0);
        List<Block> blocks = new ArrayList<>(first.dispatch().blocks());
        List<Finding> findings = new ArrayList<>(first.findings());
        List<Span> heads = new ArrayList<>();
        for (Reading part : parts.subList(1, parts.size())) {
            for (Block block : part.dispatch().blocks()) {
                if (isOfTheHead(block)) {
                    heads.add(block.span());
                } else {
                    blocks.add(block);
                }
            }
            part.findings().stream().filter(finding -> finding.span().isPresent()).forEach(findings::add);
        }
        if (!heads.isEmpty()) {
            heads.sort(Comparator.comparingInt(Span::start));
            findings.add(Finding.at(heads, FindingCode.TITLE_REPEATED, "Takes were joined to one story: the heads of all but the first were taken off the page."));
        }
        int said = parts.stream().flatMap(part -> part.dispatch().metadata().get(MetadataKey.TAKES).stream()).mapToInt(Integer::intValue).max().orElse(0);
        if (said > parts.size()) {
            findings.add(Finding.of(FindingCode.TAKE_MISSING, "The story is incomplete: of its " + said + " takes " + parts.size() + " are here."));
        }
        Dispatch dispatch = new Dispatch(first.dispatch().metadata(), blocks);
        Metadata metadata = counted(dispatch, Math.max(said, parts.size()));
        return new Reading(dispatch.withMetadata(metadata), Findings.inOrder(findings), first.decoded());
    }

    private static Metadata counted(Dispatch dispatch, int takes) {
        return dispatch.metadata().without(MetadataKey.TAKE)
                .with(MetadataKey.TAKES, Found.by(Series.JOINED, takes, 0.9))
                .with(MetadataKey.WORD_COUNT, Found.by("word-count", WordCount.of(dispatch.bodyText()), 1));
    }

    private static boolean isOfTheHead(Block block) {
        return block instanceof Block.Rubric || block instanceof Block.Headline || block instanceof Block.Subheadline || block instanceof Block.Byline;
    }
}

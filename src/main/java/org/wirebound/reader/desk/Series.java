package org.wirebound.reader.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * Finds out which of several dispatches belong to one story: its versions and its takes.
 *
 * <p>Of one story are those with one item identifier, or with one slug (else one headline), their marks aside, whose agency, day and year do not differ where they
 * are known. Versions are linked only where a dispatch says that it is one; two that claim the same place are left alone.
 */
public final class Series {
    /** The rule by which a dispatch holds all takes up to the number that its field {@code takes} says. */
    public static final String JOINED = "takes-joined";

    /** What {@link #link} looks at. */
    private static final Set<MetadataKey<?>> LOOKED_AT = Set.of(MetadataKey.IDENTIFIER, MetadataKey.ITEM_ID, MetadataKey.SLUG, MetadataKey.TITLE,
            MetadataKey.TITLE_DERIVED, MetadataKey.AGENCY, MetadataKey.DATE, MetadataKey.VERSION, MetadataKey.REVISION, MetadataKey.TAKE, MetadataKey.TAKES);
    private static final String RULE = "series";
    private static final int MOST_TAKES = 100;

    private final List<Metadata> additions = new ArrayList<>();
    private final List<List<Finding>> findings = new ArrayList<>();

    private Series(List<Metadata> dispatches) {
        dispatches.forEach(dispatch -> {
            additions.add(Metadata.NONE);
            findings.add(new ArrayList<>());
        });
        for (List<Story> story : stories(dispatches)) {
            List<List<Story>> versions = versions(story);
            versions.forEach(this::count);
            if (story.stream().anyMatch(Story::saysVersion)) {
                chain(versions.stream().filter(Series::isOne).toList());
            }
        }
    }

    /**
     * What others say of a dispatch.
     *
     * @param additions fields to lay over its own
     * @param findings what is missing of its story, and whether another dispatch kills it
     */
    public record Linked(Metadata additions, List<Finding> findings) {
        public Linked {
            findings = List.copyOf(findings);
        }
    }

    /** Links dispatches: an answer for each, in their order. */
    public static List<Linked> link(List<Metadata> dispatches) {
        Series series = new Series(dispatches);
        return IntStream.range(0, dispatches.size()).mapToObj(i -> new Linked(series.additions.get(i), series.findings.get(i))).toList();
    }

    /** The takes that follow each other without a gap from the first on: the places of each such story's dispatches, in the order of reading. */
    public static List<List<Integer>> takes(List<Metadata> dispatches) {
        List<List<Integer>> runs = new ArrayList<>();
        for (List<Story> story : stories(dispatches)) {
            for (List<Story> version : versions(story)) {
                List<Integer> run = new ArrayList<>();
                for (Story part : isOne(version) ? version : List.<Story>of()) {
                    if (part.take() == run.size() + 1) {
                        run.add(part.index());
                    }
                }
                if (run.size() > 1) {
                    runs.add(List.copyOf(run));
                }
            }
        }
        return runs;
    }

    /** The few fields by which dispatches are linked, so that a run over many need not keep more of each. */
    public static Metadata summary(Metadata metadata) {
        return metadata.only(LOOKED_AT);
    }

    private static List<List<Story>> stories(List<Metadata> dispatches) {
        if (dispatches.size() == 1) {
            return List.of(List.of(new Story(0, dispatches.get(0))));
        }
        Map<String, Long> ids = dispatches.stream().flatMap(dispatch -> dispatch.get(MetadataKey.ITEM_ID).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, List<Story>> byName = new LinkedHashMap<>();
        for (int i = 0; i < dispatches.size(); i++) {
            Story story = new Story(i, dispatches.get(i));
            String alone = "alone " + i;
            String name = story.metadata().get(MetadataKey.ITEM_ID).filter(id -> ids.get(id) > 1).map(id -> "id " + id).or(story::name).orElse(alone);
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(story);
        }
        List<List<Story>> stories = new ArrayList<>(byName.values());
        for (Function<Story, String> trait : List.<Function<Story, String>>of(Story::agency, Story::day, Story::year)) {
            stories = stories.stream().flatMap(story -> apart(story, trait).stream()).toList();
        }
        return stories;
    }

    /** Parts dispatches that differ in a trait; one in which it is not known goes with the others only where these agree. */
    private static List<List<Story>> apart(List<Story> story, Function<Story, String> trait) {
        Map<String, List<Story>> byTrait = story.stream().collect(Collectors.groupingBy(trait, LinkedHashMap::new, Collectors.toList()));
        boolean agree = byTrait.size() - (byTrait.containsKey("") ? 1 : 0) <= 1;
        return agree ? List.of(story) : List.copyOf(byTrait.values());
    }

    /** The versions of a story, the first first; by their moments where all have one of their own, else as they are numbered. */
    private static List<List<Story>> versions(List<Story> story) {
        Set<Object> moments = story.stream().flatMap(part -> part.moment().stream()).collect(Collectors.toSet());
        boolean takes = story.stream().anyMatch(part -> part.metadata().has(MetadataKey.TAKE));
        boolean timed = moments.size() == story.size() && !takes;
        Comparator<Story> order = timed
                ? Comparator.comparing(part -> part.moment().orElseThrow())
                : Comparator.comparingInt(Story::rank);
        Map<Object, List<Story>> versions = story.stream().sorted(order.thenComparingInt(Story::take))
                .collect(Collectors.groupingBy(part -> timed ? part.moment() : part.rank(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(versions.values());
    }

    /** One dispatch, or takes of which no number stands twice. */
    private static boolean isOne(List<Story> version) {
        return version.stream().map(Story::take).distinct().count() == version.size();
    }

    /** Counts the takes of a version, and says which are missing. */
    private void count(List<Story> version) {
        if (version.stream().noneMatch(Story::isCounted) || !isOne(version)) {
            return;
        }
        int last = version.stream().flatMapToInt(Story::holds).max().orElse(1);
        int said = version.stream().flatMap(part -> part.metadata().get(MetadataKey.TAKES).stream()).mapToInt(Integer::intValue).max().orElse(0);
        Set<Integer> missing = IntStream.rangeClosed(1, Math.min(MOST_TAKES, Math.max(last, said))).boxed().collect(Collectors.toCollection(TreeSet::new));
        version.forEach(part -> part.holds().forEach(missing::remove));
        boolean open = said == 0 && version.size() == 1 && version.get(0).saysMore();
        for (Story part : version) {
            if (missing.isEmpty() && !open && version.size() > 1) {
                add(part, MetadataKey.TAKES, Math.max(last, said));
            } else if (!missing.isEmpty() || open) {
                findings.get(part.index()).add(Finding.of(FindingCode.TAKE_MISSING, "The story is incomplete: "
                        + (open ? "more takes are announced and none is here." : "not here " + (missing.size() == 1 ? "is take " : "are takes ")
                        + missing.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".")));
            }
        }
    }

    private void chain(List<List<Story>> versions) {
        for (int i = 1; i < versions.size(); i++) {
            String before = versions.get(i - 1).get(0).identifier();
            String after = versions.get(i).get(0).identifier();
            versions.get(i).forEach(part -> add(part, MetadataKey.REPLACES, before));
            versions.get(i - 1).forEach(part -> add(part, MetadataKey.REPLACED_BY, after));
            if (versions.get(i).stream().anyMatch(Story::kills)) {
                versions.subList(0, i).forEach(killed -> killed.forEach(this::kill));
            }
        }
    }

    private void kill(Story killed) {
        if (!additions.get(killed.index()).has(MetadataKey.STATUS)) {
            add(killed, MetadataKey.STATUS, "canceled");
            findings.get(killed.index()).add(Finding.of(FindingCode.KILLED, "Another dispatch of the agency withdraws this one: it must not be published."));
        }
    }

    private <T> void add(Story part, MetadataKey<T> key, T value) {
        additions.set(part.index(), additions.get(part.index()).with(key, Found.by(RULE, value, 0.85)));
    }
}

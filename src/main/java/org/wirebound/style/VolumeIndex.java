package org.wirebound.style;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of an index in the order of a language, each with the dispatches that it stands in. */
final class VolumeIndex {
    private final TreeMap<String, Item> items;

    /** @param language whose order of letters counts; names that differ in case alone are one */
    private VolumeIndex(String language) {
        Collator order = Collator.getInstance(ULocale.forLanguageTag(language));
        order.setStrength(Collator.SECONDARY);
        items = new TreeMap<>(order::compare);
    }

    /** The index of what a function gives for each entry. */
    static VolumeIndex of(Volume volume, Function<Volume.Entry, Optional<String>> name) {
        VolumeIndex index = new VolumeIndex(volume.tongue().tag());
        List<Volume.Entry> entries = volume.entries().toList();
        for (int at = 0; at < entries.size(); at++) {
            int number = at + 1;
            name.apply(entries.get(at)).filter(found -> !found.isBlank()).ifPresent(found -> index.add(found, number));
        }
        return index;
    }

    /** Dispatches that follow each other: the first and the last, counted from 1. */
    record Range(int first, int last) {}

    /**
     * A name in the index.
     *
     * @param name as the dispatches write it; rather in small letters than in capitals
     * @param ranges in their order
     */
    record Item(String name, List<Range> ranges) {}

    /** The name that stands first, of those that there are. */
    Item first() {
        return items.firstEntry().getValue();
    }

    Stream<Item> items() {
        return items.values().stream();
    }

    private void add(String name, int number) {
        Item known = items.computeIfAbsent(name, first -> new Item(name, new ArrayList<>()));
        if (inCapitals(known.name) && !inCapitals(name)) {
            items.put(name, new Item(name, known.ranges));
        }
        Optional<Range> last = known.ranges.isEmpty() ? Optional.empty() : Optional.of(known.ranges.get(known.ranges.size() - 1));
        if (last.filter(range -> range.last == number - 1).isPresent()) {
            known.ranges.set(known.ranges.size() - 1, new Range(last.get().first, number));
        } else {
            known.ranges.add(new Range(number, number));
        }
    }

    private static boolean inCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }
}

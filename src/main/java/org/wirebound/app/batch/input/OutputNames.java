package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides what the files of each input are called below the output folder. No two inputs share a name, no input is
 * overwritten, and the names do not depend on the order of the inputs.
 */
final class OutputNames {
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");
    /** The names that this program gives; a source that ends with one could be overwritten. */
    private static final Pattern OUTPUT_EXTENSION = Pattern.compile("\\.(pdf|docx|epub|json)$", Pattern.CASE_INSENSITIVE);

    private final Map<Input, Path> stems = new LinkedHashMap<>();
    private final Predicate<String> taken;

    private OutputNames(List<Input> inputs, Predicate<String> taken) {
        inputs.forEach(input -> stems.put(input, plain(input)));
        this.taken = taken;
    }

    /**
     * The path within the output folder for each input, without extension: {@code x} for {@code x.txt}; the full name
     * {@code x.txt} where another input would be {@code x} as well; with a number where that is not enough.
     *
     * @param output the output folder, absolute
     */
    static Map<Input, Path> assign(List<Input> inputs, Path output) {
        return assign(inputs, inputs.stream().flatMap(input -> ownSource(input, output).stream()).collect(Collectors.toSet())::contains);
    }

    /**
     * The same where not all inputs are at hand.
     *
     * @param inputs all that may clash with each other
     * @param taken true for a folded name that none of them may have
     */
    static Map<Input, Path> assign(List<Input> inputs, Predicate<String> taken) {
        OutputNames names = new OutputNames(inputs, taken);
        while (names.spellOutClashes()) {
            // A name that was spelled out may clash with one that is like it from the start.
            continue;
        }
        names.numberClashes();
        return names.stems;
    }

    /** The name of an input that nothing else wants. */
    static Path plain(Input input) {
        return stripped(input.place(), EXTENSION);
    }

    /** The folded name of a record that would overwrite this input, if it lies where records go. */
    static Optional<String> ownSource(Input input, Path output) {
        return input.file()
                .filter(file -> file.startsWith(output) && OUTPUT_EXTENSION.matcher(file.toString()).find())
                .map(file -> folded(stripped(output.relativize(file), OUTPUT_EXTENSION)));
    }

    /** Gives all inputs that share a name their full names; false if that changed nothing. */
    private boolean spellOutClashes() {
        Map<String, Long> uses =
                stems.values().stream().collect(Collectors.groupingBy(OutputNames::folded, Collectors.counting()));
        boolean changed = false;
        for (Map.Entry<Input, Path> entry : stems.entrySet()) {
            String name = folded(entry.getValue());
            boolean clash = uses.getOrDefault(name, 0L) > 1 || taken.test(name);
            if (clash && !entry.getValue().equals(entry.getKey().place())) {
                entry.setValue(entry.getKey().place());
                changed = true;
            }
        }
        return changed;
    }

    private void numberClashes() {
        Set<String> used = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        Comparator<Input> byFile = Comparator.comparing(input -> input.file().map(Path::toString).orElse(""));
        for (Input input : stems.keySet().stream().sorted(byFile).toList()) {
            Path stem = stems.get(input);
            Function<Integer, Path> numbered = number -> stem.resolveSibling(stem.getFileName() + "." + number);
            Path name = stem;
            while (taken.test(folded(name)) || !used.add(folded(name))) {
                name = numbered.apply(numbers.merge(folded(stem), 1, (old, one) -> old + one) + 1);
            }
            stems.put(input, name);
        }
    }

    private static Path stripped(Path place, Pattern ending) {
        String name = place.getFileName().toString();
        return place.resolveSibling(ending.matcher(name).replaceFirst(""));
    }

    /** Many file systems do not tell these apart. */
    static String folded(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few inputs, in memory. */
final class HeldInputs implements InputStore {
    private final Map<List<Object>, Input> found = new LinkedHashMap<>();

    @Override
    public void add(Input input) {
        found.putIfAbsent(List.of(input.file(), input.place()), input);
    }

    @Override
    public long size() {
        return found.size();
    }

    @Override
    public Iterator<Input> inputs() {
        return found.values().iterator();
    }

    @Override
    public Iterator<Planned> planned(Path output) {
        Map<Input, Path> stems = OutputNames.assign(List.copyOf(found.values()), output);
        Set<String> folders = new HashSet<>();
        for (Path stem : stems.values()) {
            for (Path folder = stem.getParent(); folder != null; folder = folder.getParent()) {
                folders.add(OutputNames.folded(folder));
            }
        }
        ItemNames items = new ItemNames(folders::contains);
        return stems.entrySet().stream()
                .map(entry -> new Planned(entry.getKey(), entry.getValue(), items.folder(entry.getValue())))
                .iterator();
    }

    @Override
    public void close() {
        found.clear();
    }
}

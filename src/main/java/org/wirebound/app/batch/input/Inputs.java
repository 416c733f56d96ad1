package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was found at the places that a person named. The first {@value #HELD} inputs are held in memory; when there are more, all
 * go to a temporary data base on disk, so that memory does not grow with their number.
 */
public final class Inputs implements Iterable<Input>, AutoCloseable {
    /** How many inputs a run has at most that is not called large. */
    public static final int HELD = 1_000;

    private InputStore store = new HeldInputs();
    private int skipped;

    /**
     * What is at the given places, in their order.
     *
     * @param output the folder that is being written to, of which nothing is taken
     * @param passedOver which files are not meant, although they lie at a place that was named
     * @throws java.nio.file.InvalidPathException if a place cannot be one
     */
    public static Inputs at(Iterable<String> places, Path workingFolder, Optional<Path> output, Predicate<Path> passedOver) {
        Inputs inputs = new Inputs();
        InputFinder finder = new InputFinder(workingFolder, output, passedOver, inputs::add);
        places.forEach(finder::find);
        inputs.skipped = finder.skipped();
        return inputs;
    }

    /** Takes an input; one that is there already is not taken again. */
    void add(Input input) {
        if (store instanceof HeldInputs held && held.size() == HELD) {
            store = new SpooledInputs(input.place().getFileSystem());
            held.inputs().forEachRemaining(store::add);
        }
        store.add(input);
    }

    /** How many files were passed over: hidden ones, the system's, metadata files, own outputs. */
    public int skipped() {
        return skipped;
    }

    /** How many there are. */
    public long size() {
        return store.size();
    }

    /** True where there are so many that a run over them takes long. */
    public boolean large() {
        return size() > HELD;
    }

    /** In the order in which they were found. */
    @Override
    public Iterator<Input> iterator() {
        return store.inputs();
    }

    /**
     * The inputs with the places where their records go.
     *
     * @param output the output folder, absolute
     */
    public Iterator<Planned> planned(Path output) {
        return store.planned(output);
    }

    @Override
    public void close() {
        store.close();
    }
}

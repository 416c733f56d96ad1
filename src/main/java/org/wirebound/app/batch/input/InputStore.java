package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.Iterator;

/** Where the inputs of a run wait for their turn, in order. */
interface InputStore extends AutoCloseable {
    /** Takes an input, unless it holds the same file for the same place. */
    void add(Input input);

    long size();

    Iterator<Input> inputs();

    /** Decides where the record of each goes; called once, after the last was added. */
    Iterator<Planned> planned(Path output);

    @Override
    void close();
}

package org.wirebound.writer;

import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.Consumer;

/** Reads the dispatches of a finished volume back out of it, one at a time, to prove that nothing was lost. */
public interface VolumeReader {
    Format format();

    /**
     * Gives the passages of each dispatch, in their order, with the heading of a section before those of its first dispatch.
     *
     * @param file the whole file, read anywhere
     * @throws UnreadableRenditionException if it is no whole document of the format
     */
    void dispatches(SeekableByteChannel file, Consumer<List<Passage>> use);
}

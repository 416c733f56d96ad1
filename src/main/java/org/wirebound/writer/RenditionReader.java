package org.wirebound.writer;

import java.util.List;
import java.util.stream.Collectors;

/** Reads the text back out of finished documents of one format, to prove that nothing was lost. */
public interface RenditionReader {
    Format format();

    /**
     * The passages of the document in reading order, without running heads and feet.
     *
     * @throws UnreadableRenditionException if the bytes are no whole document of the format
     */
    List<Passage> passages(byte[] rendition);

    /**
     * The words on the page in reading order, without running heads and feet, a line feed after each passage.
     *
     * @throws UnreadableRenditionException if the bytes are no whole document of the format
     */
    default String text(byte[] rendition) {
        return passages(rendition).stream().map(passage -> passage.text() + "\n").collect(Collectors.joining());
    }
}

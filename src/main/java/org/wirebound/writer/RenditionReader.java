package org.wirebound.writer;

/** Reads the text back out of finished documents of one format, to prove that nothing was lost. */
public interface RenditionReader {
    Format format();

    /**
     * The words on the page in reading order, without running heads and feet, paragraphs parted by line feeds.
     *
     * @throws UnreadableRenditionException if the bytes are no whole document of the format
     */
    String text(byte[] rendition);
}

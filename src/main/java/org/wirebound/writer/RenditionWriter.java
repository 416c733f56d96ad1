package org.wirebound.writer;

import java.util.List;
import org.wirebound.type.page.Proof;

/** Writes galleys with their pages in one format; implementations keep no state between calls and may be shared by threads. */
public interface RenditionWriter {
    Format format();

    /** Writes the whole document. The same proof gives the same bytes, on any day and in any locale and time zone. */
    Rendition write(Proof proof);

    /** Writes the whole document with files enclosed; a format that encloses none leaves them out. */
    default Rendition write(Proof proof, List<Enclosure> enclosures) {
        return write(proof);
    }
}

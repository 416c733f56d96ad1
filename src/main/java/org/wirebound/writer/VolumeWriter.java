package org.wirebound.writer;

import org.wirebound.style.Volume;
import org.wirebound.type.page.Proof;

/**
 * Writes a volume in one format, a dispatch after the other, to a stream that it does not close. Of what was written it keeps a few hundred bytes a dispatch at
 * most, unless the format says otherwise.
 */
public interface VolumeWriter {
    Format format();

    /** Begins the next section; its first dispatch has the section's heading above it. */
    void section(Volume.Section section);

    /** Adds the next dispatch. */
    void dispatch(Proof proof);

    /**
     * Writes what is left: contents, indexes, title page.
     *
     * @param pages where the dispatches stand on paper
     */
    void finish(Pagination pages);
}

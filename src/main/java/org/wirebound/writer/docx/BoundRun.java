package org.wirebound.writer.docx;

import java.util.Optional;
import org.wirebound.style.Run;

/**
 * A run, and the control that it stands in where it shows a field of the metadata.
 *
 * @param run its words
 * @param control what binds them to the metadata
 */
record BoundRun(Run run, Optional<ContentControl> control) {

    /** A run that no field of the metadata is shown by. */
    static BoundRun free(Run run) {
        return new BoundRun(run, Optional.empty());
    }
}

package org.wirebound.reader.page;

import java.util.Optional;
import org.wirebound.reader.dateline.Part;

/**
 * What closes a dispatch and is no part of its text: an end mark, a sign-off, a line of rights.
 *
 * @param part as written
 * @param kind what it is
 * @param agency the agency that it names or that alone uses it, if one does
 */
public record Closing(Part part, Kind kind, Optional<String> agency) {
    /** What closes a dispatch. */
    public enum Kind {
        END_MARK, SIGN_OFF, RIGHTS
    }
}

package org.wirebound.archive;

import java.nio.file.Path;
import org.wirebound.check.Problem;

/** A document that was written and does not say what its dispatch says; it is not kept. */
public final class UnfaithfulException extends Exception {
    private static final long serialVersionUID = 1L;

    UnfaithfulException(Path file, Problem problem) {
        super(file + " was made, read back and thrown away: " + problem + "; report it with the source");
    }
}

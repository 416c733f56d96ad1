package org.wirebound.convert;

import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Says what is known of a dispatch in a file for programs, which is enclosed in documents that hold files. */
@FunctionalInterface
public interface Describer {
    /** The whole file, JSON in UTF-8 (RFC 8259); it speaks of no document that it may be enclosed in. */
    byte[] describe(Source source, Reading reading, List<Finding> findings);
}

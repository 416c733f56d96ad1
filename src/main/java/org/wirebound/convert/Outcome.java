package org.wirebound.convert;

import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;
import org.wirebound.style.Galley;
import org.wirebound.writer.Rendition;

/** What became of one source. */
public sealed interface Outcome {
    Source source();

    /** Everything that was noticed, in reading and in setting. */
    List<Finding> findings();

    /**
     * The source was read and set.
     *
     * @param reading what was read, with a person's words laid over it
     * @param galley what the renditions were written from
     * @param renditions one a format that was asked for, in the order of the formats
     */
    record Converted(Source source, Reading reading, Galley galley, List<Rendition> renditions, List<Finding> findings)
            implements Outcome {
        public Converted {
            renditions = List.copyOf(renditions);
            findings = List.copyOf(findings);
        }
    }

    /** The source cannot be used; the findings say why. */
    record Rejected(Source source, List<Finding> findings) implements Outcome {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}

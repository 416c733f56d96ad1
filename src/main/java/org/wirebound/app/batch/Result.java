package org.wirebound.app.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wirebound.app.batch.input.Input;
import org.wirebound.archive.StoredFile;
import org.wirebound.dispatch.Finding;

/** What became of one dispatch of a source, or of a source that gave none. */
public sealed interface Result {
    Input input();

    /** Everything that was noticed about it. */
    List<Finding> findings();

    /**
     * Its record is on disk.
     *
     * @param files its renditions, then its description
     * @param metadata as the description has it
     */
    record Written(Input input, List<StoredFile> files, ObjectNode metadata, List<Finding> findings) implements Result {
        public Written {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

    /** An earlier run has written it, and neither source nor files nor what was asked for have changed since. */
    record Unchanged(Input input, List<StoredFile> files) implements Result {
        public Unchanged {
            files = List.copyOf(files);
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /**
     * Something has the name of one of its files, and was left as it is.
     *
     * @param inTheWay what is there, within the output folder
     */
    record Kept(Input input, String inTheWay) implements Result {
        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /**
     * Nothing of it is on disk.
     *
     * @param reason one sentence for a person
     */
    record Failed(Input input, Failure failure, String reason, List<Finding> findings) implements Result {
        public Failed {
            findings = List.copyOf(findings);
        }
    }
}

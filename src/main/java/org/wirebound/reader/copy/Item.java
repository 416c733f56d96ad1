package org.wirebound.reader.copy;

import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Metadata;

/**
 * One news item as a structured source holds it.
 *
 * @param decoded the characters in which all spans of this item count: the decoded source, or what was extracted from a file that is no text
 * @param metadata what the header says, each field with its span; what the text itself says is not in it
 * @param hints what the header says less exactly than a text would, such as a date without a year: it counts where the text says nothing
 * @param copy the text
 * @param findings what was noticed in this item
 */
public record Item(String decoded, Metadata metadata, Metadata hints, Copy copy, List<Finding> findings) {
    public Item {
        findings = List.copyOf(findings);
    }

    /** An item whose header gives no hints. */
    public Item(String decoded, Metadata metadata, Copy copy, List<Finding> findings) {
        this(decoded, metadata, Metadata.NONE, copy, findings);
    }
}

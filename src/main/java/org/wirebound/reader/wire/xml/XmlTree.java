package org.wirebound.reader.wire.xml;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;

/**
 * A source of XML as a tree.
 *
 * @param source the decoded characters in which all places count
 * @param root the outermost element, closed where the source breaks off; empty where not one start tag could be read
 * @param wellFormed false where the source breaks the rules of XML or is cut short
 * @param findings what is wrong with it and which limits were reached
 */
record XmlTree(String source, Optional<XmlElement> root, boolean wellFormed, List<Finding> findings) {
    XmlTree {
        findings = List.copyOf(findings);
    }
}

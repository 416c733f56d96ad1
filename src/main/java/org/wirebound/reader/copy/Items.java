package org.wirebound.reader.copy;

import java.util.List;
import org.wirebound.dispatch.Finding;

/**
 * All that a structured source holds.
 *
 * @param mediaType of the source, such as {@code application/vnd.iptc.g2.newsitem+xml}
 * @param items in the order of the source; empty where it holds none of any use, and the findings say why
 * @param findings what was noticed in the source as a whole
 */
public record Items(String mediaType, List<Item> items, List<Finding> findings) {
    public Items {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}

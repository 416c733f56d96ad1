package org.wirebound.reader.copy;

import java.util.List;
import org.wirebound.reader.intake.PageText;

/**
 * The text of one item as it came: first the parts that the source's markup or header tells apart, then plain text whose parts only its lines show.
 * Either may be empty.
 *
 * @param page all characters, parts separated by a blank line
 * @param parts what is marked, in order and without overlap, all before {@code plainFrom}
 * @param plainFrom offset in the page's text from which on it is plain text; its length where nothing is
 */
public record Copy(PageText page, List<MarkedPart> parts, int plainFrom) {
    public Copy {
        parts = List.copyOf(parts);
    }

    /** A page of plain text, of which nothing is known beforehand. */
    public static Copy plain(PageText page) {
        return new Copy(page, List.of(), 0);
    }

    /** True where a part of this kind is marked. */
    public boolean has(MarkedPart.Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }
}

package org.wirebound.reader.dateline;

import java.util.List;
import java.util.Optional;

/**
 * What the opening of a dispatch says about where, when and by whom it was filed.
 *
 * @param start offset of its first character
 * @param end offset after its separator, blanks not counted
 * @param place the city, as written; absent where the dateline has none
 * @param qualifiers regions and countries that follow the place, as written
 * @param date absent where the dateline is undated
 * @param agency as written, without brackets
 * @param reporters names that stand within the dateline
 * @param family the form it has, such as {@code dateline-f3}
 * @param confidence see {@link Evidence}
 */
public record Dateline(
        int start,
        int end,
        Optional<Part> place,
        List<Part> qualifiers,
        Optional<WrittenDate> date,
        Optional<Part> agency,
        Optional<Part> reporters,
        String family,
        double confidence) {
    public Dateline {
        qualifiers = List.copyOf(qualifiers);
    }
}

package org.wirebound.style;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Where a document comes from, for its colophon and its file properties.
 *
 * @param sourceName the file name of the source
 * @param sourceSha256 64 lower-case hexadecimal digits
 * @param identifier the URN that names the dispatch in all formats
 * @param tool name and version of the program, such as {@code Wirebound 0.1.0}
 * @param stamp the date that the files carry as their own; never the clock's unless the caller took it from there
 */
public record Imprint(
        String sourceName, String sourceSha256, String identifier, String tool, Optional<OffsetDateTime> stamp) {

    Imprint withSourceName(String name) {
        return new Imprint(name, sourceSha256, identifier, tool, stamp);
    }
}

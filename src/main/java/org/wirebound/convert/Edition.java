package org.wirebound.convert;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What all documents of one run share.
 *
 * @param tool name and version of the program, such as {@code Wirebound 0.1.0}
 * @param stamp the date that the files carry as their own ({@code SOURCE_DATE_EPOCH}); empty for each dispatch's own
 */
public record Edition(String tool, Optional<OffsetDateTime> stamp) {}

package org.wirebound.reader.page;

import java.util.Optional;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.dateline.WrittenDate;

/**
 * An agency that a text names as its source elsewhere than in its dateline.
 *
 * @param agency as written
 * @param date the date beside it, where one is
 * @param rule how it was found
 * @param confidence from 0 to 1
 */
public record AgencyCredit(Part agency, Optional<WrittenDate> date, String rule, double confidence) {}

package org.wirebound.reader.dateline;

import java.util.OptionalInt;

/**
 * A date as it stands in a text.
 *
 * @param year four digits, where the text has them
 * @param month 1 to 12
 * @param day 1 to 31, a day that the month can have
 * @param start offset of the first character
 * @param end offset after the last one
 */
public record WrittenDate(OptionalInt year, int month, int day, int start, int end) {}

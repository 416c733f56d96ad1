package org.wirebound.reader.dateline;

/**
 * A part of a text with its place.
 *
 * @param text as written
 * @param start offset of the first character in the text that was parsed
 * @param end offset after the last one
 */
public record Part(String text, int start, int end) {}

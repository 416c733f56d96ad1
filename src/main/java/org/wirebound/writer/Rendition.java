package org.wirebound.writer;

/**
 * The finished bytes of one document.
 *
 * @param format what the bytes are
 * @param bytes the whole file; owned by this record, not to be written to
 */
public record Rendition(Format format, byte[] bytes) {}

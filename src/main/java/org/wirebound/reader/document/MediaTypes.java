package org.wirebound.reader.document;

/** Tells what kind of file bytes are. */
@FunctionalInterface
public interface MediaTypes {
    /** The media type by magic bytes and the name's ending, such as {@code application/pdf}; {@code application/octet-stream} where nothing is known. */
    String of(String name, byte[] bytes);
}

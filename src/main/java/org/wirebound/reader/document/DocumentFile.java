package org.wirebound.reader.document;

/**
 * A file, or a file within a file, that is to be read from its bytes.
 *
 * @param name without folders; a hint
 * @param bytes the content, not to be written to
 * @param mediaType as detected or declared, in lower case
 */
record DocumentFile(String name, byte[] bytes, String mediaType) {}

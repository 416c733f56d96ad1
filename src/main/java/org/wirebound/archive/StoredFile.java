package org.wirebound.archive;

import java.nio.file.Path;

/**
 * A file of a record as it was written.
 *
 * @param path within the output folder
 * @param sha256 of its bytes (FIPS 180-4), as 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredFile(Path path, String sha256, long size) {}

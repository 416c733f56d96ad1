package org.wirebound.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one source as they came in; nothing ever changes them.
 *
 * @param name the file name without folders, or a word such as {@code stdin}; a hint, never a path
 * @param bytes the content; owned by this record, not to be written to
 */
public record Source(String name, byte[] bytes) {

    /** SHA-256 of the bytes (FIPS 180-4), as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }
}

package org.wirebound.reader;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of one source as they came in; nothing ever changes them.
 *
 * @param name the file name without folders, or a word such as {@code stdin}; a hint, never a path
 * @param bytes the content; owned by this record, not to be written to
 * @param charset the character set that a person named, which beats every detection
 */
public record Source(String name, byte[] bytes, Optional<Charset> charset) {
    /** A source of which nobody said in which character set it is. */
    public Source(String name, byte[] bytes) {
        this(name, bytes, Optional.empty());
    }

    /** SHA-256 of the bytes (FIPS 180-4), as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }
}

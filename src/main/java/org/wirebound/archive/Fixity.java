package org.wirebound.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums that show, years later, that a file is still the file it was. */
public final class Fixity {
    private static final int BUFFER = 1 << 16;

    private Fixity() {}

    /** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The same of all that a file holds, or of its first bytes. */
    public static String sha256(Path file, long most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in, most);
        }
    }

    private static String sha256(InputStream in, long most) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        long left = most;
        int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        while (read > 0) {
            digest.update(buffer, 0, read);
            left -= read;
            read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }
}

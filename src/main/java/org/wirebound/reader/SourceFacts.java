package org.wirebound.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/** What the bytes of a source say before anybody reads them: their checksum and the identifier made of it. */
public final class SourceFacts {
    /** RFC 9562 section 6.6: the name space of URLs, whose names here are {@code urn:sha256:...}. */
    private static final UUID NAMESPACE_URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private SourceFacts() {}

    static Metadata of(Source source) {
        String sha256 = source.sha256();
        return Metadata.NONE
                .with(MetadataKey.IDENTIFIER, Found.by("uuid-of-sha256", "urn:uuid:" + uuid("urn:sha256:" + sha256), 1))
                .with(MetadataKey.SOURCE_SHA256, Found.by("sha256", sha256, 1));
    }

    /** The facts of one item among several: an identifier of its own, and that of the whole as its parent. */
    static Metadata ofItem(Metadata source, int number) {
        String sha256 = source.get(MetadataKey.SOURCE_SHA256).orElseThrow();
        return source
                .with(MetadataKey.PARENT, Found.by("uuid-of-sha256", source.get(MetadataKey.IDENTIFIER).orElseThrow(), 1))
                .with(MetadataKey.IDENTIFIER, Found.by("uuid-of-sha256-and-number", "urn:uuid:" + uuid("urn:sha256:" + sha256 + "#" + number), 1));
    }

    /** A name-based UUID, version 5 (RFC 9562 section 5.5). */
    public static UUID uuid(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16).putLong(NAMESPACE_URL.getMostSignificantBits()).putLong(NAMESPACE_URL.getLeastSignificantBits()).flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xffffffffffff0fffL | 0x5000L;
            long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-1, which its specification requires", e);
        }
    }
}

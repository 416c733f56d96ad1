package org.wirebound.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Font files for tests, made from a bundled one by changing its bytes (OpenType 1.9). */
public final class FontFixture {
    private final byte[] bytes;

    private FontFixture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A bundled file. */
    public static FontFixture bundled(String file) {
        try (InputStream in = FontLibrary.class.getResourceAsStream("fonts/" + file)) {
            return new FontFixture(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under another family name of as many letters. */
    public FontFixture named(String family, String other) {
        return replaced(family, other, StandardCharsets.UTF_16BE).replaced(family, other, StandardCharsets.US_ASCII);
    }

    public FontFixture withFsType(int rights) {
        return withShort(offset("OS/2") + 8, rights);
    }

    public FontFixture withShort(int at, int value) {
        byte[] changed = bytes.clone();
        ByteBuffer.wrap(changed).putShort(at, (short) value);
        return new FontFixture(changed);
    }

    public FontFixture withKind(String kind) {
        return with(0, kind.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The same with a table called something else. */
    public FontFixture withTag(String tag, String other) {
        return with(record(tag), other.getBytes(StandardCharsets.US_ASCII));
    }

    public FontFixture cutTo(int length) {
        return new FontFixture(java.util.Arrays.copyOf(bytes, length));
    }

    /** The same with no character but one, which has the glyph 1 (cmap, format 12). */
    public FontFixture withCharacter(int codePoint) {
        ByteBuffer map = ByteBuffer.allocate(40).putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12)
                .putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1).putInt(codePoint).putInt(codePoint).putInt(1);
        return with(offset("cmap"), map.array());
    }

    /** Where a table begins. */
    public int offset(String tag) {
        return ByteBuffer.wrap(bytes).getInt(record(tag) + 8);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private int record(String tag) {
        int at = 12;
        while (!new String(bytes, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
            at += 16;
        }
        return at;
    }

    private FontFixture with(int at, byte[] value) {
        byte[] changed = bytes.clone();
        System.arraycopy(value, 0, changed, at, value.length);
        return new FontFixture(changed);
    }

    private FontFixture replaced(String text, String other, Charset charset) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        String from = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
        String to = new String(other.getBytes(charset), StandardCharsets.ISO_8859_1);
        return new FontFixture(all.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }
}

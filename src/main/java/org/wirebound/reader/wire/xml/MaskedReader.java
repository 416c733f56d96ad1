package org.wirebound.reader.wire.xml;

import java.io.Reader;
import java.util.Objects;

/** Reads a source with each ampersand, and each character that XML forbids (XML 1.0 section 2.2), as a plain one; every other stands where it stood. */
final class MaskedReader extends Reader {
    private final String source;
    private int at;

    /** @param from offset of the first character */
    MaskedReader(String source, int from) {
        this.source = source;
        this.at = from;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        int count = Math.min(length, source.length() - at);
        for (int i = 0; i < count; i++) {
            into[offset + i] = masked(source.charAt(at + i));
        }
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    private static char masked(char c) {
        boolean forbidden = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xfffe;
        return c == '&' ? '+' : forbidden ? ' ' : c;
    }

    @Override
    public void close() {
        at = source.length();
    }
}
